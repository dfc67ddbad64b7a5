package my.lawatan.trip;

import java.util.Objects;
import java.util.Set;

/**
 * A meeting that is wanted and has no time yet: what its event, which says who meets, where and with how many, does not say.
 *
 * @param event whose time is looked for
 * @param minutes how long it takes
 * @param optional those of its people without whom it can be held
 * @param note what the other side said
 */
public record Wanted(
        Id<Wanted> id, Id<Event> event, int minutes, Priority priority, Set<Id<Person>> optional, Text note)
        implements Item {
    /** How much it is wanted. */
    public enum Priority {
        NOT_STATED,
        MUST,
        SHOULD,
        MAY
    }

    public Wanted {
        Objects.requireNonNull(id);
        Objects.requireNonNull(event);
        Objects.requireNonNull(priority);
        optional = Set.copyOf(optional);
        if (minutes < 1 || minutes > Leeway.MOST_MINUTES)
            throw new Refused("refused.wanted-minutes", Leeway.MOST_MINUTES, minutes);
    }
}
