package my.lawatan.ui.needs;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Component;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;

/**
 * A column of a register: what it says of an item, and what typing there means.
 *
 * @param <T> the kind of item
 * @param id its name in messages and ids
 * @param width in pixels, as long as there is room
 * @param style how its texts look
 * @param typing what typing does; nothing can be typed if there is none
 */
record Field<T extends Item>(
        String id,
        double width,
        String style,
        BiFunction<Reading, T, String> shown,
        BiFunction<Reading, T, String> key,
        Optional<Typing<T>> typing) {
    private static final String PLAIN = "lw-rows-text";

    /** What typing in a column means. */
    interface Typing<T extends Item> {
        String written(Reading reading, T item);

        /** The edit that is meant.
         *
         * @throws my.lawatan.trip.Refused if nothing is */
        Edit edit(Reading reading, T item, String typed);

        List<String> offers(Reading reading, String typed);
    }

    /** A component of the item, shown and typed as {@code value} says. */
    static <T extends Item, V> Field<T> of(
            ItemKind kind, String component, double width, Function<Values, Value<V>> value) {
        Revising<T, V> typing = new Revising<>(kind.component(component), value);
        return new Field<>(component, width, PLAIN, typing::shown, typing::key, Optional.of(typing));
    }

    /** What follows from the item and the trip; nothing can be typed there. */
    static <T extends Item> Field<T> told(String id, double width, BiFunction<Reading, T, String> text) {
        return new Field<>(
                id, width, PLAIN, text, (reading, item) -> Keys.natural(text.apply(reading, item)), Optional.empty());
    }

    /** The same, where something can be typed. */
    Field<T> typed(Typing<T> by) {
        return new Field<>(id, width, style, shown, key, Optional.of(by));
    }

    /** The same with another name. */
    Field<T> as(String name) {
        return new Field<>(name, width, style, shown, key, typing);
    }

    Field<T> styled(String look) {
        return new Field<>(id, width, look, shown, key, typing);
    }

    /** Writes what is typed into one component. */
    private record Revising<T extends Item, V>(Component component, Function<Values, Value<V>> value)
            implements Typing<T> {
        // that the component holds a V is told by whoever names both
        @SuppressWarnings("unchecked")
        private V of(T item) {
            return (V) component.of(item);
        }

        private Value<V> by(Reading reading) {
            return value.apply(reading.values());
        }

        String shown(Reading reading, T item) {
            return by(reading).shown(of(item));
        }

        String key(Reading reading, T item) {
            return by(reading).key(of(item));
        }

        @Override
        public String written(Reading reading, T item) {
            return by(reading).written(of(item));
        }

        @Override
        public Edit edit(Reading reading, T item, String typed) {
            return new ReviseItem(
                    ItemRef.to(item), component.name(), by(reading).read(of(item), typed));
        }

        @Override
        public List<String> offers(Reading reading, String typed) {
            return by(reading).offers(typed);
        }
    }
}
