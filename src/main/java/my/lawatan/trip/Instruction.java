package my.lawatan.trip;

import java.util.Objects;

/**
 * A line to others, tied to an event so that it moves with it: baggage call, staff to vehicles, press pre-set.
 *
 * @param anchor the end of the event it is counted from
 * @param minutes after the anchor, negative before it
 * @param addressedTo who is to act
 */
public record Instruction(Id<Instruction> id, Id<Event> event, Anchor anchor, int minutes, Text addressedTo, Text text)
        implements Item {
    /** The two ends of an event. */
    public enum Anchor {
        START,
        END
    }

    public Instruction {
        Objects.requireNonNull(id);
        Objects.requireNonNull(event);
        Objects.requireNonNull(anchor);
        if (!text.stated()) throw new Refused("refused.text-missing");
        if (Math.abs(minutes) > 7 * 24 * 60) throw new Refused("refused.minutes", minutes);
    }
}
