package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * Something given or received.
 *
 * @param direction whether we give it
 * @param what as it is described
 * @param event at which it changes hands
 * @param from who gives it
 * @param to who receives it
 * @param organisation from or for whom, where that is not a person
 * @param keeper who of ours carries or keeps it
 * @param value what it is worth, with its currency; office papers only
 */
public record Gift(
        Id<Gift> id,
        Direction direction,
        Text what,
        Optional<Id<Event>> event,
        Optional<Id<Person>> from,
        Optional<Id<Person>> to,
        Optional<Id<Organisation>> organisation,
        State state,
        Optional<Id<Person>> keeper,
        String value,
        Text note)
        implements Item {
    /** Which way it goes. */
    public enum Direction {
        OUT,
        IN
    }

    /** How far it is. */
    public enum State {
        NOT_STATED,
        PLANNED,
        READY,
        HANDED_OVER,
        REGISTERED
    }

    public Gift {
        Objects.requireNonNull(id);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(state);
        Plain.line(value);
    }
}
