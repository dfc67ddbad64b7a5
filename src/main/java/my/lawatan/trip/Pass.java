package my.lawatan.trip;

import java.util.Comparator;
import java.util.Objects;

/**
 * A thing that lets its bearer in and passes from hand to hand: a pin, a badge, an overpass, a floater.
 *
 * @param name as it is spoken of: "Floater 4"
 * @param serial what is printed on it; empty if not stated
 * @param rank its place in lists; texts compare by code point
 */
public record Pass(Id<Pass> id, Type type, Text name, String serial, String rank, Text note) implements Item {
    /** What kind of pass. */
    public enum Type {
        /** Free passage for the principal. */
        PIN,
        /** With a name and a portrait; stays with its person. */
        BADGE,
        /** Worn beside the badge, for one zone. */
        OVERPASS,
        /** Belongs to the delegation, not to a person. */
        FLOATER,
        CAR_PASS,
        KEY
    }

    /** As they stand in lists: those of one kind together. */
    public static final Comparator<Pass> ORDER =
            Comparator.comparing(Pass::type).thenComparing(Pass::rank).thenComparing(Pass::id);

    public Pass {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Plain.line(serial);
        Plain.line(rank);
    }
}
