package my.lawatan.change;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;

/**
 * One component of one item, before and after. Creation and deletion are changes of the component {@value #EXISTS}, whose values
 * are an {@code Optional<Item>}: empty where the item is not there, the whole record where it is.
 *
 * @param item which item
 * @param component the name of the component
 * @param before what it held
 * @param after what it holds now
 * @param parents ids of the entries whose value this one replaced; empty until it is written to a journal
 */
public record Change(ItemRef item, String component, Object before, Object after, Set<UUID> parents) {
    /** The component that says whether the item is there at all. */
    public static final String EXISTS = "exists";

    public Change {
        Objects.requireNonNull(item);
        Objects.requireNonNull(component);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        parents = Set.copyOf(parents);
        if (component.equals(EXISTS) && present(before) == present(after))
            throw new IllegalArgumentException("exists of " + item + " must change");
    }

    public static Change of(ItemRef item, String component, Object before, Object after) {
        return new Change(item, component, before, after, Set.of());
    }

    public static Change created(Item item) {
        return of(ItemRef.to(item), EXISTS, Optional.empty(), Optional.of(item));
    }

    public static Change deleted(Item item) {
        return of(ItemRef.to(item), EXISTS, Optional.of(item), Optional.empty());
    }

    public Change withParents(Set<UUID> entries) {
        return new Change(item, component, before, after, entries);
    }

    /** The change that takes this one back. */
    public Change inverse() {
        return of(item, component, after, before);
    }

    public boolean creates() {
        return component.equals(EXISTS) && itemIn(after).isPresent();
    }

    public boolean deletes() {
        return component.equals(EXISTS) && itemIn(after).isEmpty();
    }

    /** The item that was created.
     *
     * @throws java.util.NoSuchElementException if this creates nothing */
    public Item createdItem() {
        return itemIn(after).orElseThrow();
    }

    /** The item that was deleted.
     *
     * @throws java.util.NoSuchElementException if this deletes nothing */
    public Item deletedItem() {
        return itemIn(before).orElseThrow();
    }

    private static Optional<Item> itemIn(Object value) {
        return value instanceof Optional<?> optional ? optional.map(Item.class::cast) : Optional.empty();
    }

    private static boolean present(Object value) {
        return value instanceof Optional<?> optional
                && optional.filter(Item.class::isInstance).isPresent();
    }
}
