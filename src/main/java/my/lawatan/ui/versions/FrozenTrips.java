package my.lawatan.ui.versions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import my.lawatan.trip.Trip;

/** Trips of issued versions, read once; the ones looked at last are kept. May be asked on any thread. */
final class FrozenTrips {
    private static final int KEPT = 4;
    private final Function<UUID, Trip> read;
    private final Map<UUID, Trip> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    FrozenTrips(Function<UUID, Trip> read) {
        this.read = read;
    }

    synchronized Trip of(UUID version) {
        Trip known = kept.get(version);
        if (known != null) return known;
        Trip trip = read.apply(version);
        kept.put(version, trip);
        if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
        return trip;
    }
}
