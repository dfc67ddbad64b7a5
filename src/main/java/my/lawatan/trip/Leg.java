package my.lawatan.trip;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A way from one place to another.
 *
 * @param to the event it brings people to
 * @param from the event it takes them from; none if it starts the day
 * @param origin where it starts
 * @param destination where it ends
 * @param minutes door to door, at hours of which {@code byHour} says nothing; none if not stated
 * @param when when it leaves and arrives
 * @param loadedBefore minutes before departure by which everybody is seated
 * @param vehicles that drive, in the order of the motorcade
 * @param byHour how long it takes at what hours; the first that fits holds
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
        List<Id<Vehicle>> vehicles,
        Text note,
        List<HourlyMinutes> byHour)
        implements Item {
    public Leg {
        Objects.requireNonNull(id);
        Objects.requireNonNull(mode);
        Objects.requireNonNull(when);
        vehicles = vehicles.stream().distinct().toList();
        byHour = List.copyOf(byHour);
        if (minutes.filter(m -> m < 0).isPresent()) throw new Refused("refused.minutes", minutes.get());
    }

    /** Minutes door to door for those who leave at that time by the clock where it starts; none if not stated. */
    public Optional<Integer> minutesAt(LocalTime leaving) {
        return byHour.stream()
                .filter(hours -> hours.holdsAt(leaving))
                .map(HourlyMinutes::minutes)
                .findFirst()
                .or(() -> minutes);
    }
}
