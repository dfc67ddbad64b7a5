package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * What an aide noted at the door: that somebody came, a name that was said, a word for the officer. It changes nothing in the
 * programme until the officer takes it over.
 *
 * @param event at which event; none if at none
 * @param person about whom, if that is known
 * @param words the name as it was heard, or the note; may be nothing for an arrival
 * @param by the aide
 * @param at when it was noted; has a time of day
 */
public record Heard(
        Id<Heard> id,
        Optional<Id<Event>> event,
        Optional<Id<Person>> person,
        What what,
        String words,
        String by,
        TimePoint at)
        implements Item {
    /** What was noted. */
    public enum What {
        /** The person is here. */
        ARRIVED,
        /** Somebody who is not on the list, or is written otherwise there. */
        NAME,
        NOTE
    }

    public Heard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(what);
        Objects.requireNonNull(at);
        Plain.line(words);
        Plain.line(by);
        if (!at.hasTime()) throw new Refused("refused.heard-time");
        if (what == What.ARRIVED ? person.isEmpty() : words.isBlank()) throw new Refused("refused.heard-nothing");
    }
}
