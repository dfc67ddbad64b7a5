package my.lawatan.ui.kit.rows;

import java.util.ArrayList;
import java.util.List;

/**
 * The nodes of the rows that are seen, as many as there is room for.
 *
 * @param <R> what a row shows
 */
final class RowNodes<R> {
    private final RowTable<R> table;
    private final List<RowNode<R>> nodes = new ArrayList<>();

    RowNodes(RowTable<R> table) {
        this.table = table;
    }

    /** Makes nodes until there are so many, each as wide as that, in pixels. */
    void make(int count, double width) {
        while (nodes.size() < count) {
            RowNode<R> node = new RowNode<>(table);
            node.columns(table.shownColumns());
            nodes.add(node);
            table.over(node);
        }
        for (RowNode<R> node : nodes) node.resize(width, table.rowHeight());
    }

    /** Whether none have been made yet. */
    boolean none() {
        return nodes.isEmpty();
    }

    /** Shows the rows from {@code first} to {@code last}; one that was seen before keeps its node, so that scrolling by one fills one. */
    void place(int first, int last) {
        for (RowNode<R> node : nodes) if (node.index() < first || node.index() > last) node.rest();
        for (int row = first; row <= last && row - first < nodes.size(); row++) {
            RowNode<R> node = nodes.get(row % nodes.size());
            if (node.index() != row)
                node.show(row, table.rows().get(row), row == table.selected().get());
            node.relocate(0, table.top(row));
        }
    }

    /** They show nothing until they are placed again. */
    void rest() {
        nodes.forEach(RowNode::rest);
    }

    void columns(List<Column<R>> columns) {
        nodes.forEach(node -> node.columns(columns));
    }

    /** The columns are as wide as they were not before. */
    void widthsChanged() {
        nodes.forEach(RowNode::requestLayout);
    }

    /** Looks again which marks the rows have. */
    void mark() {
        nodes.forEach(RowNode::mark);
    }

    /** Shows that row as selected; none with -1. */
    void select(int row) {
        for (RowNode<R> node : nodes) node.select(node.index() >= 0 && node.index() == row);
    }

    /** The node of that row; null if the row is not seen. */
    RowNode<R> of(int row) {
        for (RowNode<R> node : nodes) if (node.index() == row) return node;
        return null;
    }
}
