package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.trip.Id;
import my.lawatan.trip.IdMap;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemMap;

/** Items of one kind by an id that they name. A copy for changed items costs what has changed. */
final class Grouped<K extends Item, V extends Item> {
    private final Keys<K, V> keys;
    private final IdMap<List<V>> groups;

    interface Keys<K extends Item, V> {
        Collection<Id<K>> of(V item);
    }

    private Grouped(Keys<K, V> keys, IdMap<List<V>> groups) {
        this.keys = keys;
        this.groups = groups;
    }

    static <K extends Item, V extends Item> Grouped<K, V> of(ItemMap<V> items, Keys<K, V> keys) {
        return new Grouped<>(keys, IdMap.grouped(items.values(), keys::of));
    }

    /** A look-up after these items have become what they are in {@code is}; made anew when it is asked for if nobody has yet. */
    static <K extends Item, V extends Item> Lazy<Grouped<K, V>> after(
            Lazy<Grouped<K, V>> known, Keys<K, V> keys, Collection<Id<?>> ids, ItemMap<V> was, ItemMap<V> is) {
        return known.after(groups -> groups.after(ids, was, is), () -> of(is, keys));
    }

    List<V> get(Id<K> key) {
        return groups.or(key, List.of());
    }

    /** What {@code made} makes of each group, under the same id; nothing where it makes null. */
    <R> IdMap<R> map(Function<List<V>, R> made) {
        return groups.map(made);
    }

    /** The groups after these items, as they were in {@code before}, have become what they are in {@code after}. */
    Grouped<K, V> after(Collection<Id<?>> ids, ItemMap<V> before, ItemMap<V> after) {
        if (ids.isEmpty()) return this;
        Map<Id<K>, Optional<List<V>>> changed = new HashMap<>();
        for (Id<?> id : ids) {
            before.get(id).ifPresent(was -> keys.of(was)
                    .forEach(key -> group(changed, key).removeIf(v -> v.id().equals(id))));
            after.get(id).ifPresent(is -> keys.of(is)
                    .forEach(key -> group(changed, key).add(is)));
        }
        return new Grouped<>(keys, groups.with(changed));
    }

    // a copy of the group, in which things are being changed
    private List<V> group(Map<Id<K>, Optional<List<V>>> changed, Id<K> key) {
        return changed.computeIfAbsent(key, k -> Optional.of(new ArrayList<>(get(k))))
                .orElseThrow();
    }
}
