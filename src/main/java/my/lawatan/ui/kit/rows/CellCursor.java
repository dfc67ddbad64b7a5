package my.lawatan.ui.kit.rows;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The cell of the selected row on which the keyboard is, and the field in which it is edited. */
final class CellCursor<R> {
    private final RowTable<R> table;
    private final Cells<R> cells;
    private final Region ring = new Region();
    private Column<R> column;
    private CellField<R> field;

    CellCursor(RowTable<R> table, Cells<R> cells) {
        this.table = table;
        this.cells = cells;
        ring.getStyleClass().add("lw-rows-cell");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
    }

    Region ring() {
        return ring;
    }

    /** The column in which it is. */
    Optional<Column<R>> column() {
        return table.shownColumns().stream()
                .filter(c -> c == column)
                .findFirst()
                .or(() -> table.shownColumns().stream().findFirst());
    }

    void to(Column<R> next) {
        column = next;
        place();
        table.cellMoved();
    }

    void choose(R row, boolean range) {
        cells.choose(row, range);
    }

    /** Some rows down and columns to the right; a column without room on that side goes on in the row beside. */
    void step(int rows, int columns) {
        int last = table.rows().size() - 1;
        if (last < 0) return;
        int row = Math.max(0, table.selected().get());
        List<Column<R>> all = table.shownColumns();
        int at = all.indexOf(column().orElseThrow()) + columns;
        if (at < 0 && row > 0) {
            row--;
            at = all.size() - 1;
        } else if (at >= all.size() && row < last) {
            row++;
            at = 0;
        }
        column = all.get(Math.max(0, Math.min(all.size() - 1, at)));
        table.walkTo(Math.max(0, Math.min(last, row + rows)));
        place();
        table.cellMoved();
    }

    /** Says whether the key meant a cell. */
    boolean pressed(KeyEvent e) {
        if (table.rows().isEmpty() || e.isShortcutDown() || e.isAltDown()) return false;
        switch (e.getCode()) {
            case LEFT -> step(0, -1);
            case RIGHT -> step(0, 1);
            case TAB -> step(0, e.isShiftDown() ? -1 : 1);
            case HOME -> to(table.shownColumns().get(0));
            case END -> to(table.shownColumns().get(table.shownColumns().size() - 1));
            case UP, DOWN -> {
                if (!e.isShiftDown()) return false;
                extend(e.getCode() == KeyCode.UP ? -1 : 1);
            }
            case ENTER, F2 -> {
                return edit("");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void extend(int step) {
        int to = table.selected().get() + step;
        if (to >= 0 && to < table.rows().size()) cells.choose(table.rows().get(to), true);
    }

    /** A letter replaces what stands in the cell. */
    boolean typed(KeyEvent e) {
        String character = e.getCharacter();
        boolean plain = !e.isShortcutDown() && !e.isAltDown() && !character.isEmpty();
        return plain && !Character.isISOControl(character.charAt(0)) && !character.isBlank() && edit(character);
    }

    /** Opens the field of that cell; says whether it can be edited. */
    boolean edit(String first) {
        Optional<R> row = table.selectedRow();
        Optional<Column<R>> at = column();
        if (row.isEmpty() || at.isEmpty() || !cells.editable(row.get(), at.get())) return false;
        close();
        table.bringIntoSight(table.selected().get());
        field = new CellField<>(this, cells, row.get(), at.get());
        table.over(field);
        // a field takes no letter before it has its looks, and the next one may be on its way
        field.applyCss();
        field.layout();
        place();
        field.begin(first);
        return true;
    }

    /** Takes the field away; the keyboard is in the table again if it was in the field. */
    void close() {
        if (field == null) return;
        CellField<R> gone = field;
        field = null;
        boolean inside = gone.lookup("#cell-field").isFocused();
        table.away(gone);
        if (inside) table.requestFocus();
    }

    /** The rows are others now: what is being typed stays with its item, if that is still there. */
    void rowsChanged() {
        if (field == null) return;
        int at = rowOf(field.key());
        if (at < 0) close();
        else field.row(table.rows().get(at));
    }

    private int rowOf(Object key) {
        List<R> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) if (cells.key(rows.get(i)).equals(key)) return i;
        return -1;
    }

    /** Puts ring and field where their cells are now. */
    void place() {
        int row = table.selected().get();
        Optional<Column<R>> at = column();
        ring.setVisible(row >= 0 && at.isPresent());
        if (ring.isVisible()) {
            double y = table.top(row);
            ring.resizeRelocate(table.left(at.get()), y, table.width(at.get()), table.rowHeight() - 1);
            ring.toFront();
        }
        if (field == null) return;
        int edited = rowOf(field.key());
        if (edited >= 0) table.placeField(field, table.top(edited));
        field.toFront();
    }
}
