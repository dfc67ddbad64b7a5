package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A way from one place to another.
 *
 * @param to the event it brings people to
 * @param from the event it takes them from; none if it starts the day
 * @param origin where it starts
 * @param destination where it ends
 * @param minutes door to door; none if not stated
 * @param when when it leaves and arrives
 * @param loadedBefore minutes before departure by which everybody is seated
 * @param vehicles that drive
 */
public record Leg(
        Id<Leg> id,
        Optional<Id<Event>> from,
        Optional<Id<Event>> to,
        Optional<Id<Place>> origin,
        Optional<Id<Place>> destination,
        LegMode mode,
        Optional<Integer> minutes,
        TimeSpan when,
        Optional<Integer> loadedBefore,
        Set<Id<Vehicle>> vehicles,
        Text note)
        implements Item {
    public Leg {
        Objects.requireNonNull(id);
        Objects.requireNonNull(mode);
        Objects.requireNonNull(when);
        vehicles = Set.copyOf(vehicles);
        if (minutes.filter(m -> m < 0).isPresent()) throw new Refused("refused.minutes", minutes.get());
    }
}
