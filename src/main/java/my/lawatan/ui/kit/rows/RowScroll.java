package my.lawatan.ui.kit.rows;

import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** How far a table is scrolled, and the bar at its side that shows it. All lengths are in pixels. */
final class RowScroll {
    private static final int ROWS_ABOVE = 6;
    private final ScrollBar bar = new ScrollBar();
    private final double rowHeight;
    private final IntSupplier rows;
    private final DoubleSupplier height;
    private final Runnable moved;
    private double offset;

    /** @param rows how many there are
     * @param height of the part in which they are seen
     * @param moved told whenever other rows are to be seen */
    RowScroll(double rowHeight, IntSupplier rows, DoubleSupplier height, Runnable moved) {
        this.rowHeight = rowHeight;
        this.rows = rows;
        this.height = height;
        this.moved = moved;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(value -> to(value.doubleValue()));
    }

    ScrollBar bar() {
        return bar;
    }

    /** How far the upper edge of the first row is above the part in which rows are seen. */
    double offset() {
        return offset;
    }

    void to(double pixels) {
        double next = Math.max(0, Math.min(most(), pixels));
        if (next == offset) return;
        offset = next;
        if (bar.getValue() != next) bar.setValue(next);
        if (height.getAsDouble() > 0) moved.run();
    }

    /** Brings that row into sight, with some rows above it; one that is seen already stays where it is. */
    void reveal(int row) {
        double top = row * rowHeight;
        if (top >= offset && top + rowHeight <= offset + height.getAsDouble()) return;
        bar.setMax(most());
        to(Math.max(0, row - ROWS_ABOVE) * rowHeight);
    }

    /** Scrolls as little as lets that row be seen as a whole. */
    void follow(int row) {
        double top = row * rowHeight;
        if (top < offset) to(top);
        else if (top + rowHeight > offset + height.getAsDouble()) to(top + rowHeight - height.getAsDouble());
    }

    /** Where the upper edge of a row is in the part in which rows are seen. */
    double top(int row) {
        return Math.round(row * rowHeight - offset);
    }

    /** The row at that height of the part in which rows are seen; there may be none. */
    int rowAt(double y) {
        return (int) ((y + offset) / rowHeight);
    }

    /** How many rows are seen as a whole. */
    int inSight() {
        return (int) (height.getAsDouble() / rowHeight);
    }

    private double most() {
        return Math.max(0, rows.getAsInt() * rowHeight - height.getAsDouble());
    }

    /** Puts the bar where it belongs, and scrolls back if fewer rows are left.
     *
     * @param right edge of the table
     * @param top edge of the bar
     * @return how wide the bar is; 0 if all rows are seen without it */
    double layOut(double right, double top) {
        double seen = height.getAsDouble();
        double all = rows.getAsInt() * rowHeight;
        double width = all > seen ? Math.ceil(bar.prefWidth(-1)) : 0;
        bar.setVisible(all > seen);
        bar.resizeRelocate(Math.max(0, right - width), top, width, seen);
        bar.setMax(most());
        bar.setVisibleAmount(most() == 0 ? 1 : most() * seen / all);
        bar.setUnitIncrement(rowHeight);
        bar.setBlockIncrement(Math.max(rowHeight, seen - rowHeight));
        offset = Math.min(offset, most());
        bar.setValue(offset);
        return width;
    }
}
