package my.lawatan.trip;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What this trip asks of one rule of the checks, where that differs from what the program asks of every trip: the rule is off, or one
 * of its numbers is another. Rule and number are names, so that a file keeps what a program of another age wrote.
 *
 * @param id as {@link #idOf} makes it: two officers who set the same number meet on one item
 * @param rule name of the rule, such as {@code place-double-booked}
 * @param number name of the number; empty where the item is about the rule itself
 * @param value of the number, in its unit; the program's own if none
 * @param off whether the rule finds nothing in this trip; only where no number is named
 * @param reason why, in the officer's words
 */
public record Ruling(Id<Ruling> id, String rule, String number, Optional<Integer> value, boolean off, Text reason)
        implements Item {
    public Ruling {
        Objects.requireNonNull(id);
        Plain.line(rule);
        Plain.line(number);
        if (rule.isBlank()) throw new Refused("refused.ruling");
        if (number.isEmpty() ? value.isPresent() : off) throw new Refused("refused.ruling");
    }

    /** The id of what is set for that number of that rule, or for the rule itself if the number is empty. */
    public static Id<Ruling> idOf(String rule, String number) {
        byte[] name = ("ruling/" + rule + "/" + number).getBytes(StandardCharsets.UTF_8);
        return new Id<>(UUID.nameUUIDFromBytes(name));
    }
}
