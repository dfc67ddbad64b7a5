package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
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
    public List<Finding> about(Facts facts, Event event) {
        List<Finding> found = new ArrayList<>();
        for (Id<Person> person : facts.expectedAt(event.id()))
            for (Event other : Elsewhere.of(facts, person, event.id())) found.add(finding(facts, person, event, other));
        return found;
    }

    @Override
    public List<Finding> all(Facts facts) {
        List<Finding> found = new ArrayList<>();
        facts.itineraries()
                .forEachPerson((person, slots) -> Slot.overlapping(
                        slots, (one, two) -> found.add(finding(facts, person, one.event(), two.event()))));
        return found;
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
