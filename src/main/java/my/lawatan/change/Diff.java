package my.lawatan.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Component;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/** The changes that lead from one trip to another. */
public final class Diff {
    private Diff() {}

    /**
     * All changes from {@code before} to {@code after}, by item and then in the order of its components. Trips that are copies of
     * one another share what they have in common, so this costs what differs.
     */
    public static List<Change> between(Trip before, Trip after) {
        List<Change> changes = new ArrayList<>();
        before.mayDiffer(after).sorted(Comparator.naturalOrder()).forEach(ref -> of(ref, before, after, changes));
        return List.copyOf(changes);
    }

    /** All changes but those of who holds which copy: no paper says that, and no version is out of date for it. */
    public static List<Change> withoutCopies(Trip before, Trip after) {
        return between(before, after).stream()
                .filter(change -> change.item().kind() != ItemKind.COPY)
                .toList();
    }

    private static void of(ItemRef ref, Trip before, Trip after, List<Change> changes) {
        Optional<Item> was = before.find(ref);
        Optional<Item> is = after.find(ref);
        if (was.isPresent() && is.isPresent()) {
            if (was.get() != is.get()) components(ref, was.get(), is.get(), changes);
        } else if (is.isPresent()) {
            changes.add(Change.created(is.get()));
        } else if (was.isPresent()) {
            changes.add(Change.deleted(was.get()));
        }
    }

    private static void components(ItemRef ref, Item was, Item is, List<Change> changes) {
        for (Component component : ref.kind().components()) {
            Object before = component.of(was);
            Object after = component.of(is);
            if (!before.equals(after)) changes.add(Change.of(ref, component.name(), before, after));
        }
    }
}
