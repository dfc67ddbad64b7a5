package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * The programme as it is looked at in the window: days or programmes beside each other over the hours, a list, or line by line.
 *
 * @param heads of the columns
 * @param narrow how many columns at the left hold no more than a time
 * @param nothing a sentence that says so if nothing is shown; else empty
 */
public record TimetablePaper(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        List<Head> heads,
        int narrow,
        List<Row> rows,
        String nothing)
        implements Paper {
    public TimetablePaper {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.TIMETABLE;
    }

    /** @param under the head in small type; may be empty */
    public record Head(String name, String under) {}

    /** What a row is. */
    public enum Look {
        PLAIN,
        /** The head of a day, or of what has none. */
        HEAD,
        /** Something beside the programme itself, such as a way. */
        QUIET,
        INDENTED
    }

    /**
     * A row.
     *
     * @param anchor the item the whole row is about, see {@link Anchor}; empty if each cell has its own
     * @param cells one a head; if fewer, the last goes on to the end of the row
     */
    public record Row(Look look, String anchor, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public record Cell(List<Entry> entries) {
        public Cell {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What stands in a cell.
     *
     * @param anchor the item; empty in a row that has one
     * @param time in small type before it; may be empty
     * @param detail in small type under it; may be empty
     * @param off whether it is called off
     */
    public record Entry(String anchor, String time, String text, String detail, boolean off) {
        /** What is no item of the programme, in small type. */
        static Entry small(String text) {
            return new Entry("", "", "", text, false);
        }

        static Entry of(String text) {
            return new Entry("", "", text, "", false);
        }
    }
}
