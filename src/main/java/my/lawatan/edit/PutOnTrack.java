package my.lawatan.edit;

import java.util.HashSet;
import java.util.Set;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/** Puts an event on one more programme. */
public record PutOnTrack(Id<Event> event, Id<Track> track) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Set<Id<Track>> tracks = new HashSet<>(trip.event(event).tracks());
        tracks.add(track);
        return trip.with(Parts.with(trip.event(event), "tracks", tracks));
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                "edit.put-on-track",
                before.event(event).title().plain(),
                Titles.of(before.tracks().get(track)));
    }
}
