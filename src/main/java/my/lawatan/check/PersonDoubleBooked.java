package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Titles;

/** One person is expected at two events that overlap. */
final class PersonDoubleBooked implements Rule {
    @Override
    public String name() {
        return "person-double-booked";
    }

    @Override
    public Action action() {
        return Action.SEPARATE;
    }

    @Override
    public Stream<Finding> about(Facts facts, Event event) {
        if (!Facts.counts(event)) return Stream.empty();
        return facts.attendancesAt(event.id()).stream()
                .filter(Facts::counts)
                .flatMap(a -> a.person().stream())
                .distinct()
                .flatMap(person -> others(facts, person, event).map(other -> finding(facts, person, event, other)));
    }

    @Override
    public Stream<Finding> all(Facts facts) {
        Overlaps overlaps = Overlaps.of(facts.trip());
        List<Finding> found = new ArrayList<>();
        for (Person person : facts.trip().people().values())
            overlaps.among(
                    expected(facts.attendancesOf(person.id())),
                    (one, two) -> found.add(finding(facts, person.id(), one, two)));
        return found.stream();
    }

    private static List<Id<Event>> expected(List<Attendance> attendances) {
        if (attendances.size() < 2) return List.of();
        List<Id<Event>> events = new ArrayList<>(attendances.size());
        for (Attendance attendance : attendances) if (Facts.counts(attendance)) events.add(attendance.event());
        return events;
    }

    private static Stream<Event> others(Facts facts, Id<Person> person, Event event) {
        return facts.attendancesOf(person).stream()
                .filter(Facts::counts)
                .map(Attendance::event)
                .filter(id -> !id.equals(event.id()))
                .distinct()
                .map(facts.trip()::event)
                .filter(other -> Facts.counts(other) && other.when().overlaps(event.when()));
    }

    private Finding finding(Facts facts, Id<Person> id, Event one, Event two) {
        List<Event> pair = Pairs.inOrder(one, two);
        Person person = facts.trip().person(id);
        return new Finding(
                name(),
                Severity.STOP,
                List.of(ItemRef.to(pair.get(0)), ItemRef.to(pair.get(1)), ItemRef.to(person)),
                "check.person-double-booked",
                List.of(
                        Titles.of(person, facts.trip()),
                        pair.get(0).title().plain(),
                        Pairs.clock(pair.get(0)),
                        pair.get(1).title().plain(),
                        Pairs.clock(pair.get(1))));
    }
}
