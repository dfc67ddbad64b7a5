package my.lawatan.ui.people.matrix;

import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;

/**
 * Which events are columns; what is cancelled never is.
 *
 * @param day those of that day; any if none
 * @param track those on that track; any if none
 */
public record Scope(Optional<LocalDate> day, Optional<Id<Track>> track) {
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty());

    static Scope of(LocalDate day) {
        return new Scope(Optional.of(day), Optional.empty());
    }

    static Scope of(Id<Track> track) {
        return new Scope(Optional.empty(), Optional.of(track));
    }

    boolean holds(Event event) {
        return event.status() != EventStatus.CANCELLED
                && (day.isEmpty() || event.when().day().equals(day))
                && (track.isEmpty() || event.tracks().contains(track.get()));
    }
}
