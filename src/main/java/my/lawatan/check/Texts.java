package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Item;

/**
 * The texts of an item that rules look into, in every language it is written in.
 *
 * @param named those in which names may stand
 * @param marked those in which dates may stand, or words that APEC does not use
 */
record Texts(Item item, List<String> named, List<String> marked) {
    /** Those of the item, whatever stands in them; none if it has none. */
    static Optional<Texts> of(Item item) {
        List<String> all = new ArrayList<>(4);
        Writings.of(item, all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(new Texts(item, all, all));
    }
}
