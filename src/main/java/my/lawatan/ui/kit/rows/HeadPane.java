package my.lawatan.ui.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The heads of the columns: a click sorts, the edge between two of them sets the width of the left one. */
final class HeadPane<R> extends Region {
    private static final double EDGE = 5;
    private static final double PAD = 10;
    private final RowTable<R> table;
    private final ObjectProperty<Optional<Sort>> sort;
    private final List<Label> labels = new ArrayList<>();
    private List<Column<R>> columns = List.of();
    private Column<R> dragged;
    private double draggedFrom;

    /** @param sort by which column the rows are asked to be sorted; clicks set it */
    HeadPane(RowTable<R> table, ObjectProperty<Optional<Sort>> sort) {
        this.table = table;
        this.sort = sort;
        getStyleClass().add("lw-rows-head");
        setOnMouseMoved(e -> setCursor(edgeAt(e.getX()).isPresent() ? Cursor.H_RESIZE : Cursor.DEFAULT));
        setOnMousePressed(this::pressed);
        setOnMouseDragged(e -> {
            if (dragged != null) dragged.width().set(Math.max(Column.NARROWEST, e.getX() - draggedFrom));
        });
        setOnMouseReleased(e -> dragged = null);
        sort.subscribe(s -> name());
    }

    void columns(List<Column<R>> shown) {
        columns = shown;
        labels.clear();
        for (Column<R> column : shown) {
            Label label = new Label();
            label.setId("rows-head-" + column.id());
            label.setAccessibleRole(AccessibleRole.TABLE_COLUMN);
            if (!column.tip().isEmpty()) label.setTooltip(new Tooltip(column.tip()));
            labels.add(label);
        }
        getChildren().setAll(labels);
        name();
    }

    /** Writes the names, with an arrow at the one that sorts. */
    private void name() {
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            String arrow = sort.get()
                    .filter(s -> s.column().equals(column.id()))
                    .map(s -> s.descending() ? " ↓" : " ↑")
                    .orElse("");
            labels.get(i).setText(column.name() + arrow);
        }
        requestLayout();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        Optional<Integer> edge = edgeAt(event.getX());
        if (edge.isPresent()) {
            dragged = columns.get(edge.get());
            draggedFrom = left(edge.get());
        } else {
            for (int i = 0; i < columns.size(); i++)
                if (event.getX() >= left(i) && event.getX() < left(i + 1))
                    sort.set(Sort.next(sort.get(), columns.get(i).id()));
        }
    }

    // the last column takes what is left and has no edge
    private Optional<Integer> edgeAt(double x) {
        for (int i = 0; i + 1 < columns.size(); i++) if (Math.abs(x - left(i + 1)) < EDGE) return Optional.of(i);
        return Optional.empty();
    }

    private double left(int column) {
        double x = 0;
        for (int i = 0; i < column; i++) x += table.width(columns.get(i));
        return x;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < columns.size(); i++) {
            double width = Math.max(0, table.width(columns.get(i)) - PAD - 2);
            labels.get(i).resizeRelocate(left(i) + PAD, 0, width, getHeight());
        }
    }
}
