package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import my.lawatan.trip.Language;

/**
 * A register of what the delegation needs: rooms, passes, gifts, forms of the host.
 *
 * @param counts what there is, in one line; empty if that says nothing
 * @param sections its tables, in order; those without a row are left out
 * @param nothing a sentence that says so if nothing is entered; else empty
 */
public record RegisterPaper(
        PaperKind kind,
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String counts,
        List<Section> sections,
        String nothing)
        implements Paper {
    public RegisterPaper {
        sections = List.copyOf(sections);
    }

    /**
     * A table under a heading.
     *
     * @param anchor a name for it that is unique on the paper
     */
    public record Section(String anchor, String name, List<Column> columns, List<Row> rows) {
        public Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** How wide a column is. */
    public enum Width {
        NUMBER,
        SHORT,
        MIDDLE,
        WIDE,
        /** What is left. */
        REST;

        /** The class that it has in the style sheet. */
        public String word() {
            return "w-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A column. */
    public record Column(String head, Width width) {}

    /** A line. @param anchor the item, see {@link Anchor} */
    public record Row(String anchor, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a cell says, and how. */
    public enum Look {
        PLAIN,
        TITLE,
        /** Nothing is stated, or something is lacking. */
        NONE,
        /** It should have happened by now. */
        LATE,
        /** A line to sign on. */
        SIGN,
        /** A box to tick, or a ticked one. */
        TICK;

        /** The class that it has in the style sheet. */
        public String word() {
            return "l-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A cell. @param more a smaller line under it; empty if there is none */
    public record Cell(String text, String more, Look look) {
        static Cell of(String text) {
            return new Cell(text, "", Look.PLAIN);
        }

        static Cell title(String text, String more) {
            return new Cell(text, more, Look.TITLE);
        }

        static Cell sign() {
            return new Cell("", "", Look.SIGN);
        }

        static Cell tick(boolean ticked) {
            return new Cell(ticked ? "✓" : "", "", Look.TICK);
        }

        Cell more(String line) {
            return new Cell(text, line, look);
        }
    }
}
