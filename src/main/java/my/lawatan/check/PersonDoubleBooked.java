package my.lawatan.check;

import java.util.List;
import java.util.stream.Stream;
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

    private static Stream<Event> others(Facts facts, Id<Person> person, Event event) {
        return facts.attendancesOf(person).stream()
                .filter(Facts::counts)
                .filter(a -> !a.event().equals(event.id()))
                .map(a -> facts.trip().event(a.event()))
                .distinct()
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
