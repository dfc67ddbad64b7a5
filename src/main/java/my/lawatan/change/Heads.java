package my.lawatan.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import my.lawatan.trip.Component;
import my.lawatan.trip.ItemRef;

/**
 * The writes of a journal to each component, and which of them nobody has replaced yet. The creation of an item writes all of its
 * components, and so does its deletion.
 */
public final class Heads {
    /** One write: by which entry, and what. */
    public record Write(Entry entry, Change change) {
        /** What it wrote to that component of its item; what the component held last if it deleted the item. */
        public Object valueOf(Component component) {
            if (change.creates()) return component.of(change.createdItem());
            return change.deletes() ? component.of(change.deletedItem()) : change.after();
        }
    }

    private final Map<ItemRef, List<Write>> writes = new LinkedHashMap<>();

    public Heads(Collection<Entry> entries) {
        for (Entry entry : entries)
            for (Change change : entry.changes())
                writes.computeIfAbsent(change.item(), ref -> new ArrayList<>()).add(new Write(entry, change));
    }

    public Set<ItemRef> items() {
        return writes.keySet();
    }

    /** All writes to that item, in the order in which the entries were given. */
    public List<Write> of(ItemRef item) {
        return writes.getOrDefault(item, List.of());
    }

    /** The writes to that component that no other write has replaced. */
    public List<Write> of(ItemRef item, String component) {
        List<Write> relevant = of(item).stream()
                .filter(w -> w.change().component().equals(component)
                        || w.change().component().equals(Change.EXISTS))
                .toList();
        Set<UUID> replaced = new HashSet<>();
        relevant.forEach(w -> replaced.addAll(w.change().parents()));
        return relevant.stream().filter(w -> !replaced.contains(w.entry().id())).toList();
    }

    /** The parents that a new change of {@code component} must name; for a deletion or creation, those of every component. */
    public Set<UUID> parentsOf(ItemRef item, String component) {
        if (!component.equals(Change.EXISTS)) return ids(of(item, component));
        Set<UUID> all = new HashSet<>(ids(of(item, Change.EXISTS)));
        item.kind().components().forEach(c -> all.addAll(ids(of(item, c.name()))));
        return all;
    }

    private static Set<UUID> ids(List<Write> heads) {
        return heads.stream().map(w -> w.entry().id()).collect(Collectors.toSet());
    }
}
