package my.lawatan.interchange.table;

import java.util.UUID;
import java.util.function.Predicate;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;

/** Ids worked out of what a table says, so that reading it twice gives the same. */
public final class Ids {
    private Ids() {}

    /** The id of that name, or of a longer one if it is taken by something that is called otherwise now. */
    public static <T extends Item> Id<T> free(String name, Predicate<UUID> taken) {
        Id<T> id = Id.named(name);
        return taken.test(id.value()) ? free(name + " again", taken) : id;
    }
}
