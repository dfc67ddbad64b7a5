package my.lawatan.ui.people;

import java.util.List;
import java.util.function.BiConsumer;
import my.lawatan.interchange.table.Listing;
import my.lawatan.trip.ItemRef;

/**
 * What the window around the table does with lists of people in files.
 *
 * @param open asks for one, and shows what it would change
 * @param export writes a list, and says which items its rows are
 */
public record PeopleLists(Runnable open, BiConsumer<Listing, List<ItemRef>> export) {
    /** Does nothing, where there is no window. */
    public static final PeopleLists NONE = new PeopleLists(() -> {}, (list, items) -> {});
}
