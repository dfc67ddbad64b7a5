package my.lawatan.document;

import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;

/**
 * The name of a place on a paper at which an item stands: {@code event-<id>}, {@code brief-<id>}, {@code person-<id>} and so on for
 * every kind. A model gives it to each row that is about one item; the template writes it as {@code id} of the row's block, table
 * row or table body where something points to it (bookmarks; unique on a paper, so a second place of the item has another number),
 * else as {@code data-item}, which may stand as often as need be. When the page is laid out, both are found again: a click
 * on that place selects the item, and selecting the item frames the place.
 */
public final class Anchor {
    private static final int ID = 36;

    private Anchor() {}

    public static String of(Item item) {
        return of(ItemRef.to(item));
    }

    public static String of(ItemRef item) {
        return item.kind().word() + "-" + item.id();
    }

    /** The name of the item's {@code nth} place, counted from 1. */
    public static String of(Item item, int nth) {
        return nth == 1 ? of(item) : of(item) + "." + nth;
    }

    /** The item that an anchor names; none if it is the name of something else, such as a section. */
    public static Optional<ItemRef> item(String anchor) {
        int dot = anchor.indexOf('.');
        String name = dot < 0 ? anchor : anchor.substring(0, dot);
        int dash = name.length() - ID - 1;
        if (dash < 1 || name.charAt(dash) != '-') return Optional.empty();
        try {
            return Optional.of(new ItemRef(ItemKind.of(name.substring(0, dash)), Id.of(name.substring(dash + 1))));
        } catch (Refused e) {
            return Optional.empty();
        }
    }
}
