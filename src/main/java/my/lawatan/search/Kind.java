package my.lawatan.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import my.lawatan.trip.ItemKind;

/** What can be found, in the order in which equally good results are shown. */
public enum Kind {
    EVENT(ItemKind.EVENT),
    PERSON(ItemKind.PERSON),
    ORGANISATION(ItemKind.ORGANISATION),
    PLACE(ItemKind.PLACE),
    BRIEF(ItemKind.BRIEF),
    /** A paper that can be made of the trip. */
    PAPER(null),
    /** Something the window can do. */
    COMMAND(null);

    private final ItemKind items;

    Kind(ItemKind items) {
        this.items = items;
    }

    /** The kind of item it is; none for papers and commands. */
    public Optional<ItemKind> items() {
        return Optional.ofNullable(items);
    }

    /** The name in results for programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(ItemKind items) {
        return Arrays.stream(values()).filter(kind -> kind.items == items).findFirst();
    }
}
