package my.lawatan.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.text.Fold;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;

/**
 * Who reads a trip: one person, or any reader of that kind, who may see no more than each of them.
 *
 * @param person who it is; nobody for any of them
 * @param why what makes them that reader, as a message
 */
public record Reader(Optional<Id<Person>> person, Readership readership, Label why) {
    private static final Set<AttendanceRole> LEADING = Set.of(AttendanceRole.PRINCIPAL, AttendanceRole.LEADS);

    /** Any reader of that kind, for what is handed to all of them. */
    public static Reader any(Readership readership) {
        return new Reader(Optional.empty(), readership, Label.of("reader.why.edition"));
    }

    /** Whether it is what all of that kind are handed. */
    boolean anybody() {
        return person.isEmpty();
    }

    /** Who that person is to the trip. The first that is true holds: principal, driver, press, spouse, then by side.
     *
     * @throws my.lawatan.trip.Refused if the trip has no such person */
    public static Reader of(Trip trip, Id<Person> id) {
        Person person = trip.person(id);
        if (trip.settings().principal().filter(id::equals).isPresent())
            return new Reader(Optional.of(id), Readership.PRINCIPAL, Label.of("reader.why.principal"));
        long cars = trip.vehicles().stream()
                .filter(vehicle -> drives(person, vehicle.driver()))
                .count();
        if (cars > 0) return new Reader(Optional.of(id), Readership.DRIVER, Label.of("reader.why.driver", cars));
        List<Attendance> attends = trip.attendances().stream()
                .filter(a -> a.person().filter(id::equals).isPresent())
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .toList();
        if (!attends.isEmpty() && attends.stream().allMatch(a -> a.role() == AttendanceRole.PRESS))
            return new Reader(Optional.of(id), Readership.PRESS, Label.of("reader.why.press", attends.size()));
        if (person.side() == Side.OURS) return ours(trip, id, attends);
        return new Reader(Optional.of(id), Readership.HOST, Label.of("reader.why.host"));
    }

    private static Reader ours(Trip trip, Id<Person> id, List<Attendance> attends) {
        Set<Id<Track>> spouse = trip.tracks(TrackKind.SPOUSE);
        Set<Id<Track>> principal = trip.tracks(TrackKind.PRINCIPAL);
        long led = attends.stream()
                .filter(a -> LEADING.contains(a.role()))
                .map(a -> trip.event(a.event()))
                .filter(event -> event.isOn(spouse) && !event.isOn(principal))
                .count();
        if (led > 0) return new Reader(Optional.of(id), Readership.SPOUSE, Label.of("reader.why.spouse", led));
        return new Reader(Optional.of(id), Readership.DELEGATION, Label.of("reader.why.delegation"));
    }

    /** Whether what a vehicle says of its driver is that person's name. */
    public static boolean drives(Person person, String driver) {
        if (driver.isBlank()) return false;
        String said = Fold.fold(driver);
        return said.equals(Fold.fold(Names.bare(person.name())))
                || said.equals(Fold.fold(Names.list(person, Language.EN)));
    }
}
