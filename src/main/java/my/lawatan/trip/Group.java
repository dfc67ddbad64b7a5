package my.lawatan.trip;

import java.util.Comparator;
import java.util.Objects;

/**
 * People who are listed together: ministers, officials, counterparts, the press.
 *
 * @param side whose people they are; each side has an order of precedence of its own
 * @param rank its place in lists; texts compare by code point
 */
public record Group(Id<Group> id, Text name, Side side, String rank) implements Item {
    /** As they stand in lists. */
    public static final Comparator<Group> ORDER =
            Comparator.comparing(Group::rank).thenComparing(Group::id);

    public Group {
        Objects.requireNonNull(id);
        Objects.requireNonNull(side);
        Plain.line(rank);
    }
}
