package my.lawatan.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import my.lawatan.check.Facts;
import my.lawatan.check.Kerb;
import my.lawatan.check.Motorcade;
import my.lawatan.check.Motorcade.Car;
import my.lawatan.edit.SeatAll;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Ride.Position;
import my.lawatan.trip.Rides;
import my.lawatan.trip.Text;
import my.lawatan.trip.Vehicle;

/**
 * Who might sit where in a motorcade: the principal on the seat of honour of their car, and all others after them in order, car by car.
 * Whoever only rides along, such as staff and press, keeps their seat where nobody in order is given it, else gets the next one that is
 * left. Seats that somebody without a name has stay as they are; what escorts and ambulances carry is not ours to say.
 *
 * @param edit what makes it so
 * @param places each seat that it gives, in the order in which they were given
 * @param without for whom there is no seat left, in order
 */
public record SeatProposal(SeatAll edit, List<Place> places, List<Id<Person>> without) {
    public SeatProposal {
        places = List.copyOf(places);
        without = List.copyOf(without);
    }

    /** Why somebody has a seat. */
    public enum Why {
        /** The seat of honour is the principal's. */
        HONOUR,
        /** In front, with the principal. */
        PROTECTION,
        /** The next seat for the next in order. */
        NEXT,
        /** Rides along without being one of those in order. */
        ALONG
    }

    /**
     * A seat that is given.
     *
     * @param number which one in order has it, 1 first; 0 for one who only rides along
     */
    public record Place(Ride ride, Why why, int number) {}

    /** How a motorcade is to be seated.
     *
     * @param inOrder who has to have a seat, first come first
     * @param protection who of them guards the principal, and so sits in front of them
     * @param ids draws the ids of seats that are new */
    public static SeatProposal of(
            Facts facts,
            Motorcade motorcade,
            Collection<Id<Person>> inOrder,
            Set<Id<Person>> protection,
            Supplier<UUID> ids) {
        return new Filling(facts, motorcade, inOrder, protection, ids).made();
    }

    /** The motorcade as it would be. */
    public Motorcade on(Motorcade now) {
        List<Car> cars = now.cars().stream()
                .map(car -> edit.vehicles().contains(car.vehicle().id())
                        ? new Car(
                                car.vehicle(),
                                edit.rides().stream()
                                        .filter(ride -> ride.vehicle()
                                                .equals(car.vehicle().id()))
                                        .sorted(Rides.ORDER)
                                        .toList())
                        : car)
                .toList();
        return new Motorcade(now.leg(), cars, true);
    }

    /** The cars while they are filled, one person after the other. */
    private static final class Filling {
        private final Motorcade motorcade;
        private final Supplier<UUID> ids;
        private final Optional<Id<Person>> principal;
        private final Set<Id<Person>> protection;
        private final Kerb kerb;
        private final Deque<Id<Person>> waiting;
        private final List<Place> places = new ArrayList<>();
        private final List<Ride> rides = new ArrayList<>();
        private final Set<Id<Person>> inOrder;
        private Why why = Why.NEXT;
        private int number;

        Filling(
                Facts facts,
                Motorcade motorcade,
                Collection<Id<Person>> inOrder,
                Set<Id<Person>> protection,
                Supplier<UUID> ids) {
            this.motorcade = motorcade;
            this.ids = ids;
            this.principal = facts.trip().settings().principal().filter(inOrder::contains);
            this.protection = new LinkedHashSet<>(inOrder);
            this.protection.retainAll(protection);
            principal.ifPresent(this.protection::remove);
            this.inOrder = Set.copyOf(inOrder);
            this.kerb = Kerb.on(facts, motorcade.leg());
            this.waiting = new ArrayDeque<>(inOrder);
        }

        SeatProposal made() {
            List<Car> cars = carrying();
            Set<Id<Vehicle>> vehicles = new HashSet<>();
            for (Car car : cars) {
                vehicles.add(car.vehicle().id());
                car.rides().stream().filter(ride -> ride.person().isEmpty()).forEach(ride -> rides.add(of(ride, car)));
            }
            if (!cars.isEmpty()) principals(cars.get(0));
            for (Car car : cars) fill(car);
            List<Id<Person>> without = List.copyOf(waiting);
            waiting.clear();
            for (Car car : cars) keep(car);
            why = Why.ALONG;
            for (Car car : cars) fill(car);
            Optional<Id<Leg>> leg = motorcade.leg().map(way -> way.id());
            return new SeatProposal(new SeatAll(leg, vehicles, rides), places, without);
        }

