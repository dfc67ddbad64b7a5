package my.lawatan.interchange.ics;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;

/**
 * Which part of a programme goes into a calendar.
 *
 * @param track only what is on that programme
 * @param person only where that person is expected
 */
public record Choice(Optional<Id<Track>> track, Optional<Id<Person>> person) {
    /** The whole programme. */
    public static final Choice ALL = new Choice(Optional.empty(), Optional.empty());

    public static Choice of(Id<Track> track) {
        return new Choice(Optional.of(track), Optional.empty());
    }

    public static Choice forPerson(Id<Person> person) {
        return new Choice(Optional.empty(), Optional.of(person));
    }

    /** Whether an event of {@code trip} is part of it. */
    Predicate<Event> in(Trip trip) {
        Predicate<Event> onTrack = event -> track.map(event.tracks()::contains).orElse(true);
        if (person.isEmpty()) return onTrack;
        Set<Id<Event>> theirs = trip.attendances().stream()
                .filter(a -> a.person().equals(person))
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .map(Attendance::event)
                .collect(Collectors.toUnmodifiableSet());
        return onTrack.and(event -> theirs.contains(event.id()) || ofPrincipal(trip, event));
    }

    // the principal need not be listed as attending what is on the principal's own programme
    private boolean ofPrincipal(Trip trip, Event event) {
        return person.equals(trip.settings().principal()) && event.isOn(trip.tracks(TrackKind.PRINCIPAL));
    }
}
