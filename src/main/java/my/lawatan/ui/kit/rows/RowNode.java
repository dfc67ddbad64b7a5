package my.lawatan.ui.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import my.lawatan.ui.kit.Fonts;

/** The node of one row that is seen; after scrolling it shows another row. */
final class RowNode<R> extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double PAD = 10;
    private static final double GAP = 6;
    private final List<Cell<R>> cells = new ArrayList<>();
    private final RowTable<R> table;
    private R row;
    private int index = -1;
    private boolean selected;
    private final boolean[] marked;

    private static final class Cell<R> {
        final Column<R> column;
        final Text text = new Text();
        final Text more = new Text();
        String whole = "";
        double room = -1;
        double moreWidth;

        Cell(Column<R> column) {
            this.column = column;
            text.setTextOrigin(VPos.CENTER);
            more.setTextOrigin(VPos.CENTER);
            text.getStyleClass().add(column.styleClass());
            more.getStyleClass().add("lw-rows-text");
            more.setVisible(false);
        }
    }

    RowNode(RowTable<R> table) {
        this.table = table;
        this.marked = new boolean[table.marks().size()];
        getStyleClass().add("lw-rows-row");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TABLE_ROW);
    }

    void columns(List<Column<R>> columns) {
        cells.clear();
        getChildren().clear();
        for (Column<R> column : columns) {
            Cell<R> cell = new Cell<>(column);
            cells.add(cell);
            getChildren().addAll(cell.text, cell.more);
        }
        R shown = row;
        row = null;
        if (shown != null) show(index, shown, selected);
    }

    int index() {
        return index;
    }

    /** Nothing, until the next {@link #show}. */
    void rest() {
        index = -1;
        setVisible(false);
    }

    void show(int at, R next, boolean nowSelected) {
        index = at;
        setVisible(true);
        select(nowSelected);
        boolean same = next == row;
        row = next;
        mark();
        if (same) return;
        for (Cell<R> cell : cells) fill(cell);
        requestLayout();
    }

    /** Looks which marks the row has. */
    void mark() {
        if (index < 0) return;
        for (int i = 0; i < marked.length; i++) {
            Mark<R> mark = table.marks().get(i);
            boolean now = mark.holds().test(row);
            if (now != marked[i]) pseudoClassStateChanged(mark.name(), now);
            marked[i] = now;
        }
    }

    void select(boolean now) {
        if (selected == now) return;
        selected = now;
        pseudoClassStateChanged(SELECTED, now);
    }

    private void fill(Cell<R> cell) {
        cell.whole = cell.column.text(row);
        cell.room = -1;
        String more = cell.column.more(row);
        if (Objects.equals(more, cell.more.getText())) return;
        cell.more.setText(more);
        cell.more.setVisible(!more.isEmpty());
        cell.more.setStyle(Fonts.familyFor(more)
                .map(family -> "-fx-font-family: \"" + family + "\";")
                .orElse(""));
        cell.moreWidth = -1;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        double middle = Math.round(getHeight() / 2);
        for (Cell<R> cell : cells) {
            double width = table.width(cell.column);
            layOut(cell, x, width, middle);
            x += width;
        }
    }

    private void layOut(Cell<R> cell, double x, double width, double middle) {
        double beside = 0;
        if (cell.more.isVisible()) {
            if (cell.moreWidth < 0) cell.moreWidth = cell.more.getLayoutBounds().getWidth();
            beside = cell.moreWidth + GAP;
        }
        double room = Math.max(0, width - 2 * PAD - beside);
        Widths widths = table.widths(cell.column, cell.text.getFont());
        if (room != cell.room) {
            cell.room = room;
            String cut = widths.cut(cell.whole, room);
            if (!cut.equals(cell.text.getText())) cell.text.setText(cut);
        }
        cell.text.relocate(x + PAD, 0);
        cell.text.setLayoutY(middle);
        if (beside == 0) return;
        cell.more.setLayoutX(x + PAD + widths.of(cell.text.getText()) + GAP);
        cell.more.setLayoutY(middle);
    }

    /** Where the texts of the row are, for a hand that points at one. */
    Node cell(int column) {
        return cells.get(column).text;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> row == null ? "" : table.spoken(row);
            case INDEX -> index;
            case SELECTED -> selected;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
