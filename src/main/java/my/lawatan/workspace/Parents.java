package my.lawatan.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.store.Store;
import my.lawatan.store.Written;
import my.lawatan.trip.Component;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;

/**
 * Which entries a new change replaces. An item's history is read from the journal at its first change; after that each change of
 * ours stands alone for what it wrote, so that the hundredth drag of an event costs what the first did.
 */
final class Parents {
    /** Above this many changes an entry is read back when it is needed, and not kept. */
    static final int MOST_KEPT = 1_000;

    private final Store store;
    private final Map<ItemRef, Map<String, Set<UUID>>> heads = new HashMap<>();

    Parents(Store store) {
        this.store = store;
    }

    /** The changes with their parents. */
    List<Change> of(List<Change> changes) {
        Set<ItemRef> unknown = new HashSet<>();
        for (Change change : changes) if (!heads.containsKey(change.item())) unknown.add(change.item());
        if (!unknown.isEmpty()) read(unknown);
        return changes.stream().map(c -> c.withParents(parents(c))).toList();
    }

    private Set<UUID> parents(Change change) {
        Map<String, Set<UUID>> byComponent = heads.get(change.item());
        if (!change.component().equals(Change.EXISTS)) return byComponent.get(change.component());
        Set<UUID> all = new HashSet<>();
        byComponent.values().forEach(all::addAll);
        return all;
    }

    private void read(Collection<ItemRef> items) {
        Map<ItemRef, List<Written>> writes =
                store.writesTo(items).stream().collect(Collectors.groupingBy(Written::item));
        for (ItemRef item : items) heads.put(item, standing(item.kind(), writes.getOrDefault(item, List.of())));
    }

    // as change.Heads has it, from less
    private static Map<String, Set<UUID>> standing(ItemKind kind, List<Written> writes) {
        Map<String, Set<UUID>> byComponent = new HashMap<>();
        byComponent.put(Change.EXISTS, standing(writes, Change.EXISTS));
        for (Component component : kind.components())
            byComponent.put(component.name(), standing(writes, component.name()));
        return byComponent;
    }

    private static Set<UUID> standing(List<Written> writes, String component) {
        Set<UUID> standing = new HashSet<>();
        Set<UUID> replaced = new HashSet<>();
        for (Written write : writes) {
            if (!write.wrote(component)) continue;
            standing.add(write.entry());
            replaced.addAll(write.parents());
        }
        standing.removeAll(replaced);
        return standing;
    }

    /** Tells what is in the journal now. */
    void wrote(Entry entry) {
        if (entry.changes().size() > MOST_KEPT) {
            entry.changes().forEach(change -> heads.remove(change.item()));
            return;
        }
        Set<UUID> only = Set.of(entry.id());
        for (Change change : entry.changes()) {
            Map<String, Set<UUID>> byComponent = heads.get(change.item());
            if (change.component().equals(Change.EXISTS)) byComponent.replaceAll((component, before) -> only);
            else byComponent.put(change.component(), only);
        }
    }

    /** The journal has got entries that are not ours. */
    void forget() {
        heads.clear();
    }
}
