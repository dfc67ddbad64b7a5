package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;

/** What is in one room shortly after something else was. Places that have parts hold more than one event, and are no room. */
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

    /** What {@code found} makes of each turn of that event that is shorter than so many minutes. */
    static List<Finding> about(Facts facts, Event event, int minutes, Function<Turn, Optional<Finding>> found) {
        Optional<Slot> mine = facts.itineraries().slot(event.id());
        if (mine.isEmpty() || event.place().isEmpty()) return List.of();
        Id<Place> id = event.place().get();
        if (facts.isDivided(id)) return List.of();
        Place place = facts.trip().places().get(id).orElseThrow();
        Slot slot = mine.get();
        List<Finding> all = new ArrayList<>();
        for (Event other : facts.eventsAt(id))
            facts.itineraries().slot(other.id()).filter(s -> s != slot).ifPresent(s -> Stream.of(
                            turn(place, slot, s), turn(place, s, slot))
                    .flatMap(Optional::stream)
                    .filter(turn -> turn.minutes() < minutes)
                    .flatMap(turn -> found.apply(turn).stream())
                    .forEach(all::add));
        return all;
    }

    /** The same of all rooms; costs their events and what is shorter. */
    static List<Finding> all(Facts facts, int minutes, Function<Turn, Optional<Finding>> found) {
        List<Finding> all = new ArrayList<>();
        for (Place place : facts.trip().places().values()) {
            if (facts.isDivided(place.id())) continue;
            List<Slot> slots = slots(facts, place);
            for (int i = 0; i < slots.size(); i++)
                for (int j = i + 1;
                        j < slots.size() && slots.get(j).start() < slots.get(i).end() + minutes * 60L;
                        j++)
                    turn(place, slots.get(i), slots.get(j)).flatMap(found).ifPresent(all::add);
        }
        return all;
    }

    private static List<Slot> slots(Facts facts, Place place) {
        List<Slot> slots = new ArrayList<>();
        for (Event event : facts.eventsAt(place.id()))
            facts.itineraries().slot(event.id()).ifPresent(slots::add);
        slots.sort(Slot.BY_START);
        return slots;
    }

    private static Optional<Turn> turn(Place place, Slot before, Slot after) {
        boolean open = before.event().when().end().isEmpty();
        if (open || after.start() < before.end()) return Optional.empty();
        return Optional.of(new Turn(place, before.event(), after.event(), (after.start() - before.end()) / 60));
    }
}
