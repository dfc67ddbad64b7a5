package my.lawatan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import my.lawatan.trip.Access;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** What lets people in at each event: said of the event itself, of its place or of what that is in. */
final class Accesses {
    private final Map<Id<?>, List<Access>> at = new HashMap<>();

    private Accesses(Trip trip) {
        trip.accesses().stream().sorted(Comparator.comparing(Access::id)).forEach(access -> {
            access.event().ifPresent(id -> add(id, access));
            access.place().ifPresent(id -> add(id, access));
        });
    }

    static Accesses of(Trip trip) {
        return new Accesses(trip);
    }

    private void add(Id<?> id, Access access) {
        at.computeIfAbsent(id, i -> new ArrayList<>()).add(access);
    }

    /** All that is said of that event, each once, in the order of the ids. */
    List<Access> of(Trip trip, Event event) {
        if (at.isEmpty()) return List.of();
        List<Access> all = new ArrayList<>(at.getOrDefault(event.id(), List.of()));
        for (Id<Place> place :
                event.place().map(p -> KnownWays.enclosing(trip, p)).orElse(List.of()))
            for (Access access : at.getOrDefault(place, List.of())) if (!all.contains(access)) all.add(access);
        all.sort(Comparator.comparing(Access::id));
        return all;
    }
}
