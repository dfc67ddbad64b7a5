package my.lawatan.trip;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From which day to which somebody stays.
 *
 * @param from the day of arrival; none if not stated
 * @param until the day of departure
 */
public record Nights(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Nights NOT_STATED = new Nights(Optional.empty(), Optional.empty());

    public Nights {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new Refused("refused.nights", from.get(), until.get());
    }

    /** Whether the night that begins on {@code day} is one of them; yes where nothing is stated. */
    public boolean cover(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
