package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Trip;

/** The texts of an item that rules look into, in every language it is written in. */
record Texts(Item item, List<String> all) {
    /** Those of the item; none if it has none. */
    static Optional<Texts> of(Item item) {
        List<String> all = new ArrayList<>(4);
        Writings.of(item, all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(new Texts(item, all));
    }

    /** Those of the whole trip, in no order. */
    static List<Texts> of(Trip trip) {
        List<Texts> all = new ArrayList<>();
        for (ItemKind kind : ItemKind.values())
            if (Writings.has(kind)) for (Item item : trip.all(kind).values()) of(item).ifPresent(all::add);
        return all;
    }
}
