package my.lawatan.ui.kit.timeline.plan;

import java.util.Set;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.ItemRef;

/**
 * An item that has days and no time: a strip under the heads of its days.
 *
 * @param first index of the first column it covers
 * @param last index of the last
 */
public record Band(
        ItemRef item, int first, int last, EventKind kind, String title, Set<Mark> marks, Block.Words words) {
    public Band {
        marks = Set.copyOf(marks);
        if (last < first) throw new IllegalArgumentException("last " + last + " before " + first);
    }
}
