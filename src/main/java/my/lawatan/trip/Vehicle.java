package my.lawatan.trip;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A car, bus or aircraft.
 *
 * @param plate registration; empty if not stated
 * @param seats for passengers
 * @param rank its place among all vehicles of the trip; texts compare by code point
 * @param type what it is
 * @param phone of the driver; office papers only
 */
public record Vehicle(
        Id<Vehicle> id,
        Text name,
        String plate,
        Optional<Integer> seats,
        String driver,
        String rank,
        Type type,
        String phone)
        implements Item {
    /** What it is. */
    public enum Type {
        NOT_STATED,
        CAR,
        VAN,
        BUS,
        ESCORT,
        AMBULANCE,
        AIRCRAFT,
        HELICOPTER,
        BOAT
    }

    /** As officers rank them, those without a rank last; what drives on one way has the order of that way. */
    public static final Comparator<Vehicle> ORDER = Comparator.comparing(
                    (Vehicle vehicle) -> vehicle.rank().isEmpty())
            .thenComparing(Vehicle::rank)
            .thenComparing(vehicle -> vehicle.name().plain())
            .thenComparing(Vehicle::id);

    /** A vehicle of which no more is known. */
    public static Vehicle of(Id<Vehicle> id, Text name) {
        return new Vehicle(id, name, "", Optional.empty(), "", "", Type.NOT_STATED, "");
    }

    public Vehicle {
        Objects.requireNonNull(id);
        Plain.line(plate);
        Plain.line(driver);
        Plain.line(rank);
        Plain.line(phone);
        Objects.requireNonNull(type);
    }
}
