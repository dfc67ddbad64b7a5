package my.lawatan.ui.kit.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that go from cell to cell; with Shift the cells between are chosen as well. */
final class GridKeys {
    private final CellGrid grid;

    GridKeys(CellGrid grid) {
        this.grid = grid;
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        // with Ctrl a page is another day, for whoever shows days
        boolean page = e.getCode() == KeyCode.PAGE_UP || e.getCode() == KeyCode.PAGE_DOWN;
        if (e.isAltDown() || page && e.isShortcutDown()) return;
        if (grid.content().rows() == 0 || grid.content().columns() == 0) return;
        GridRange now = grid.chosen().get().orElse(null);
        if (now == null) {
            if (!e.getCode().isArrowKey()) return;
            grid.choose(GridRange.of(0, 0));
        } else if (!move(e, now)) return;
        e.consume();
    }

    private boolean move(KeyEvent e, GridRange now) {
        int lastRow = grid.content().rows() - 1;
        int lastColumn = grid.content().columns() - 1;
        boolean far = e.isShortcutDown();
        int row = now.row();
        int column = now.column();
        switch (e.getCode()) {
            case UP, KP_UP -> row = far ? 0 : row - 1;
            case DOWN, KP_DOWN -> row = far ? lastRow : row + 1;
            case LEFT, KP_LEFT -> column = far ? 0 : column - 1;
            case RIGHT, KP_RIGHT -> column = far ? lastColumn : column + 1;
            case HOME -> {
                column = 0;
                if (far) row = 0;
            }
            case END -> {
                column = lastColumn;
                if (far) row = lastRow;
            }
            case PAGE_UP -> row -= grid.page();
            case PAGE_DOWN -> row += grid.page();
            default -> {
                return false;
            }
        }
        grid.choose(now.to(clamp(row, lastRow), clamp(column, lastColumn), e.isShiftDown()));
        return true;
    }

    private static int clamp(int at, int last) {
        return Math.max(0, Math.min(last, at));
    }
}
