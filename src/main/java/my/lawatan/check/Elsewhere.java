package my.lawatan.check;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;

/** Where else people are expected while an event lasts. */
public final class Elsewhere {
    private Elsewhere() {}

    /**
     * The events at which that person is expected while this one lasts, in order of time, whether the person is on its list or not; none if
     * it does not take place or is not on the clock.
     */
    public static List<Event> of(Facts facts, Id<Person> person, Id<Event> event) {
        Optional<Slot> slot = facts.itineraries().slot(event);
        if (slot.isEmpty()) return List.of();
        List<Slot> itinerary = facts.itineraries().ofPerson(person);
        if (itinerary.isEmpty()) return List.of();
        return itinerary.stream()
                .filter(other -> other != slot.get() && other.overlaps(slot.get()))
                .map(Slot::event)
                .toList();
    }
}
