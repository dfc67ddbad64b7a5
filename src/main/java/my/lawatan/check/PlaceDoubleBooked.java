package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;

/** Two events that overlap are in one room. Places that have parts, such as a hotel with its halls, hold more than one event. */
final class PlaceDoubleBooked implements Rule {
    @Override
    public String name() {
        return "place-double-booked";
    }

    @Override
    public Action action() {
        return Action.SEPARATE;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        Optional<Slot> slot = facts.itineraries().slot(event.id());
        if (slot.isEmpty()
                || event.place().isEmpty()
                || facts.isDivided(event.place().get())) return List.of();
        Place place = facts.trip().places().get(event.place().get()).orElseThrow();
        return slots(facts, place).stream()
                .filter(other -> other != slot.get() && other.overlaps(slot.get()))
                .map(other -> finding(place, event, other.event()))
                .toList();
    }

    @Override
    public List<Finding> all(Facts facts) {
        List<Finding> found = new ArrayList<>();
        for (Place place : facts.trip().places().values())
            if (!facts.isDivided(place.id()))
                Slot.overlapping(
                        slots(facts, place), (one, two) -> found.add(finding(place, one.event(), two.event())));
        return found;
    }

    private static List<Slot> slots(Facts facts, Place place) {
        List<Slot> slots = new ArrayList<>();
        for (Event event : facts.eventsAt(place.id()))
            facts.itineraries().slot(event.id()).ifPresent(slots::add);
        slots.sort(Slot.BY_START);
        return slots;
    }

    private Finding finding(Place place, Event one, Event two) {
        List<Event> pair = Pairs.inOrder(one, two);
        return new Finding(
                name(),
                Severity.STOP,
                List.of(ItemRef.to(pair.get(0)), ItemRef.to(pair.get(1)), ItemRef.to(place)),
                "check.place-double-booked",
                List.of(
                        place.name().plain(),
                        pair.get(0).title().plain(),
                        Pairs.clock(pair.get(0)),
                        pair.get(1).title().plain(),
                        Pairs.clock(pair.get(1))));
    }
}
