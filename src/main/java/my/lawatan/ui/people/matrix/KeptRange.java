package my.lawatan.ui.people.matrix;

import java.util.Optional;
import java.util.stream.IntStream;
import my.lawatan.ui.kit.grid.GridRange;

/**
 * What stays chosen when rows or columns are others, after a letter of a filter or an edit: the same cells, or else the cell with the
 * keyboard, or nothing. Never a person who was not chosen.
 */
record KeptRange(MatrixContent before, MatrixContent after) {
    Optional<GridRange> of(GridRange range) {
        if (range.bottom() >= before.rows() || range.right() >= before.columns() || after.columns() == 0)
            return Optional.empty();
        if (isSame(range)) return Optional.of(range);
        int row = row(range.row());
        return row < 0 ? Optional.empty() : Optional.of(GridRange.of(row, column(range.column())));
    }

    private boolean isSame(GridRange range) {
        return range.bottom() < after.rows()
                && range.right() < after.columns()
                && IntStream.rangeClosed(range.top(), range.bottom()).allMatch(row -> before.people()
                        .get(row)
                        .item()
                        .equals(after.people().get(row).item()))
                && IntStream.rangeClosed(range.left(), range.right()).allMatch(column -> before.event(column)
                        .id()
                        .equals(after.event(column).id()));
    }

    private int row(int was) {
        return IntStream.range(0, after.rows())
                .filter(row -> after.people()
                        .get(row)
                        .item()
                        .equals(before.people().get(was).item()))
                .findFirst()
                .orElse(-1);
    }

    // the same event, or the first one where that is not shown any more
    private int column(int was) {
        return IntStream.range(0, after.columns())
                .filter(column ->
                        after.event(column).id().equals(before.event(was).id()))
                .findFirst()
                .orElse(0);
    }
}
