package my.lawatan.trip;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The items of one kind by id, unmodifiable. A changed copy shares all but the latest changes with its original, so that an
 * edit costs what it changes and not what the trip holds. The order of items means nothing.
 */
public final class ItemMap<T extends Item> {
    private final IdMap<T> items;
    private final int size;

    private ItemMap(IdMap<T> items, int size) {
        this.items = items;
        this.size = size;
    }

    public static <T extends Item> ItemMap<T> empty() {
        return of(List.of());
    }

    /** The items of {@code all}.
     *
     * @throws Refused if two have the same id */
    public static <T extends Item> ItemMap<T> of(Collection<? extends T> all) {
        return new ItemMap<>(IdMap.of(all), all.size());
    }

    public int size() {
        return size;
    }

    public Optional<T> get(Id<?> id) {
        return items.get(id);
    }

    public boolean has(Id<?> id) {
        return items.or(id, null) != null;
    }

    /** A copy that holds {@code item} under its id. */
    public ItemMap<T> with(T item) {
        int more = has(item.id()) ? 0 : 1;
        return new ItemMap<>(items.with(Map.of(item.id(), Optional.of(item))), size + more);
    }

    /** A copy that holds nothing under {@code id}. */
    public ItemMap<T> without(Id<?> id) {
        return has(id) ? new ItemMap<>(items.with(Map.of(id, Optional.empty())), size - 1) : this;
    }

    /** What {@code made} makes of each item, by the item's id; nothing where it makes null. */
    public <R> IdMap<R> map(Function<? super T, ? extends R> made) {
        return items.map(made);
    }

    public Stream<T> stream() {
        return values().stream();
    }

    /** All items, in no order. */
    public Collection<T> values() {
        return items.values();
    }

    /** The ids under which the two maps do not hold the very same item. */
    Stream<Id<?>> mayDiffer(ItemMap<?> other) {
        return items.differing(other.items).stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemMap<?> map && size == map.size && holdsEquals(map);
    }

    private boolean holdsEquals(ItemMap<?> other) {
        return values().stream()
                .allMatch(item -> item.equals(other.get(item.id()).orElse(null)));
    }

    @Override
    public int hashCode() {
        return values().stream().mapToInt(Object::hashCode).sum();
    }
}
