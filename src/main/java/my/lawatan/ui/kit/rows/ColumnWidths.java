package my.lawatan.ui.kit.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.text.Font;

/**
 * How the room of a table is shared among the columns that are seen, and how wide texts are there, in pixels.
 *
 * @param <R> what a row shows
 */
final class ColumnWidths<R> {
    private final Map<Column<R>, Double> given = new HashMap<>();
    private final Map<String, Widths> ofTexts = new HashMap<>();
    private List<Column<R>> shown = List.of();

    /** These columns are seen from now on, in this order. */
    void of(List<Column<R>> columns) {
        shown = columns;
    }

    /**
     * Each gets what it asks for; what is left goes to the last one, and what is missing is taken from the last ones first.
     *
     * @return whether any column is as wide as it was not before
     */
    boolean share(double room) {
        boolean changed = false;
        double left = room - shown.stream().mapToDouble(c -> c.width().get()).sum();
        for (int i = shown.size() - 1; i >= 0; i--) {
            Column<R> column = shown.get(i);
            double own = column.width().get();
            double now = i == shown.size() - 1 || left < 0 ? Math.max(Column.NARROWEST, own + left) : own;
            if (left < 0) left = Math.min(0, left + own - now);
            else if (i == shown.size() - 1) left = 0;
            Double before = given.put(column, now);
            changed |= before == null || before != now;
        }
        return changed;
    }

    /** 0 before the room has been shared. */
    double width(Column<R> column) {
        return given.getOrDefault(column, 0.0);
    }

    /** Where its left edge is. */
    double left(Column<R> column) {
        double x = 0;
        for (Column<R> c : shown) {
            if (c == column) return x;
            x += width(c);
        }
        return x;
    }

    /** How wide texts of that column are in the font in which it is shown. */
    Widths ofTexts(Column<R> column, Font font) {
        Widths widths = ofTexts.computeIfAbsent(column.styleClass(), c -> new Widths());
        widths.use(font);
        return widths;
    }

    /** The column at that distance from the left edge. */
    Optional<Column<R>> at(double x) {
        return shown.stream()
                .filter(c -> x >= left(c) && x < left(c) + width(c))
                .findFirst();
    }
}
