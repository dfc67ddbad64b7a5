package my.lawatan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import my.lawatan.trip.Id;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** The rooms of a trip by what two of them may have in common: their number in one house, or a guest. */
final class RoomList {
    private record Door(Optional<Id<Place>> place, String room) {}

    private static final Comparator<Lodging> BY_NIGHT =
            Comparator.comparing((Lodging lodging) -> from(lodging.nights())).thenComparing(Lodging::id);

    // a room by its door, a guest by the id; each list in order of the first night
    private final Map<Object, List<Lodging>> alike = new HashMap<>();

    private RoomList(Trip trip) {
        trip.lodgings().stream().sorted(BY_NIGHT).forEach(lodging -> keys(lodging)
                .forEach(key ->
                        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(lodging)));
    }

    static RoomList of(Trip trip) {
        return new RoomList(trip);
    }

    private static List<Object> keys(Lodging lodging) {
        List<Object> keys = new ArrayList<>(lodging.guests());
        String room = lodging.room().strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        if (!room.isEmpty()) keys.add(new Door(lodging.place(), room));
        return keys;
    }

    /** The others with the same number or a guest in common, whenever that is, each once. */
    List<Lodging> like(Lodging lodging) {
        Map<Id<?>, Lodging> found = new LinkedHashMap<>();
        for (Object key : keys(lodging))
            for (Lodging other : alike.getOrDefault(key, List.of())) found.put(other.id(), other);
        found.remove(lodging.id());
        return List.copyOf(found.values());
    }

    /** Where that person is a guest. */
    List<Lodging> of(Id<Person> guest) {
        return alike.getOrDefault(guest, List.of());
    }

    /** Tells each two that are alike and share a night; some more than once. Costs the rooms and what is told. */
    void overlapping(BiConsumer<Lodging, Lodging> pair) {
        for (List<Lodging> sorted : alike.values())
            for (int i = 0; i < sorted.size(); i++)
                overlapping(sorted.get(i), sorted.subList(i + 1, sorted.size()), pair);
    }

    private static void overlapping(Lodging one, List<Lodging> later, BiConsumer<Lodging, Lodging> pair) {
        for (Lodging other : later) {
            // whatever begins after the last night of one shares none with it, and neither do all that follow
            if (!from(other.nights()).isBefore(until(one.nights()))) return;
            if (overlap(one.nights(), other.nights())) pair.accept(one, other);
        }
    }

    /** What is not stated lasts as long as the trip does. */
    static boolean overlap(Nights one, Nights two) {
        return from(one).isBefore(until(two)) && from(two).isBefore(until(one));
    }

    private static LocalDate from(Nights nights) {
        return nights.from().orElse(LocalDate.MIN);
    }

    private static LocalDate until(Nights nights) {
        return nights.until().orElse(LocalDate.MAX);
    }
}
