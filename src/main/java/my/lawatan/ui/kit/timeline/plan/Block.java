package my.lawatan.ui.kit.timeline.plan;

import java.util.Set;
import java.util.function.Supplier;
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

    /** The same in another column. */
    public Block in(int column) {
        return new Block(item, column, start, end, kind, title, detail, marks, alert, words);
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** What is said of an item beside what is drawn. A plan holds thousands of items and one of them is asked, so that it is put into
     * words only then.
     *
     * @param speaking one sentence for a screen reader
     * @param hinting a few lines for the tooltip */
    public record Words(Supplier<String> speaking, Supplier<String> hinting) {
        public static final Words NONE = new Words(() -> "", () -> "");

        public String spoken() {
            return speaking.get();
        }

        public String hint() {
            return hinting.get();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Words words && spoken().equals(words.spoken()) && hint().equals(words.hint());
        }

        @Override
        public int hashCode() {
            return spoken().hashCode();
        }
    }
}
