package my.lawatan.ui.imports;

import java.util.List;
import my.lawatan.edit.Edit;

/**
 * One thing that can be taken over, or that is the same on both sides.
 *
 * @param key by which it is known again when the same file is read anew
 * @param label what it is about: "Time"
 * @param ours in words; empty if we have nothing
 * @param theirs in words; empty if they have nothing
 * @param same whether both mean the same, in whatever words
 * @param proposed whether it is ticked where the item is, unless the officer says otherwise
 * @param edits what taking it over does; empty if there is nothing to take over
 */
record Offer(String key, String label, String ours, String theirs, boolean same, boolean proposed, List<Edit> edits) {
    /** The key of an offer that makes something new; where it is one of several, the others are about what is there already. */
    static final String NEW = "new";

    Offer {
        edits = List.copyOf(edits);
    }

    /** Whether taking this one over means that the others of its entry are not. */
    boolean excludes(Offer other) {
        return !equals(other) && (key.equals(NEW) || other.key.equals(NEW));
    }

    boolean takeable() {
        return !edits.isEmpty();
    }
}
