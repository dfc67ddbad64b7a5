package my.lawatan.document.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.document.word.Declarations.Line;

/** What follows one another on a page of Word. */
sealed interface Block {
    /** Type on lines.
     *
     * @param style the id of its style
     * @param look what its style would have to say
     * @param runs one at least, unless it is there for the room it takes */
    record Paragraph(String style, Look look, Room room, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        Paragraph in(Room other) {
            return new Paragraph(style, look, other, runs);
        }
    }

    /** A table, or what is set in columns.
     *
     * @param table whether it has headings and rows, and is no mere setting side by side
     * @param widths of its columns, in points */
    record Grid(boolean table, List<Double> widths, List<Row> rows) implements Block {
        public Grid {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table.
     *
     * @param head whether it is said again on each page */
    record Row(boolean head, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell.
     *
     * @param span how many columns it has
     * @param says what the style sheet says of its edges */
    record Cell(int span, Declarations says, double size, List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /** The room around a paragraph, in points.
     *
     * @param left from where its lines begin
     * @param lines drawn at its sides
     * @param withNext whether it stays on one page with what follows
     * @param anew whether it begins a page */
    record Room(double before, double after, double left, Map<String, Line> lines, boolean withNext, boolean anew) {
        static final Room NONE = new Room(0, 0, 0, Map.of(), false, false);

        public Room {
            lines = Map.copyOf(lines);
        }

        Room atLeastBefore(double points) {
            return new Room(Math.max(before, points), after, left, lines, withNext, anew);
        }

        Room atLeastAfter(double points) {
            return new Room(before, Math.max(after, points), left, lines, withNext, anew);
        }

        Room further(double points) {
            return new Room(before, after, left + points, lines, withNext, anew);
        }

        Room with(String side, Line line) {
            Map<String, Line> all = new java.util.HashMap<>(lines);
            all.putIfAbsent(side, line);
            return new Room(before, after, left, all, withNext, anew);
        }

        Room keptWithNext() {
            return new Room(before, after, left, lines, true, anew);
        }

        Room onANewPage() {
            return new Room(before, after, left, lines, withNext, true);
        }
    }

    /** Type that looks the same from its first letter to its last; or what stands in its place.
     *
     * @param text a line end is one on the page too; of a field its name */
    record Run(Look look, String text, boolean field, Optional<Picture> picture) {
        static Run of(Look look, String text) {
            return new Run(look, text, false, Optional.empty());
        }

        /** A number that Word counts itself: PAGE, NUMPAGES. */
        static Run field(Look look, String name) {
            return new Run(look, name, true, Optional.empty());
        }

        static Run of(Look look, Picture picture) {
            return new Run(look, "", false, Optional.of(picture));
        }

        boolean plain() {
            return !field && picture.isEmpty();
        }
    }

    /** A picture of the paper.
     *
     * @param jpeg the file
     * @param width in points
     * @param height in points
     * @param says what is on it, for those who do not see it */
    record Picture(byte[] jpeg, double width, double height, String says) {}
}
