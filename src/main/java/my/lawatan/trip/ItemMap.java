package my.lawatan.trip;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The items of one kind by id, unmodifiable. A changed copy shares all but the latest changes with its original, so that an
 * edit costs what it changes and not what the trip holds. The order of items means nothing.
 */
public final class ItemMap<T extends Item> {
    /** Above this many changes since the base, a copy lays them into a new base; measured on 200 000 items. */
    private static final int MOST_CHANGES = 256;

    private final Map<Id<?>, T> base;
    // an empty Optional hides the base's item
    private final Map<Id<?>, Optional<T>> changed;
    private final int size;

    private ItemMap(Map<Id<?>, T> base, Map<Id<?>, Optional<T>> changed, int size) {
        this.base = base;
        this.changed = changed;
        this.size = size;
    }

    public static <T extends Item> ItemMap<T> empty() {
        return new ItemMap<>(Map.of(), Map.of(), 0);
    }

    /** The items of {@code all}.
     *
     * @throws Refused if two have the same id */
    public static <T extends Item> ItemMap<T> of(Collection<? extends T> all) {
        Map<Id<?>, T> base = new HashMap<>(all.size() * 4 / 3 + 1);
        for (T item : all) if (base.put(item.id(), item) != null) throw new Refused("refused.duplicate-id", item.id());
        return new ItemMap<>(base, Map.of(), base.size());
    }

    public int size() {
        return size;
    }

    public Optional<T> get(Id<?> id) {
        return Optional.ofNullable(orNull(id));
    }

    public boolean has(Id<?> id) {
        return orNull(id) != null;
    }

    private T orNull(Id<?> id) {
        Optional<T> change = changed.get(id);
        return change == null ? base.get(id) : change.orElse(null);
    }

    /** A copy that holds {@code item} under its id. */
    public ItemMap<T> with(T item) {
        return changed(item.id(), Optional.of(item), has(item.id()) ? size : size + 1);
    }

    /** A copy that holds nothing under {@code id}. */
    public ItemMap<T> without(Id<?> id) {
        return has(id) ? changed(id, Optional.empty(), size - 1) : this;
    }

    private ItemMap<T> changed(Id<?> id, Optional<T> item, int newSize) {
        Map<Id<?>, Optional<T>> changes = new HashMap<>(changed);
        changes.put(id, item);
        if (changes.size() <= MOST_CHANGES) return new ItemMap<>(base, changes, newSize);
        Map<Id<?>, T> all = new HashMap<>(base);
        changes.forEach((key, value) -> {
            if (value.isPresent()) all.put(key, value.get());
            else all.remove(key);
        });
        return new ItemMap<>(all, Map.of(), newSize);
    }

    public Stream<T> stream() {
        return values().stream();
    }

    /** All items, in no order. */
    public Collection<T> values() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<T> iterator() {
                if (changed.isEmpty())
                    return java.util.Collections.unmodifiableCollection(base.values())
                            .iterator();
                return Stream.concat(
                                base.values().stream().filter(t -> !changed.containsKey(t.id())),
                                changed.values().stream().flatMap(Optional::stream))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** The ids under which the two maps do not hold the very same item: all of those that differ, and few others. */
    Stream<Id<?>> mayDiffer(ItemMap<?> other) {
        if (this == other) return Stream.empty();
        Set<Id<?>> ids = new HashSet<>();
        if (base == other.base) {
            for (Id<?> id : changed.keySet()) if (orNull(id) != other.orNull(id)) ids.add(id);
            for (Id<?> id : other.changed.keySet()) if (orNull(id) != other.orNull(id)) ids.add(id);
        } else {
            for (T item : values()) if (other.orNull(item.id()) != item) ids.add(item.id());
            for (Item item : other.values()) if (orNull(item.id()) != item) ids.add(item.id());
        }
        return ids.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemMap<?> map
                && size == map.size
                && mayDiffer(map).allMatch(id -> Objects.equals(orNull(id), map.orNull(id)));
    }

    @Override
    public int hashCode() {
        return values().stream().mapToInt(Object::hashCode).sum();
    }
}
