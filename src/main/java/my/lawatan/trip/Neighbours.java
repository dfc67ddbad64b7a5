package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * That two people must sit beside each other, or must not.
 *
 * @param event at which; none if it holds wherever both are seated
 * @param wish what is wanted
 * @param reason why; office papers only
 */
public record Neighbours(
        Id<Neighbours> id, Optional<Id<Event>> event, Wish wish, Id<Person> one, Id<Person> other, Text reason)
        implements Item {
    /** Beside each other or not. */
    public enum Wish {
        TOGETHER,
        APART
    }

    public Neighbours {
        Objects.requireNonNull(id);
        Objects.requireNonNull(wish);
        Objects.requireNonNull(one);
        if (one.equals(other)) throw new Refused("refused.neighbour-of-oneself");
    }
}
