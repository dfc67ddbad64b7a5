package my.lawatan.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Attendance.Unit;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Event;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/**
 * How the list of one event stands: what a source claims against what is held, and who comes with the principal against how many may.
 * Rules, views and papers all count here. Who has declined is not counted, but as a numbered seat.
 *
 * @param expected what a source claims
 * @param named places of people whose names are known
 * @param unnamed places of people whose names are awaited
 * @param numbered how many of both have a number in the source's count
 * @param seats how many numbered seats there are to be: as expected, or as many as there are if those are more
 * @param organisations how many organisations have places of their own; the numbered ones where some have numbers
 * @param organisationsNamed how many organisations are named among them, each once
 * @param quota how many may come with the principal; no limit if not stated
 * @param accompanying how many do
 */
public record Attending(
        Headcount expected,
        int named,
        int unnamed,
        int numbered,
        int seats,
        int organisations,
        int organisationsNamed,
        Optional<Integer> quota,
        int accompanying) {
    /** How the list of that event stands. */
    public static Attending of(Facts facts, Event event) {
        return of(facts.trip(), event, facts.attendancesAt(event.id()));
    }

    /** As {@link #of(Facts, Event)}. @param list all attendances at the event */
    public static Attending of(Trip trip, Event event, Collection<Attendance> list) {
        List<Attendance> people = list.stream()
                .filter(a -> a.unit() == Unit.PERSON && Facts.counts(a))
                .toList();
        List<Attendance> organisations = list.stream()
                .filter(a -> a.unit() == Unit.ORGANISATION && Facts.counts(a))
                .toList();
        int seats = count(list, a -> a.unit() == Unit.PERSON && a.number().isPresent());
        return new Attending(
                event.expected(),
                count(people, a -> !a.awaitsName()),
                count(people, Attendance::awaitsName),
                count(people, a -> a.number().isPresent()),
                Math.max(seats, event.expected().people().orElse(0)),
                held(organisations),
                (int) organisations.stream()
                        .flatMap(a -> a.organisation().stream())
                        .distinct()
                        .count(),
                event.plus(),
                accompanying(trip, people));
    }

    // numbered ones are those of the source
    private static int held(List<Attendance> all) {
        int numbered = count(all, a -> a.number().isPresent());
        return numbered > 0 ? numbered : all.size();
    }

    private static int count(Collection<Attendance> list, Predicate<Attendance> which) {
        return (int) list.stream().filter(which).count();
    }

    // somebody who stands on the list twice takes one place; each seat without a name takes one
    private static int accompanying(Trip trip, List<Attendance> people) {
        Optional<Id<Person>> principal = trip.settings().principal();
        List<Attendance> with = people.stream()
                .filter(a -> isWithPrincipal(a)
                        && (principal.isEmpty() || !a.person().equals(principal)))
                .toList();
        long named = with.stream().flatMap(a -> a.person().stream()).distinct().count();
        return (int) named + count(with, Attendance::awaitsName);
    }

    /**
     * Whether the place is one of those that "+4" counts: whoever of ours sits with the principal. The principal, whoever leads in their
     * place, interpreters, security and the press have places of their own.
     */
    public static boolean isWithPrincipal(Attendance attendance) {
        if (attendance.unit() != Unit.PERSON || attendance.side() != Side.OURS) return false;
        AttendanceRole role = attendance.role();
        return role == AttendanceRole.ACCOMPANIES
                || role == AttendanceRole.NOTE_TAKER
                || role == AttendanceRole.PARTICIPANT;
    }

    /** How many places of people the source's number can be held against: the numbered ones, or else all. */
    public int people() {
        return numbered > 0 ? numbered : named + unnamed;
    }

    /** How many come with the principal beyond the quota. */
    public int over() {
        return quota.map(most -> Math.max(0, accompanying - most)).orElse(0);
    }
}
