package my.lawatan.trip;

import java.util.Objects;

/**
 * A time counted from another event, "wheels down + 12": when the other moves, the event moves with it.
 *
 * @param event what starts then
 * @param on the event it is counted from
 * @param anchor the end of that event from which it is counted
 * @param minutes after the anchor, negative before it
 */
public record Dependency(Id<Dependency> id, Id<Event> event, Id<Event> on, Instruction.Anchor anchor, int minutes)
        implements Item {
    public Dependency {
        Objects.requireNonNull(id);
        Objects.requireNonNull(anchor);
        if (event.equals(on)) throw new Refused("refused.depends-on-itself");
        if (Math.abs(minutes) > 7 * 24 * 60) throw new Refused("refused.minutes", minutes);
    }
}
