package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * A paper the host asks for, with the day by which it must have it.
 *
 * @param about one person it is for: their accreditation; none if it is for the delegation
 * @param title as the host calls it
 * @param due by when the host must have it
 * @param owner who of ours sees to it
 * @param to to whom it goes
 * @param reference the number under which the host keeps it; empty if it has none yet
 */
public record Form(
        Id<Form> id,
        Type type,
        Text title,
        Optional<Id<Person>> about,
        State state,
        Optional<TimePoint> due,
        Optional<Id<Person>> owner,
        Text to,
        String reference,
        Text note)
        implements Item {
    /** What it is about. */
    public enum Type {
        PASSPORTS,
        ARMS,
        RADIOS,
        OVERFLIGHT,
        BADGES,
        PRESS,
        VEHICLES,
        CUSTOMS,
        MEDICINES,
        OTHER
    }

    /** How far it is. */
    public enum State {
        NOT_STATED,
        ASKED_FOR,
        FILLED_IN,
        SENT,
        GRANTED,
        REFUSED
    }

    public Form {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(state);
        Plain.line(reference);
    }
}
