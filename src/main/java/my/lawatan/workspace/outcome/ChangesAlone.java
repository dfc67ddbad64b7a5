package my.lawatan.workspace.outcome;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.change.Change;
import my.lawatan.trip.Component;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Some of the changes that came together, made without the others and whatever the trip held before. */
final class ChangesAlone {
    private ChangesAlone() {}

    /** The trip with them; none if they cannot be without the others, such as somebody's place at an event that is not there. */
    static Optional<Trip> of(Trip trip, Collection<Change> changes) {
        Map<ItemRef, Item> put = new LinkedHashMap<>();
        Set<ItemRef> removed = new HashSet<>();
        try {
            for (Change change : changes) make(change, trip, put, removed);
            return Optional.of(trip.with(put.values(), removed));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private static void make(Change change, Trip trip, Map<ItemRef, Item> put, Set<ItemRef> removed) {
        ItemRef ref = change.item();
        if (change.creates()) {
            put.put(ref, change.createdItem());
            removed.remove(ref);
        } else if (change.deletes()) {
            put.remove(ref);
            if (trip.find(ref).isPresent()) removed.add(ref);
        } else {
            Item now = put.containsKey(ref) ? put.get(ref) : trip.find(ref).orElse(null);
            if (now == null || removed.contains(ref)) throw new Refused("refused.overtaken", ref.kind(), ref.id());
            Component component = ref.kind().component(change.component());
            put.put(ref, component.with(now, change.after()));
        }
    }
}
