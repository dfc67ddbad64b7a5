package my.lawatan.ui.kit.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import my.lawatan.trip.ItemRef;

/**
 * Keeps the row of a table and the item that is selected in the window the same: each leads the other, and rows that come anew leave the
 * selection as it was.
 *
 * @param <R> what a row shows
 */
public final class OneItem<R> {
    private final RowTable<R> table;
    private final Function<R, ItemRef> item;
    private boolean following;

    /**
     * @param item which one a row stands for
     * @param chosen told of each row that somebody chooses in the table
     */
    public OneItem(RowTable<R> table, Function<R, ItemRef> item, Consumer<R> chosen) {
        this.table = table;
        this.item = item;
        table.selected().subscribe(row -> {
            if (row.intValue() >= 0 && !following) chosen.accept(table.rows().get(row.intValue()));
        });
    }

    /** Shows these rows, and among them the one of what is selected. */
    public void show(List<R> rows, Optional<ItemRef> selected) {
        table.show(rows);
        follow(selected);
    }

    /** Selects the row of that item and brings it into sight; where it has none, no row is selected. */
    public void follow(Optional<ItemRef> selected) {
        if (selected.equals(table.selectedRow().map(item))) return;
        following = true;
        try {
            int at = selected.map(this::rowOf).orElse(-1);
            table.select(at);
            if (at >= 0) table.bringIntoSight(at);
        } finally {
            following = false;
        }
    }

    /** Number of the row of that item; -1 if it has none. */
    public int rowOf(ItemRef of) {
        List<R> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) if (item.apply(rows.get(i)).equals(of)) return i;
        return -1;
    }
}
