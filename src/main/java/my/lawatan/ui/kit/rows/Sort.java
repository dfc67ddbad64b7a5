package my.lawatan.ui.kit.rows;

import java.util.Optional;

/** By which column rows are sorted, and which way. */
public record Sort(String column, boolean descending) {
    /** What a click on the head of that column makes of it: up, then down, then as the rows come. */
    static Optional<Sort> next(Optional<Sort> now, String column) {
        Optional<Sort> here = now.filter(s -> s.column().equals(column));
        if (here.isEmpty()) return Optional.of(new Sort(column, false));
        return here.get().descending() ? Optional.empty() : Optional.of(new Sort(column, true));
    }
}
