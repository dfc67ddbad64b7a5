package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * How far one event may give way when the day runs late.
 *
 * @param shortest minutes it needs at least; what is usual for its kind if not stated
 * @param droppable whether it may be dropped
 * @param fixed whether it stays where it is, though no host fixed it: a live broadcast, a plenary
 * @param reason why, in the officer's words
 */
public record Leeway(
        Id<Leeway> id, Id<Event> event, Optional<Integer> shortest, boolean droppable, boolean fixed, Text reason)
        implements Item {
    public Leeway {
        Objects.requireNonNull(id);
        Objects.requireNonNull(event);
        if (shortest.filter(n -> n < 1 || n > MOST_MINUTES).isPresent())
            throw new Refused("refused.leeway-shortest", MOST_MINUTES, shortest.get());
    }

    /** A day. */
    public static final int MOST_MINUTES = 1_440;
}
