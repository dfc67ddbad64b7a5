package my.lawatan.trip;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the principal last met somebody, and what came of it.
 *
 * @param on the day; none if not stated
 * @param where and on what occasion
 */
public record LastMet(Optional<LocalDate> on, Text where, Text note) {
    public static final LastMet NOT_STATED = new LastMet(Optional.empty(), Text.NONE, Text.NONE);

    /** Whether anything is known of it. */
    public boolean stated() {
        return !equals(NOT_STATED);
    }
}
