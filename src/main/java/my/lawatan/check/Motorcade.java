package my.lawatan.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Ride.Position;
import my.lawatan.trip.Rides;
import my.lawatan.trip.Vehicle;

/**
 * What drives on a way, from the lead to the tail, and who sits where.
 *
 * @param leg which way; none for the standing seats, which hold on all ways that say nothing of their own
 * @param own whether the way says itself who sits where
 */
public record Motorcade(Optional<Leg> leg, List<Car> cars, boolean own) {
    public Motorcade {
        cars = List.copyOf(cars);
    }

    /** One vehicle, and its seats that are given, in order. */
    public record Car(Vehicle vehicle, List<Ride> rides) {
        private static final int BUILT_AS_A_CAR = 4;
        private static final List<Position> PLACES =
                List.of(Position.REAR_RIGHT, Position.REAR_LEFT, Position.FRONT, Position.REAR_MIDDLE);

        public Car {
            rides = List.copyOf(rides);
        }

        /** Whether its seats are spoken of by where they are; those of a bus or an aircraft have numbers. */
        public boolean byPosition() {
            return switch (vehicle.type()) {
                case NOT_STATED, CAR, ESCORT, AMBULANCE -> vehicle.seats().orElse(BUILT_AS_A_CAR) <= BUILT_AS_A_CAR;
                case VAN, BUS, AIRCRAFT, HELICOPTER, BOAT -> false;
            };
        }

        /** Where one sits in it, the first to be taken first: as many places as it has seats, and all that are given. */
        public List<Position> positions() {
            if (!byPosition()) return List.of();
            int seats = vehicle.seats().orElse(BUILT_AS_A_CAR - 1);
            return PLACES.stream()
                    .filter(place -> PLACES.indexOf(place) < seats || at(place).isPresent())
                    .toList();
        }

        /** The first whose place that is. */
        public Optional<Ride> at(Position position) {
            return rides.stream().filter(ride -> ride.position() == position).findFirst();
        }

        /** Those of whom is not said at which of the {@link #positions()} they sit, or who sit there second. */
        public List<Ride> elsewhere() {
            List<Ride> shown =
                    positions().stream().flatMap(place -> at(place).stream()).toList();
            return rides.stream().filter(ride -> !shown.contains(ride)).toList();
        }

        /** How many seats nobody has; none if not stated how many there are. */
        public Optional<Integer> free() {
            return vehicle.seats().map(seats -> Math.max(0, seats - rides.size()));
        }

        /** How many are to sit in it for whom there is no seat. */
        public int over() {
            return vehicle.seats()
                    .map(seats -> Math.max(0, rides.size() - seats))
                    .orElse(0);
        }
    }

    /** The motorcade of that way. */
    public static Motorcade on(Facts facts, Leg leg) {
        List<Ride> own = facts.seated().on(leg.id());
        List<Ride> standing = new ArrayList<>();
        for (Id<Vehicle> vehicle : leg.vehicles())
            standing.addAll(facts.seated().standingIn(vehicle));
        List<Ride> holding = Rides.holding(leg, own, standing);
        List<Vehicle> vehicles = leg.vehicles().stream()
                .flatMap(id -> facts.trip().vehicles().get(id).stream())
                .toList();
        return new Motorcade(Optional.of(leg), cars(vehicles, holding), Rides.own(leg, own));
    }

    /** All vehicles of the trip in their order, with the standing seats. */
    public static Motorcade standing(Facts facts) {
        List<Vehicle> vehicles =
                facts.trip().vehicles().stream().sorted(Vehicle.ORDER).toList();
        List<Ride> rides = new ArrayList<>();
        for (Vehicle vehicle : vehicles)
            rides.addAll(facts.seated().standingIn(vehicle.id()).stream()
                    .sorted(Rides.ORDER)
                    .toList());
        return new Motorcade(Optional.empty(), cars(vehicles, rides), true);
    }

    private static List<Car> cars(List<Vehicle> vehicles, List<Ride> rides) {
        return vehicles.stream()
                .map(vehicle -> new Car(
                        vehicle,
                        rides.stream()
                                .filter(ride -> ride.vehicle().equals(vehicle.id()))
                                .toList()))
                .toList();
    }

    /** All seats that are given, car by car. */
    public List<Ride> rides() {
        return cars.stream().flatMap(car -> car.rides().stream()).toList();
    }

    /** Who sits in it, each once. */
    public Set<Id<Person>> seated() {
        Set<Id<Person>> seated = new LinkedHashSet<>();
        rides().forEach(ride -> ride.person().ifPresent(seated::add));
        return seated;
    }

    /** The seats of that person; more than one if there is a mistake. */
    public List<Ride> of(Id<Person> person) {
        return rides().stream()
                .filter(ride -> ride.person().equals(Optional.of(person)))
                .toList();
    }
}
