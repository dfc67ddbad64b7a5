package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * That an officer put one attendance on one chair, where the rule alone would have put it elsewhere, or locked it where it is.
 *
 * @param table at which
 * @param number of the chair, 1 first, as the plan counts them
 * @param attendance whose; none if the chair stays empty
 * @param locked whether it stays although the order changes
 * @param reason why, in the officer's words
 */
public record Seat(
        Id<Seat> id, Id<Table> table, int number, Optional<Id<Attendance>> attendance, boolean locked, Text reason)
        implements Item {
    public Seat {
        Objects.requireNonNull(id);
        Objects.requireNonNull(table);
        if (number < 1) throw new Refused("refused.seat-number", number);
    }
}
