package my.lawatan.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Trip;

/** The ids of what may differ between two trips, by kind. */
final class Differing {
    private final Map<ItemKind, Set<Id<?>>> byKind = new EnumMap<>(ItemKind.class);

    Differing(Trip before, Trip after) {
        before.mayDiffer(after).forEach(ref -> byKind.computeIfAbsent(ref.kind(), kind -> new HashSet<>())
                .add(ref.id()));
    }

    Set<Id<?>> of(ItemKind kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    boolean nothing() {
        return byKind.isEmpty();
    }
}
