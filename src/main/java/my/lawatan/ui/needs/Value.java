package my.lawatan.ui.needs;

import java.util.List;
import my.lawatan.trip.Refused;

/**
 * How a value of some type is shown, typed and sorted.
 *
 * @param <V> the type of a component of an item
 */
interface Value<V> {
    /** What the table says; empty if nothing is stated. */
    String shown(V value);

    /** What stands in the field before anything is typed. */
    default String written(V value) {
        return shown(value);
    }

    /** What is meant by what is typed.
     *
     * @param was what it was before
     * @throws Refused if it means nothing */
    V read(V was, String typed);

    /** What could be meant, the likeliest first. */
    default List<String> offers(String typed) {
        return List.of();
    }

    /** By what it is sorted. */
    default String key(V value) {
        return Keys.natural(shown(value));
    }
}
