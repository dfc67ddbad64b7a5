package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemMap;

/** Items of one kind by an id that they name. A copy for changed items costs what has changed. */
final class Grouped<K extends Item, V extends Item> {
    /** Above this many changed groups a copy lays them into a new base. */
    private static final int MOST_CHANGES = 256;

    private final Keys<K, V> keys;
    private final Map<Id<K>, List<V>> base;
    private final Map<Id<K>, List<V>> changed;

    interface Keys<K extends Item, V> {
        Collection<Id<K>> of(V item);
    }

    private Grouped(Keys<K, V> keys, Map<Id<K>, List<V>> base, Map<Id<K>, List<V>> changed) {
        this.keys = keys;
        this.base = base;
        this.changed = changed;
    }

    static <K extends Item, V extends Item> Grouped<K, V> of(ItemMap<V> items, Keys<K, V> keys) {
        Map<Id<K>, List<V>> groups = new HashMap<>();
        for (V item : items.values())
            for (Id<K> key : keys.of(item))
                groups.computeIfAbsent(key, k -> new ArrayList<>(4)).add(item);
        return new Grouped<>(keys, groups, Map.of());
    }

    List<V> get(Id<K> key) {
        List<V> group = changed.get(key);
        return group != null ? group : base.getOrDefault(key, List.of());
    }

    /** The groups after these items, as they were in {@code before}, have become what they are in {@code after}. */
    Grouped<K, V> after(Collection<Id<?>> ids, ItemMap<V> before, ItemMap<V> after) {
        if (ids.isEmpty()) return this;
        Map<Id<K>, List<V>> next = new HashMap<>(changed);
        for (Id<?> id : ids) {
            before.get(id)
                    .ifPresent(item -> keys.of(item).forEach(key -> next.put(key, changed(next, key, item, null))));
            after.get(id)
                    .ifPresent(item -> keys.of(item).forEach(key -> next.put(key, changed(next, key, null, item))));
        }
        if (next.size() <= MOST_CHANGES) return new Grouped<>(keys, base, next);
        Map<Id<K>, List<V>> all = new HashMap<>(base);
        all.putAll(next);
        return new Grouped<>(keys, all, Map.of());
    }

    private List<V> changed(Map<Id<K>, List<V>> next, Id<K> key, V without, V with) {
        List<V> group = new ArrayList<>(Optional.ofNullable(next.get(key)).orElseGet(() -> get(key)));
        if (without != null) group.removeIf(v -> v.id().equals(without.id()));
        if (with != null) group.add(with);
        return group;
    }
}
