package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * A hold point: however late it is by the clock, the event does not begin before somebody says so.
 *
 * @param until what is waited for; "until called" if nothing is stated
 * @param releasedBy who says so
 * @param released when they did; none if it is still held
 */
public record Hold(Id<Hold> id, Id<Event> event, Text until, Text releasedBy, Optional<TimePoint> released, Text note)
        implements Item {
    public Hold {
        Objects.requireNonNull(id);
        Objects.requireNonNull(event);
    }
}
