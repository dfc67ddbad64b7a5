package my.lawatan.ui.needs;

import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Edit;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/** A list of things of one kind, as a table that is typed into. Pure: it reads a trip and says which edits are meant. */
interface Register {
    /** An order in which it can be read, besides that of each column.
     *
     * @param columns by which columns, the first one first; by {@link RegisterRow#rank} where they are equal */
    record Order(String id, List<String> columns) {
        static final Order OWN = new Order("own", List.of());
    }

    /** What it is called in messages and ids. */
    String name();

    List<? extends Field<?>> fields();

    /** The orders that are offered, the usual one first. */
    default List<Order> orders() {
        return List.of(Order.OWN);
    }

    /** Its lines, in no order. */
    List<RegisterRow> rows(Reading reading);

    /** Whether the lines of the two trips can differ at all. */
    boolean same(Trip one, Trip two);

    /** Whether something can be typed there. */
    boolean editable(Reading reading, RegisterRow row, Field<?> field);

    String written(Reading reading, RegisterRow row, Field<?> field);

    List<String> offers(Reading reading, RegisterRow row, Field<?> field, String typed);

    /** The edit that is meant by what is typed; none if the line is gone.
     *
     * @throws my.lawatan.trip.Refused if nothing is meant */
    Optional<Edit> take(Reading reading, RegisterRow row, Field<?> field, String typed);

    /** A new thing beside that which is selected; none if there can be none yet. */
    Optional<Item> fresh(Reading reading, Optional<ItemRef> selected);

    /** The column in which a new line is typed into first. */
    String first();

    /** What one key does to the line; nothing if it needs to be told more first. */
    default Optional<Edit> advance(Reading reading, RegisterRow row) {
        return Optional.empty();
    }

    /** The column in which the more is said that {@link #advance} needs; none if it never does. */
    default Optional<String> asked() {
        return Optional.empty();
    }

    /** Whether Delete takes the line's item out of the trip. */
    default boolean removable(RegisterRow row) {
        return true;
    }
}
