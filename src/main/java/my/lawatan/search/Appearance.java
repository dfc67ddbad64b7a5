package my.lawatan.search;

import java.util.Optional;
import my.lawatan.trip.ItemRef;

/**
 * One place where a person appears.
 *
 * @param item what to show for it; none if no room shows it
 * @param title what it is called
 * @param detail day and time, part and status, or the line that names the person
 */
public record Appearance(Way way, Optional<ItemRef> item, String title, String detail) {
    /** In what way a person appears, in the order in which it is told. */
    public enum Way {
        /** Attends an event. */
        ATTENDS,
        /** Is brought to such an event. */
        RIDES,
        /** Answers for an event. */
        ANSWERS,
        /** Is the duty officer of a day. */
        DUTY,
        /** Owes a brief. */
        OWES_BRIEF,
        /** Sees to something an engagement needs. */
        PREPARES,
        /** Holds a numbered copy of the papers. */
        HOLDS,
        /** Is named in a text. */
        NAMED
    }
}
