package my.lawatan.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import my.lawatan.trip.Component;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.References;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * What the union of journals says. The order in which entries arrive, and whether they arrive twice, makes no difference: a
 * component that one write stands for has its value; where several stand, the latest by the officers' clocks is shown and all are
 * kept as a {@link Clash}. An item that was deleted in one copy and changed or needed in another stays until that is answered.
 *
 * @param trip the merged trip
 * @param clashes what an officer must decide, by item and component
 */
public record Merge(Trip trip, List<Clash> clashes) {
    private static final Comparator<Heads.Write> LATEST_FIRST = Comparator.comparing(
                    (Heads.Write w) -> w.entry().at())
            .thenComparing(w -> w.entry().id())
            .reversed();

    /** The union: each entry once, whatever journal it comes from.
     *
     * @throws Refused if two entries with one id say different things: one of the files has been tampered with */
    public static List<Entry> union(Collection<Entry> ours, Collection<Entry> theirs) {
        Map<UUID, Entry> all = new LinkedHashMap<>();
        ours.forEach(e -> all.put(e.id(), e));
        for (Entry entry : theirs) {
            Entry known = all.putIfAbsent(entry.id(), entry);
            if (known != null && !known.equals(entry))
                throw new Refused("refused.entry-differs", entry.id(), entry.officer());
        }
        return List.copyOf(all.values());
    }

    /** The trip that these entries make.
     *
     * @throws Refused if they name items that none of them creates */
    public static Merge of(Collection<Entry> entries) {
        return new Work(new Heads(entries)).merge();
    }

    /** The state of one merge while it is computed. */
    private static final class Work {
        private final Heads heads;
        private final Map<ItemRef, Item> items = new TreeMap<>();
        private final List<Clash> clashes = new ArrayList<>();

        Work(Heads heads) {
            this.heads = heads;
        }

        Merge merge() {
            for (ItemRef ref : new TreeSet<>(heads.items())) resolve(ref);
            reviveWhatIsNamed();
            clashes.sort(Comparator.comparing(Clash::item).thenComparing(Clash::component));
            return new Merge(Trip.of(items.values()), List.copyOf(clashes));
        }

        private void resolve(ItemRef ref) {
            List<Heads.Write> writes = heads.of(ref);
            if (writes.size() == 1 && writes.get(0).change().creates()) {
                // most items of a journal: created, and never touched again
                items.put(ref, writes.get(0).change().createdItem());
                return;
            }
            Map<Component, List<Heads.Write>> standing = new LinkedHashMap<>();
            for (Component component : ref.kind().components())
                standing.put(
                        component,
                        heads.of(ref, component.name()).stream()
                                .sorted(LATEST_FIRST)
                                .toList());
            List<Heads.Write> all = standing.values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .sorted(LATEST_FIRST)
                    .toList();
            boolean deleted = all.stream().anyMatch(w -> w.change().deletes());
            boolean alive = all.stream().anyMatch(w -> !w.change().deletes());
            if (!alive) return;
            if (deleted) clashes.add(new Clash(ref, Change.EXISTS, all));
            Item item = known(ref).orElseThrow(() -> new Refused("refused.journal-incomplete", ref));
            for (Component component : standing.keySet()) item = choose(ref, component, standing.get(component), item);
            items.put(ref, item);
        }

        private Item choose(ItemRef ref, Component component, List<Heads.Write> standing, Item item) {
            List<Heads.Write> living =
                    standing.stream().filter(w -> !w.change().deletes()).toList();
            Heads.Write chosen = living.isEmpty() ? standing.get(0) : living.get(0);
            boolean oneValue =
                    living.stream().map(w -> w.valueOf(component)).distinct().count() <= 1;
            if (!oneValue) clashes.add(new Clash(ref, component.name(), living));
            try {
                return component.with(item, chosen.valueOf(component));
            } catch (Refused together) {
                // each value was right beside the one its officer saw; together the record does not take them
                if (oneValue) clashes.add(new Clash(ref, component.name(), standing));
                return item;
            }
        }

        // the record as some write knew it whole; the same one in whatever order the entries came
        private Optional<Item> known(ItemRef ref) {
            return heads.of(ref).stream()
                    .sorted(LATEST_FIRST)
                    .map(Heads.Write::change)
                    .filter(c -> c.component().equals(Change.EXISTS))
                    .map(c -> c.creates() ? c.createdItem() : c.deletedItem())
                    .findFirst();
        }

        private void reviveWhatIsNamed() {
            List<Item> toLookAt = new ArrayList<>(items.values());
            while (!toLookAt.isEmpty()) {
                List<Item> revived = new ArrayList<>();
                toLookAt.forEach(item -> References.of(item, ref -> revive(ref, revived)));
                toLookAt = revived;
            }
        }

        private void revive(ItemRef ref, List<Item> revived) {
            if (items.containsKey(ref)) return;
            known(ref).ifPresent(item -> {
                items.put(ref, item);
                revived.add(item);
                clashes.add(new Clash(
                        ref,
                        Change.EXISTS,
                        heads.of(ref, Change.EXISTS).stream()
                                .sorted(LATEST_FIRST)
                                .toList()));
            });
        }
    }
}
