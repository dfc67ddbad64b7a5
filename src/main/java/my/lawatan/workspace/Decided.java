package my.lawatan.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.change.Change;
import my.lawatan.change.Diff;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.References;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * What officers' decisions make of two copies that came together.
 *
 * @param after the trip then
 * @param changes what has to be written so that nothing of it is a clash any more, also where what is shown stays
 */
record Decided(Trip after, List<Change> changes) {
    /** @throws Refused if the trip cannot take one of them */
    static Decided of(Trip merged, List<Decision> decisions) {
        Trip after = merged;
        // what is removed takes its own clashes with it
        for (Decision decision : decisions) if (decision.removes()) after = removed(after, decision);
        for (Decision decision : decisions) if (!decision.aboutExistence()) after = revised(after, decision);
        for (Decision decision : decisions) if (decision.keeps()) after = withWhatFell(after, decision);
        return new Decided(after, written(merged, after, decisions));
    }

    // whoever keeps an event keeps who was to attend it, which fell with it in the other copy
    private static Trip withWhatFell(Trip trip, Decision decision) {
        Set<ItemRef> kept = new HashSet<>(Set.of(decision.clash().item()));
        List<Item> fell = decision.clash().heads().stream()
                .filter(write -> write.change().deletes())
                .flatMap(write -> write.entry().changes().stream())
                .filter(Change::deletes)
                .map(Change::deletedItem)
                .toList();
        Trip after = trip;
        boolean more = true;
        while (more) {
            more = false;
            for (Item item : fell) {
                if (kept.contains(ItemRef.to(item))
                        || after.find(ItemRef.to(item)).isPresent()) continue;
                if (!refers(item, kept)) continue;
                after = back(after, item);
                more |= after.find(ItemRef.to(item)).isPresent() && kept.add(ItemRef.to(item));
            }
        }
        return after;
    }

    private static boolean refers(Item item, Set<ItemRef> to) {
        List<ItemRef> named = new ArrayList<>();
        References.of(item, named::add);
        return named.stream().anyMatch(to::contains);
    }

    // what it needs besides may be gone for good
    private static Trip back(Trip trip, Item item) {
        try {
            return trip.with(List.of(item), Set.of());
        } catch (Refused alone) {
            return trip;
        }
    }

    private static Trip removed(Trip trip, Decision decision) {
        ItemRef item = decision.clash().item();
        return trip.find(item).isEmpty() ? trip : new RemoveItem(item).applyTo(trip);
    }

    private static Trip revised(Trip trip, Decision decision) {
        ItemRef item = decision.clash().item();
        if (trip.find(item).isEmpty()) return trip;
        return new ReviseItem(item, decision.clash().component(), decision.value()).applyTo(trip);
    }

    private static List<Change> written(Trip merged, Trip after, List<Decision> decisions) {
        List<Change> changes = new ArrayList<>(Diff.between(merged, after));
        for (Decision decision : decisions)
            if (decision.keeps()) after.find(decision.clash().item()).ifPresent(item -> keep(item, changes));
        Set<Part> there = new HashSet<>();
        changes.forEach(change -> there.add(new Part(change.item(), change.component())));
        for (Decision decision : decisions) {
            ItemRef item = decision.clash().item();
            boolean whole = there.contains(new Part(item, Change.EXISTS));
            if (decision.aboutExistence() || whole || after.find(item).isEmpty()) continue;
            if (there.add(new Part(item, decision.clash().component()))) changes.add(stays(after, decision));
        }
        return List.copyOf(changes);
    }

    private record Part(ItemRef item, String component) {}

    // to keep an item is to create it again over everything that was done to it
    private static void keep(Item item, List<Change> changes) {
        ItemRef ref = ItemRef.to(item);
        changes.removeIf(change -> change.item().equals(ref));
        changes.add(Change.of(ref, Change.EXISTS, Optional.empty(), Optional.of(item)));
    }

    private static Change stays(Trip after, Decision decision) {
        ItemRef item = decision.clash().item();
        String component = decision.clash().component();
        Object value = item.kind().component(component).of(after.get(item));
        return Change.of(item, component, value, value);
    }
}
