package my.lawatan.trip;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * Hours at which a place is open, by its own clock.
 *
 * @param days on which days of the week; every day if none
 * @param date on that day only, before anything said of days of the week
 * @param from when it opens
 * @param to when it closes, after midnight if not later than {@code from}; closed all day if both are the same
 */
public record Opening(Set<DayOfWeek> days, Optional<LocalDate> date, LocalTime from, LocalTime to) {
    public Opening {
        days = Set.copyOf(days);
        from = from.withSecond(0).withNano(0);
        to = to.withSecond(0).withNano(0);
    }

    /** Whether it says something of that day. */
    public boolean speaksOf(LocalDate day) {
        return date.map(day::equals).orElseGet(() -> days.isEmpty() || days.contains(day.getDayOfWeek()));
    }

    /** Whether it says that the place is closed. */
    public boolean closed() {
        return from.equals(to);
    }
}
