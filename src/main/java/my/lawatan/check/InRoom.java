package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.IdMap;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;

/** What is in one room just after something else was. Places that have parts hold more than one event, and are no room. */
final class InRoom {
    /**
     * Two events in one room, of which the first is known to end before the second begins.
     *
     * @param minutes between them
     */
    record Turn(Place place, Event before, Event after, long minutes) {
        /** What a sentence says of it: both titles, what is needed, what there is, the room, when the one ends and the other begins. */
        List<Object> arguments(int needs) {
            return List.of(
                    before.title().plain(),
                    after.title().plain(),
                    needs,
                    minutes,
                    place.name().plain(),
                    Pairs.local(before.when().end().orElseThrow()),
                    Pairs.local(after.when().start().orElseThrow()));
        }

        List<ItemRef> items() {
            return List.of(ItemRef.to(before), ItemRef.to(after), ItemRef.to(place));
        }
    }

    private InRoom() {}

    /** What is at each place, in order of time. */
    static IdMap<List<Slot>> slots(Facts facts) {
        return facts.atPlaces().map(events -> inOrder(facts, events));
    }

    /** The same after these events have become what they are in {@code is}. */
    static IdMap<List<Slot>> after(IdMap<List<Slot>> known, Facts was, Facts is, Set<Id<?>> events) {
        Map<Id<?>, Optional<List<Slot>>> changed = new HashMap<>();
        for (Id<?> id : events)
            for (Facts facts : List.of(was, is))
                facts.trip()
                        .events()
                        .get(id)
                        .flatMap(Event::place)
                        .ifPresent(place ->
                                changed.computeIfAbsent(place, p -> Optional.of(inOrder(is, is.eventsAt(place)))));
        return known.with(changed);
    }

    private static List<Slot> inOrder(Facts facts, List<Event> events) {
        List<Slot> slots = new ArrayList<>(events.size());
        for (Event event : events) facts.itineraries().slot(event.id()).ifPresent(slots::add);
        slots.sort(Slot.BY_START);
        return slots;
    }

    /** What {@code found} makes of what is in the room just before that event, and just after it. */
    static List<Finding> about(Facts facts, Event event, Function<Turn, Optional<Finding>> found) {
        List<Finding> all = new ArrayList<>();
        next(facts, event, (mine, other) -> {
            Place place = facts.trip().places().get(event.place().orElseThrow()).orElseThrow();
            boolean later = Slot.BY_START.compare(mine, other) < 0;
            turn(place, later ? mine : other, later ? other : mine)
                    .flatMap(found)
                    .ifPresent(all::add);
        });
        return all;
    }

    /** What is next to that event in its room; what comes next to what depends on it. */
    static Collection<Event> neighbours(Facts facts, Event event) {
        List<Event> all = new ArrayList<>();
        next(facts, event, (mine, other) -> all.add(other.event()));
        return all;
    }

    private static void next(Facts facts, Event event, BiConsumer<Slot, Slot> each) {
        Optional<Slot> mine = facts.itineraries().slot(event.id());
        Optional<Id<Place>> place = mine.flatMap(slot -> slot.event().place());
        if (place.isEmpty() || !place.equals(event.place()) || facts.isDivided(place.get())) return;
        Itineraries.nextTo(mine.get(), facts.slotsAt(place.get()), other -> each.accept(mine.get(), other));
    }

    /** The same of all rooms; costs their events. */
    static List<Finding> all(Facts facts, Function<Turn, Optional<Finding>> found) {
        List<Finding> all = new ArrayList<>();
        for (Place place : facts.trip().places().values()) {
            if (facts.isDivided(place.id())) continue;
            List<Slot> slots = facts.slotsAt(place.id());
            for (int i = 1; i < slots.size(); i++)
                turn(place, slots.get(i - 1), slots.get(i)).flatMap(found).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Turn> turn(Place place, Slot before, Slot after) {
        boolean open = before.event().when().end().isEmpty();
        if (open || after.start() < before.end()) return Optional.empty();
        return Optional.of(new Turn(place, before.event(), after.event(), (after.start() - before.end()) / 60));
    }
}
