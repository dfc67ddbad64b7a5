package my.lawatan.trip;

import java.util.Objects;

/**
 * When somebody may be had, or may not. Where any span says that a person may be had, they may not be had outside all of those; a span
 * in which they may not be had goes before.
 *
 * @param person of either side
 * @param when from when to when; whole days if no hours are given
 * @param note what takes them away, or who said so
 */
public record Availability(Id<Availability> id, Id<Person> person, TimeSpan when, Presence presence, Text note)
        implements Item {
    /** Which of the two. */
    public enum Presence {
        FREE,
        AWAY
    }

    public Availability {
        Objects.requireNonNull(id);
        Objects.requireNonNull(person);
        Objects.requireNonNull(when);
        Objects.requireNonNull(presence);
        if (when.start().isEmpty()) throw new Refused("refused.availability-when");
    }
}
