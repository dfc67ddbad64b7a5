package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * Who sees to one requirement of an engagement, by when, and how far that is. For most requirements the trip itself tells how far
 * they are; what is said here goes before that.
 *
 * @param state whether it is needed and seen to; not stated where only owner or due time are said, or the trip itself tells
 * @param owner who owes it
 * @param due when it is owed
 */
public record Preparation(
        Id<Preparation> id,
        Id<Event> event,
        Requirement requirement,
        Need state,
        Optional<Id<Person>> owner,
        Optional<TimePoint> due,
        Text note)
        implements Item {
    public Preparation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(event);
        Objects.requireNonNull(requirement);
        Objects.requireNonNull(state);
    }
}
