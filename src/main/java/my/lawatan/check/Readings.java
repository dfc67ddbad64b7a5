package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Id;
import my.lawatan.trip.IdMap;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.References;
import my.lawatan.trip.Trip;

/**
 * What was read in the texts of a trip, by the event that they belong to, or else by the item itself. Each item is read once; a copy for
 * a changed trip reads what has changed.
 *
 * @param <R> what is read in one item
 */
final class Readings<R extends Readings.Read> {
    /** Something that was read. */
    interface Read {
        /** In whose text. */
        ItemRef item();
    }

    private final Function<Texts, Collection<R>> reader;
    private final IdMap<List<R>> byOwner;

    private Readings(Function<Texts, Collection<R>> reader, IdMap<List<R>> byOwner) {
        this.reader = reader;
        this.byOwner = byOwner;
    }

    /**
     * @param all what was read
     * @param reader what it reads in an item; must give the same for the same item
     */
    static <R extends Read> Readings<R> of(Trip trip, Collection<R> all, Function<Texts, Collection<R>> reader) {
        return new Readings<>(
                reader,
                IdMap.grouped(all, read -> List.of(owner(trip, read.item()).id())));
    }

    /** The event to whose plan the item belongs, or the item itself. */
    static ItemRef owner(Trip trip, ItemRef item) {
        if (item.kind() == ItemKind.EVENT) return item;
        return trip.find(item).flatMap(Readings::event).orElse(item);
    }

    private static Optional<ItemRef> event(Item item) {
        List<ItemRef> events = new ArrayList<>();
        References.of(item, ref -> {
            if (ref.kind() == ItemKind.EVENT) events.add(ref);
        });
        return events.stream().findFirst();
    }

    /** What is read in a changed copy of the trip. */
    Readings<R> after(Differing differ, Trip was, Trip is) {
        Set<ItemRef> items = new HashSet<>();
        for (ItemKind kind : ItemKind.values()) for (Id<?> id : differ.of(kind)) items.add(new ItemRef(kind, id));
        return after(items, was, is, reader);
    }

    /**
     * What is read in a changed copy of the trip.
     *
     * @param items all that are otherwise, or in which {@code other} reads something else
     */
    Readings<R> after(Set<ItemRef> items, Trip was, Trip is, Function<Texts, Collection<R>> other) {
        Map<Id<?>, Optional<List<R>>> changed = new HashMap<>();
        for (ItemRef item : items) if (Writings.has(item.kind())) change(item, was, is, other, changed);
        return changed.isEmpty() && other == reader ? this : new Readings<>(other, byOwner.with(changed));
    }

    private void change(
            ItemRef item,
            Trip was,
            Trip is,
            Function<Texts, Collection<R>> other,
            Map<Id<?>, Optional<List<R>>> changed) {
        if (was.find(item).isPresent()) {
            Id<?> owner = owner(was, item).id();
            List<R> before = byOwner.or(owner, List.of());
            if (changed.containsKey(owner)
                    || before.stream().anyMatch(f -> f.item().equals(item)))
                group(changed, owner).removeIf(f -> f.item().equals(item));
        }
        is.find(item).flatMap(Texts::of).ifPresent(now -> {
            Collection<R> found = other.apply(now);
            if (!found.isEmpty()) group(changed, owner(is, item).id()).addAll(found);
        });
    }

    private List<R> group(Map<Id<?>, Optional<List<R>>> changed, Id<?> owner) {
        return changed.computeIfAbsent(owner, o -> Optional.of(new ArrayList<>(byOwner.or(owner, List.of()))))
                .orElseThrow();
    }

    /** What was read in the texts of that event and what belongs to it, or of that other item. */
    List<R> of(Id<?> owner) {
        return byOwner.or(owner, List.of());
    }

    /** All that was read, in no order. */
    List<R> all() {
        Set<R> all = new LinkedHashSet<>();
        byOwner.values().forEach(all::addAll);
        return List.copyOf(all);
    }
}
