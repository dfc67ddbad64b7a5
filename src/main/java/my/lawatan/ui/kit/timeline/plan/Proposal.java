package my.lawatan.ui.kit.timeline.plan;

import java.util.List;
import my.lawatan.trip.ItemRef;

/** What a gesture would do if it ended now. Days are columns, minutes count from the column's midnight on the host's clock. */
public sealed interface Proposal {
    /**
     * Moves items by whole days and minutes of the host's clock, or puts copies of them there.
     *
     * @param items the one that was grabbed first
     * @param from the column in which it was grabbed; negative if it was not grabbed in any
     */
    record Move(List<ItemRef> items, int from, int days, int minutes, boolean copy) implements Proposal {
        public Move {
            items = List.copyOf(items);
        }

        /** A move by keys: of items wherever they stand. */
        public Move(List<ItemRef> items, int days, int minutes, boolean copy) {
            this(items, -1, days, minutes, copy);
        }
    }

    /** Moves one edge of an item by minutes. */
    record Resize(ItemRef item, Edge edge, int minutes) implements Proposal {}

    /** Makes a new item. */
    record Create(int day, int start, int end) implements Proposal {}

    /** Gives a time to an item that has none. */
    record Place(ItemRef item, int day, int start, int end) implements Proposal {}

    /** Which end of an item. */
    enum Edge {
        START,
        END
    }

    /** Whether it would change anything. */
    default boolean changes() {
        if (this instanceof Move move) return move.copy() || move.days() != 0 || move.minutes() != 0;
        return !(this instanceof Resize resize) || resize.minutes() != 0;
    }
}
