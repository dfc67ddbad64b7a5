package my.lawatan.check;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;

/** More people are expected at an event than its room has seats. */
public final class OverCapacity implements Rule {
    /** Seats that are to stay free. */
    private static final Quantity SPARE = Quantity.people("spare", 0, 0, 500);

    @Override
    public String name() {
        return "over-capacity";
    }

    @Override
    public Action action() {
        return Action.PLACES;
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(SPARE);
    }

    /** How many need a seat at that event: as many as a source expects, or as the list holds if those are more. */
    public static int people(Facts facts, Event event) {
        Attending list = Attending.of(facts, event);
        return Math.max(list.named() + list.unnamed(), event.expected().people().orElse(0));
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        Optional<Place> place = event.place().flatMap(facts.trip().places()::get);
        Optional<Integer> seats = place.flatMap(Place::capacity);
        if (seats.isEmpty() || event.status() == EventStatus.CANCELLED) return List.of();
        int people = people(facts, event);
        int spare = facts.number(this, SPARE);
        if (people + spare <= seats.get()) return List.of();
        return List.of(new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event), ItemRef.to(place.get())),
                people > seats.get() ? "check.over-capacity" : "check.over-capacity.spare",
                List.of(event.title().plain(), people, place.get().name().plain(), seats.get(), spare)));
    }
}
