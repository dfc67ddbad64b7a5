package my.lawatan.interchange.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.interchange.Remark;

/**
 * Cells in rows and columns, in the order in which they are read.
 *
 * @param leftOut what of the source is not in it, with the reason
 */
public record Grid(List<Row> rows, List<Remark> leftOut) {
    /** Rows beyond these are not read. */
    public static final int ROWS = 5_000;

    /** Columns beyond these are not read. */
    public static final int COLUMNS = 40;

    /** More of a cell is not read, in UTF-16 units. */
    public static final int CELL = 2_000;

    /**
     * How much of a source is read.
     *
     * @param rows rows beyond these are not read
     * @param columns columns beyond these are not read
     * @param size when the texts of all cells have so many UTF-16 units, no further row is read
     * @param beginning whether only the beginning is wanted, so that nothing is left out by not reading further
     */
    public record Extent(int rows, int columns, long size, boolean beginning) {
        /** No programme is longer. */
        public static final Extent PROGRAMME = new Extent(ROWS, COLUMNS, Long.MAX_VALUE, false);

        /** No list of people is longer, and more would not fit in the memory of a small computer. */
        public static final Extent PEOPLE = new Extent(100_000, 100, 40_000_000, false);

        /** Only so many rows, to see what they are like. */
        public Extent first(int few) {
            return new Extent(Math.min(few, rows), columns, size, true);
        }

        /** Whether that is all that is read. */
        public boolean reached(int read, long units) {
            return read >= rows || units > size;
        }

        /** What is said of the line where reading ends for it; nothing if no more was wanted. */
        public Stream<Remark> leftOut(int line) {
            return beginning ? Stream.empty() : Stream.of(Remark.at(line, "interchange.table.too-long", rows));
        }
    }

    public Grid {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * One row.
     *
     * @param number its number in the source, from 1
     * @param cells their texts; lines within a cell are kept, other white space is not
     * @param carried columns whose text belongs to a row above too, because the cell reaches down
     * @param outside whether it stands between tables, and not in one
     * @param struck whether a part of it was struck out, and is not in the texts
     */
    public record Row(int number, List<String> cells, Set<Integer> carried, boolean outside, boolean struck) {
        public Row {
            cells = List.copyOf(cells);
            carried = Set.copyOf(carried);
        }

        public static Row of(int number, List<String> cells) {
            return new Row(number, cells, Set.of(), false, false);
        }

        /** The cell in that column; empty if there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** The texts of its own, those that reach down left out. */
        public List<String> own() {
            return java.util.stream.IntStream.range(0, cells.size())
                    .filter(column -> !carried.contains(column))
                    .mapToObj(cells::get)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }
}
