package my.lawatan.ui.kit.grid;

/**
 * A rectangle of cells: from where it was begun to where the keyboard is.
 *
 * @param fromRow row of the cell at which it was begun
 * @param row row of the cell on which the keyboard is
 */
public record GridRange(int fromRow, int fromColumn, int row, int column) {
    /** That cell alone. */
    public static GridRange of(int row, int column) {
        return new GridRange(row, column, row, column);
    }

    public int top() {
        return Math.min(fromRow, row);
    }

    public int bottom() {
        return Math.max(fromRow, row);
    }

    public int left() {
        return Math.min(fromColumn, column);
    }

    public int right() {
        return Math.max(fromColumn, column);
    }

    public boolean single() {
        return fromRow == row && fromColumn == column;
    }

    /** How many cells it holds. */
    public long size() {
        return (bottom() - top() + 1L) * (right() - left() + 1L);
    }

    /** With the keyboard on that cell; as far as it, if it is extended, else that cell alone. */
    public GridRange to(int row, int column, boolean extended) {
        return extended ? new GridRange(fromRow, fromColumn, row, column) : of(row, column);
    }

    /** As much of it as there are rows and columns; both at least one. */
    public GridRange within(int rows, int columns) {
        return new GridRange(
                Math.min(fromRow, rows - 1),
                Math.min(fromColumn, columns - 1),
                Math.min(row, rows - 1),
                Math.min(column, columns - 1));
    }
}
