package my.lawatan.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.trip.Component;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Changes that belong together: they are made together or not at all. */
public record ChangeSet(List<Change> changes) {
    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /** The change set that takes this one back. */
    public ChangeSet inverse() {
        List<Change> inverse = new ArrayList<>();
        for (Change change : changes) inverse.add(change.inverse());
        Collections.reverse(inverse);
        return new ChangeSet(inverse);
    }

    /**
     * The trip after these changes.
     *
     * @throws Refused if a component no longer holds what a change found there, or the result would not be well formed; the
     *     refusal names the first such item and component
     */
    public Trip applyTo(Trip trip) {
        Map<ItemRef, Item> put = new LinkedHashMap<>();
        Set<ItemRef> removed = new LinkedHashSet<>();
        for (Change change : changes) apply(change, trip, put, removed);
        removed.removeAll(put.keySet());
        return trip.with(put.values(), removed);
    }

    private static void apply(Change change, Trip trip, Map<ItemRef, Item> put, Set<ItemRef> removed) {
        ItemRef ref = change.item();
        Item now = removed.contains(ref)
                ? null
                : put.getOrDefault(ref, trip.find(ref).orElse(null));
        if (change.creates()) {
            if (now != null) throw overtaken(change);
            put.put(ref, change.createdItem());
            removed.remove(ref);
        } else if (change.deletes()) {
            if (!change.deletedItem().equals(now)) throw overtaken(change);
            put.remove(ref);
            removed.add(ref);
        } else {
            Component component = ref.kind().component(change.component());
            if (now == null || !component.of(now).equals(change.before())) throw overtaken(change);
            put.put(ref, component.with(now, change.after()));
        }
    }

    private static Refused overtaken(Change change) {
        return new Refused(
                "refused.overtaken",
                change.item().kind(),
                change.component(),
                change.item().id());
    }
}
