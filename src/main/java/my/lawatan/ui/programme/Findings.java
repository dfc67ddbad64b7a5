package my.lawatan.ui.programme;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.change.Change;
import my.lawatan.check.Checks;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Trip;

/** A trip's facts and what is found in it, brought up to date after a change at the cost of what has changed. */
record Findings(Facts facts, Found found) {
    static Findings of(Trip trip) {
        Facts facts = Facts.of(trip);
        return new Findings(facts, Found.of(Checks.all(facts)));
    }

    /** The findings after these changes. */
    Findings after(Trip trip, List<Change> changes) {
        Facts next = facts.after(trip);
        Set<ItemRef> events = new HashSet<>();
        for (Change change : changes)
            if (!addEvents(change, trip, events)) return new Findings(next, Found.of(Checks.all(next)));
        Set<Finding> fresh = new LinkedHashSet<>();
        for (ItemRef event : events)
            fresh.addAll(Checks.of(next, Id.of(event.id().toString())));
        return new Findings(next, found.with(events, List.copyOf(fresh)));
    }

    // whether it is known which events the change concerns; what it concerned before counts too
    private boolean addEvents(Change change, Trip trip, Set<ItemRef> events) {
        ItemRef item = change.item();
        if (item.kind() == ItemKind.EVENT) return events.add(item) || true;
        if (item.kind() != ItemKind.ATTENDANCE && item.kind() != ItemKind.LEG) return false;
        Stream.of(facts.trip().find(item), trip.find(item))
                .flatMap(Optional::stream)
                .flatMap(Findings::eventsOf)
                .forEach(id -> events.add(new ItemRef(ItemKind.EVENT, id)));
        return true;
    }

    private static Stream<Id<?>> eventsOf(Item item) {
        if (item instanceof Attendance attendance) return Stream.of(attendance.event());
        return item instanceof Leg leg ? Stream.concat(leg.from().stream(), leg.to().stream()) : Stream.empty();
    }
}
