package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * A seat in a car or aircraft.
 *
 * @param vehicle in which
 * @param leg on which way; none if it holds for all ways that say nothing of their own
 * @param person who; none while the name is awaited
 * @param forWhom whose seat it is while it has no name: "security officer"
 * @param seat where: "2A"; empty if it is said by {@code position} or not at all
 * @param rank its place in the vehicle; texts compare by code point
 */
public record Ride(
        Id<Ride> id,
        Id<Vehicle> vehicle,
        Optional<Id<Leg>> leg,
        Optional<Id<Person>> person,
        Text forWhom,
        Position position,
        String seat,
        String rank)
        implements Item {
    /** Where in a car, seen in the direction of travel. */
    public enum Position {
        NOT_STATED,
        FRONT,
        REAR_RIGHT,
        REAR_LEFT,
        REAR_MIDDLE
    }

    public Ride {
        Objects.requireNonNull(id);
        Objects.requireNonNull(vehicle);
        Objects.requireNonNull(position);
        Plain.line(seat);
        Plain.line(rank);
    }
}
