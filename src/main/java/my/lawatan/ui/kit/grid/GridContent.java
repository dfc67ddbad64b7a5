package my.lawatan.ui.kit.grid;

/** What a {@link CellGrid} shows: a value that never changes. It is asked only for what is seen. */
public interface GridContent {
    /** Nothing. */
    GridContent NOTHING = new GridContent() {
        @Override
        public int rows() {
            return 0;
        }

        @Override
        public int columns() {
            return 0;
        }

        @Override
        public RowHead row(int row) {
            throw new IndexOutOfBoundsException(row);
        }

        @Override
        public ColumnHead column(int column) {
            throw new IndexOutOfBoundsException(column);
        }

        @Override
        public GridCell cell(int row, int column) {
            return GridCell.EMPTY;
        }

        @Override
        public String spoken(int row, int column) {
            return "";
        }
    };

    int rows();

    int columns();

    RowHead row(int row);

    ColumnHead column(int column);

    GridCell cell(int row, int column);

    /** The cell as a sentence: for a screen reader. */
    String spoken(int row, int column);

    /**
     * What stands at the left of a row.
     *
     * @param text its name
     * @param under a second, smaller line; may be empty
     * @param awaited whether something is still to be known of it
     */
    record RowHead(String text, String under, boolean awaited) {}

    /**
     * What stands over a column.
     *
     * @param title in at most two lines
     * @param when a line under it
     * @param count two more lines
     * @param limit a last line
     * @param over whether the limit is broken
     */
    record ColumnHead(String title, String when, String count, String limit, boolean over) {}
}
