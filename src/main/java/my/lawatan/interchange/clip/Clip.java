package my.lawatan.interchange.clip;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.References;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/**
 * Events that were copied or cut.
 *
 * @param trip where they come from
 * @param hostZone the zone of that trip's host
 * @param cut whether they are to be moved
 * @param also who attends them, instructions to others, hold points
 * @param named what these name, so that it can be found by its name elsewhere; it does not travel itself
 */
public record Clip(
        Id<TripSettings> trip, ZoneId hostZone, boolean cut, List<Event> events, List<Item> also, List<Item> named) {
    /** More than any programme holds. */
    static final int MOST = 20_000;

    /** Checks that it hangs together.
     *
     * @throws Refused if it does not */
    public Clip {
        events = List.copyOf(events);
        also = List.copyOf(also);
        named = List.copyOf(named);
        Set<ItemRef> own = new HashSet<>();
        Stream.concat(events.stream(), also.stream()).forEach(item -> {
            if (!own.add(ItemRef.to(item))) throw new Refused("refused.clip");
        });
        boolean strange = also.stream().anyMatch(item -> !own.contains(new ItemRef(ItemKind.EVENT, eventOf(item))));
        if (events.isEmpty() || strange || own.size() + named.size() > MOST) throw new Refused("refused.clip");
    }

    static Id<Event> eventOf(Item item) {
        if (item instanceof Attendance attendance) return attendance.event();
        if (item instanceof Instruction instruction) return instruction.event();
        if (item instanceof Hold hold) return hold.event();
        throw new Refused("refused.clip");
    }

    /** These events with all that belongs to them. @param ids at least one event of that trip */
    public static Clip of(Trip trip, Set<Id<Event>> ids, boolean cut) {
        List<Event> events = trip.events().stream()
                .filter(e -> ids.contains(e.id()))
                .sorted(Comparator.comparing(Event::id))
                .toList();
        List<Item> also = Stream.of(ItemKind.ATTENDANCE, ItemKind.INSTRUCTION, ItemKind.HOLD)
                .flatMap(kind -> trip.all(kind).stream())
                .map(item -> (Item) item)
                .filter(item -> ids.contains(eventOf(item)))
                .sorted(Comparator.comparing(Item::kind).thenComparing(i -> i.id().value()))
                .toList();
        Map<ItemRef, Item> named = new LinkedHashMap<>();
        List<Item> own = new ArrayList<>(events);
        own.addAll(also);
        for (Item item : own)
            References.of(item, ref -> {
                if (ref.kind() != ItemKind.EVENT) named.put(ref, trip.get(ref));
            });
        return new Clip(
                trip.settings().id(), trip.settings().hostZone(), cut, events, also, List.copyOf(named.values()));
    }

    /** The same events, to be copied from now on. */
    public Clip copied() {
        return new Clip(trip, hostZone, false, events, also, named);
    }
}
