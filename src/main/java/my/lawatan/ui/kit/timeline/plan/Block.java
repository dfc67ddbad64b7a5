package my.lawatan.ui.kit.timeline.plan;

import java.util.Set;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.ItemRef;

/**
 * One item, or the part of it that falls into one column. Minutes count from the midnight with which the column's day begins, on the
 * clock of the host; they may exceed 1440 where the programme day goes on after midnight.
 *
 * @param day index of the column
 * @param start first minute
 * @param end minute at which it ends; later than {@code start}
 * @param detail place or purpose, one line
 * @param alert what clashes, in a few words; empty if nothing does
 * @param words what a screen reader says
 */
public record Block(
        ItemRef item,
        int day,
        int start,
        int end,
        EventKind kind,
        String title,
        String detail,
        Set<Mark> marks,
        String alert,
        Words words) {
    public Block {
        marks = Set.copyOf(marks);
        if (end <= start) throw new IllegalArgumentException("end " + end + " not after " + start);
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** @param spoken one sentence for a screen reader
     * @param hint a few lines for the tooltip */
    public record Words(String spoken, String hint) {}
}
