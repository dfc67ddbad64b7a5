package my.lawatan.ui.kit.rows;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * What keys and mouse do in a table: they walk through its rows and, if these can be walked through, its cells.
 *
 * @param <R> what a row shows
 */
final class RowInput<R> {
    private final RowTable<R> table;
    private final RowScroll scroll;

    /** @param body the part of the table with the rows */
    RowInput(RowTable<R> table, RowScroll scroll, Node body) {
        this.table = table;
        this.scroll = scroll;
        body.setOnMousePressed(this::pressed);
        table.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(MouseEvent event) {
        table.requestFocus();
        int row = scroll.rowAt(event.getY());
        if (event.getButton() != MouseButton.PRIMARY
                || row < 0
                || row >= table.rows().size()) return;
        if (table.cursor().isPresent() && (event.isShiftDown() || event.isShortcutDown())) {
            table.cursor().get().choose(table.rows().get(row), event.isShiftDown());
            return;
        }
        table.select(row);
        table.cursor().ifPresent(cells -> {
            table.columnAt(event.getX()).ifPresent(cells::to);
            if (event.getClickCount() == 2) cells.edit("");
        });
    }

    private void wheel(ScrollEvent event) {
        scroll.to(scroll.offset() - event.getDeltaY());
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() == table
                && table.cursor().filter(cells -> cells.typed(event)).isPresent()) event.consume();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != table) return;
        if (table.cursor().filter(cells -> cells.pressed(event)).isPresent() || moves(event)) event.consume();
    }

    private boolean moves(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || table.rows().isEmpty()) return false;
        int page = Math.max(1, scroll.inSight() - 1);
        switch (event.getCode()) {
            case UP, KP_UP -> walk(-1);
            case DOWN, KP_DOWN -> walk(1);
            case PAGE_UP -> walk(-page);
            case PAGE_DOWN -> walk(page);
            case HOME -> walk(-table.rows().size());
            case END -> walk(table.rows().size());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void walk(int step) {
        // where nothing is selected, Down goes to the first row and End to the last
        int to = table.selected().get() + step;
        table.walkTo(Math.max(0, Math.min(table.rows().size() - 1, to)));
    }
}