        // the principal's first, then from the lead to the tail
        private List<Car> carrying() {
            List<Car> cars = new ArrayList<>(motorcade.cars().stream()
                    .filter(car -> takesPassengers(car.vehicle()))
                    .toList());
            Optional<Car> own = cars.stream()
                    .filter(car -> car.rides().stream()
                            .anyMatch(ride ->
                                    ride.person().isPresent() && ride.person().equals(principal)))
                    .findFirst();
            own.ifPresent(car -> {
                cars.remove(car);
                cars.add(0, car);
            });
            return cars;
        }

        private boolean takesPassengers(Vehicle vehicle) {
            return switch (vehicle.type()) {
                case NOT_STATED, CAR, VAN, BUS -> true;
                case ESCORT, AMBULANCE -> false;
                // on the ground, for the standing seats, what flies is another matter
                case AIRCRAFT, HELICOPTER, BOAT -> motorcade.leg().isPresent();
            };
        }

        private void principals(Car car) {
            if (principal.isEmpty()) return;
            waiting.remove(principal.get());
            give(car, principal.get(), car.byPosition() ? kerb.honour() : Position.NOT_STATED, Why.HONOUR);
            if (!car.byPosition() || !free(car, Position.FRONT)) return;
            protection.stream().findFirst().ifPresent(guard -> {
                waiting.remove(guard);
                give(car, guard, Position.FRONT, Why.PROTECTION);
            });
        }

        private void fill(Car car) {
            if (!car.byPosition()) {
                int left = car.vehicle().seats().orElse(0) - taken(car);
                for (; left > 0 && !waiting.isEmpty(); left--) next(car, Position.NOT_STATED);
                return;
            }
            List<Position> order = List.of(kerb.honour(), kerb.beside(), Position.FRONT, Position.REAR_MIDDLE);
            for (Position position : order) {
                boolean principals = position == Position.FRONT && carriesPrincipal(car);
                if (!car.positions().contains(position) || principals || !free(car, position)) continue;
                if (waiting.isEmpty()) return;
                next(car, position);
            }
        }

        private boolean carriesPrincipal(Car car) {
            return principal.isPresent()
                    && rides.stream()
                            .anyMatch(
                                    ride -> ride.vehicle().equals(car.vehicle().id())
                                            && ride.person().equals(principal));
        }

        // those who ride along stay where they are, or wait for what is left
        private void keep(Car car) {
            for (Ride ride : car.rides()) {
                Optional<Id<Person>> along = ride.person().filter(person -> !inOrder.contains(person));
                if (along.isEmpty() || isSeated(along.get())) continue;
                if (isLeft(car, ride.position())) {
                    Ride kept = of(ride, car);
                    rides.add(kept);
                    places.add(new Place(kept, Why.ALONG, 0));
                } else if (!waiting.contains(along.get())) waiting.add(along.get());
            }
        }

        private boolean isSeated(Id<Person> person) {
            return rides.stream()
                    .anyMatch(ride -> ride.person().filter(person::equals).isPresent());
        }

        private boolean isLeft(Car car, Position position) {
            boolean room = car.vehicle().seats().map(all -> taken(car) < all).orElse(true);
            return room && (position == Position.NOT_STATED || free(car, position));
        }

        private void next(Car car, Position position) {
            give(car, waiting.remove(), position, why);
        }

        private int taken(Car car) {
            return (int) rides.stream()
                    .filter(ride -> ride.vehicle().equals(car.vehicle().id()))
                    .count();
        }

        private boolean free(Car car, Position position) {
            return rides.stream()
                    .noneMatch(ride -> ride.vehicle().equals(car.vehicle().id()) && ride.position() == position);
        }

        private void give(Car car, Id<Person> person, Position position, Why reason) {
            Id<Ride> id = motorcade.of(person).stream()
                    .filter(ride -> !rides.stream().anyMatch(r -> r.id().equals(ride.id())))
                    .map(Ride::id)
                    .findFirst()
                    .orElseGet(() -> new Id<>(ids.get()));
            Ride ride = new Ride(
                    id,
                    car.vehicle().id(),
                    motorcade.leg().map(way -> way.id()),
                    Optional.of(person),
                    Text.NONE,
                    position,
                    "",
                    String.format(Locale.ROOT, "%04d", places.size() + 1));
            rides.add(ride);
            places.add(new Place(ride, reason, reason == Why.ALONG ? 0 : ++number));
        }

        private Ride of(Ride ride, Car car) {
            return new Ride(
                    ride.id(),
                    car.vehicle().id(),
                    motorcade.leg().map(way -> way.id()),
                    ride.person(),
                    ride.forWhom(),
                    ride.position(),
                    ride.seat(),
                    ride.rank());
        }
    }
}
