package my.lawatan.ui.kit.timeline.plan;

import java.util.Set;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.ItemRef;

/**
 * An item that no column can hold, as it lies in the tray: no day is known, or a day far from the trip.
 *
 * @param detail why it lies there, or where it takes place
 * @param minutes how long it is once it has a time
 */
public record Loose(
        ItemRef item, EventKind kind, String title, String detail, int minutes, Set<Mark> marks, Block.Words words) {
    public Loose {
        marks = Set.copyOf(marks);
    }
}
