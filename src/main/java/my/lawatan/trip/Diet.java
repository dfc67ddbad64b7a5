package my.lawatan.trip;

import java.util.Objects;

/** What a person may not eat. Blank is never "none": that has to be said. */
public record Diet(Known known, Text needs) {
    public static final Diet NOT_STATED = new Diet(Known.NOT_STATED, Text.NONE);

    /** Whether it was asked, and what the answer was. */
    public enum Known {
        NOT_STATED,
        NONE,
        STATED
    }

    public Diet {
        Objects.requireNonNull(known);
        if ((known == Known.STATED) != needs.stated()) throw new Refused("refused.diet");
    }
}
