package my.lawatan.ui.kit.rows;

import java.util.List;
import java.util.Optional;

/**
 * Who answers for what is done in the cells of a {@link RowTable}. Called on the JavaFX thread; nothing of it may wait for the disk.
 *
 * @param <R> what a row shows
 */
public interface Cells<R> {
    /** What tells a row from others whatever it shows: the item behind it. */
    Object key(R row);

    /** Whether something can be typed there. */
    boolean editable(R row, Column<R> column);

    /** What stands in the field before anything is typed. */
    String written(R row, Column<R> column);

    /** What could be meant, the likeliest first. */
    List<String> offers(R row, Column<R> column, String typed);

    /** Takes what is typed; or says why not, and changes nothing. */
    Optional<String> take(R row, Column<R> column, String typed);

    /**
     * Chooses a row beside those that are chosen.
     *
     * @param range whether all rows from the selected one to this are meant, and not this one alone
     */
    void choose(R row, boolean range);
}
