package my.lawatan.trip;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * The name of one item of a trip, the same for ever and in every copy of the file.
 *
 * @param <T> the kind of item that is named, so that a person's id cannot be used for a place
 */
public record Id<T extends Item>(UUID value) implements Comparable<Id<?>> {
    public Id {
        Objects.requireNonNull(value);
    }

    /** A new id that no other copy of the file can have drawn. */
    public static <T extends Item> Id<T> random() {
        return new Id<>(UUID.randomUUID());
    }

    /** The id written as {@code text}.
     *
     * @throws Refused if the text is no UUID */
    public static <T extends Item> Id<T> of(String text) {
        try {
            // UUID.fromString also takes short groups; only the full form is an id
            if (text.length() == 36) return new Id<>(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            // said below, in words
        }
        throw new Refused("refused.id", text);
    }

    /** The same id for the same name in every run: for samples, whose items must not change their ids between builds. */
    public static <T extends Item> Id<T> named(String name) {
        return new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
