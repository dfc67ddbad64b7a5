package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * As run: when an event really began and ended. The plan stays beside it, and the difference is the drift.
 *
 * @param began none if it has not begun, or nobody noted when
 * @param ended none if it goes on, or nobody noted when
 */
public record Actual(Id<Actual> id, Id<Event> event, Optional<TimePoint> began, Optional<TimePoint> ended, Text note)
        implements Item {
    public Actual {
        Objects.requireNonNull(id);
        Objects.requireNonNull(event);
        if (began.isPresent()
                && ended.isPresent()
                && ended.get().instant().isBefore(began.get().instant()))
            throw new Refused(
                    "refused.time.end-before-start",
                    began.get().local(),
                    ended.get().local());
    }
}
