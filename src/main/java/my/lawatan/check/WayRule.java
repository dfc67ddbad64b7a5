package my.lawatan.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import my.lawatan.trip.Event;
import my.lawatan.trip.Leg;

/** A rule about ways: of an event it finds what it finds of the ways to it and from it. */
interface WayRule extends Rule {
    @Override
    default List<Finding> about(Facts facts, Event event) {
        return facts.legsOf(event.id()).stream()
                .flatMap(leg -> about(facts, leg).stream())
                .toList();
    }

    @Override
    List<Finding> about(Facts facts, Leg leg);

    // each way once, and not again from the events at its ends
    @Override
    default List<Finding> all(Facts facts) {
        Set<Finding> all = new LinkedHashSet<>();
        for (Leg leg : facts.trip().legs().values()) all.addAll(about(facts, leg));
        return List.copyOf(all);
    }
}
