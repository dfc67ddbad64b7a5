package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * A car, bus or aircraft.
 *
 * @param plate registration; empty if not stated
 * @param seats for passengers
 * @param rank its place in the motorcade; texts compare by code point
 */
public record Vehicle(Id<Vehicle> id, Text name, String plate, Optional<Integer> seats, String driver, String rank)
        implements Item {
    public Vehicle {
        Objects.requireNonNull(id);
        Plain.line(plate);
        Plain.line(driver);
        Plain.line(rank);
    }
}
