package my.lawatan.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Change;
import my.lawatan.change.Clash;
import my.lawatan.change.Diff;
import my.lawatan.change.Entry;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/**
 * What an officer's decision of a clash does: it writes the component once more, over everything that was written to it in any
 * copy, even if the value that is shown stays.
 */
record Answer(Trip after, List<Change> changes) {
    private static final String LABEL = "edit.answer";

    static Label label(Clash clash) {
        return Label.of(LABEL, clash.component());
    }

    /** Whether that is what was written for a decision, and not an undo or redo of it. */
    static boolean is(Entry entry) {
        boolean first = entry.undoes().isEmpty() && entry.redoes().isEmpty();
        return first && entry.label().key().equals(LABEL);
    }

    static Answer of(Trip trip, Clash clash, Object value) {
        Change change = Change.of(clash.item(), clash.component(), valueSeen(trip, clash, value), value);
        Trip after = decided(trip, change);
        List<Change> changes = new ArrayList<>(Diff.between(trip, after));
        changes.removeIf(c -> c.item().equals(clash.item()) && c.component().equals(clash.component()));
        changes.add(change);
        return new Answer(after, List.copyOf(changes));
    }

    private static Trip decided(Trip trip, Change change) {
        if (change.deletes()) return new RemoveItem(change.item()).applyTo(trip);
        if (change.component().equals(Change.EXISTS)) return trip;
        return new ReviseItem(change.item(), change.component(), change.after()).applyTo(trip);
    }

    // to keep an item is to create it again over everything that was done to it, to delete it is to delete what is
    // shown
    private static Object valueSeen(Trip trip, Clash clash, Object answer) {
        if (!clash.component().equals(Change.EXISTS))
            return clash.item().kind().component(clash.component()).of(trip.get(clash.item()));
        return answer.equals(Optional.empty()) ? trip.find(clash.item()) : Optional.empty();
    }
}
