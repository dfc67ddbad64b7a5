package my.lawatan.ui.kit.grid;

/**
 * Which part of a grid is seen, in pixels.
 *
 * @param width of the whole control without its scroll bars, as height is
 * @param names width of the first column
 * @param x how far it is scrolled to the right
 * @param y how far it is scrolled down
 */
record Visible(double width, double height, double names, double x, double y, int rows, int columns) {
    static final double ROW = 34;
    static final double COLUMN = 132;
    static final double HEAD = 98;
    private static final double MOST_NAMES = 236;
    private static final double NAMES_SHARE = 0.4;

    static double names(double width) {
        return Math.round(Math.min(MOST_NAMES, width * NAMES_SHARE));
    }

    double bodyWidth() {
        return Math.max(0, width - names);
    }

    double bodyHeight() {
        return Math.max(0, height - HEAD);
    }

    double mostX() {
        return Math.max(0, columns * COLUMN - bodyWidth());
    }

    double mostY() {
        return Math.max(0, rows * ROW - bodyHeight());
    }

    int firstRow() {
        return (int) (y / ROW);
    }

    int lastRow() {
        return Math.min(rows - 1, (int) ((y + bodyHeight()) / ROW));
    }

    int firstColumn() {
        return (int) (x / COLUMN);
    }

    int lastColumn() {
        return Math.min(columns - 1, (int) ((x + bodyWidth()) / COLUMN));
    }

    /** Where the left edge of a column is seen. */
    double x(int column) {
        return Math.round(names + column * COLUMN - x);
    }

    /** Where the upper edge of a row is seen. */
    double y(int row) {
        return Math.round(HEAD + row * ROW - y);
    }

    /** Where the last column ends, or the control. */
    double right() {
        return Math.min(width, x(columns));
    }

    /** The row at that height; -1 over the heads, and as many as there are below the last. */
    int rowAt(double at) {
        return at < HEAD ? -1 : Math.min(rows, (int) ((at - HEAD + y) / ROW));
    }

    /** The column there; -1 over the names, and as many as there are right of the last. */
    int columnAt(double at) {
        return at < names ? -1 : Math.min(columns, (int) ((at - names + x) / COLUMN));
    }

    /** As far scrolled as there is something to be seen. */
    Visible clamped() {
        return scrolled(x, y);
    }

    Visible scrolled(double toX, double toY) {
        return new Visible(
                width,
                height,
                names,
                Math.max(0, Math.min(mostX(), toX)),
                Math.max(0, Math.min(mostY(), toY)),
                rows,
                columns);
    }

    /** Scrolled as little as is needed for that cell to be seen whole. */
    Visible showing(int row, int column) {
        double left = column * COLUMN;
        double top = row * ROW;
        double toX = left < x ? left : Math.max(x, left + COLUMN - bodyWidth());
        double toY = top < y ? top : Math.max(y, top + ROW - bodyHeight());
        return scrolled(Math.min(toX, Math.max(left, 0)), Math.min(toY, top));
    }
}
