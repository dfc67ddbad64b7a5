package my.lawatan.ui.programme;

import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;

/** An event as it is at first, wherever it is made. */
public final class NewEvent {
    private NewEvent() {}

    /** An event of which nothing else is known.
     *
     * @param track the programme it is put on, if one alone is meant */
    public static Event of(Id<Event> id, Text title, EventKind kind, TimeSpan when, Optional<Id<Track>> track) {
        Event plain = Event.of(id, title, kind, when);
        return track.map(t -> onTrack(plain, t)).orElse(plain);
    }

    private static Event onTrack(Event event, Id<Track> track) {
        return (Event) ItemKind.EVENT.component("tracks").with(event, Set.of(track));
    }
}
