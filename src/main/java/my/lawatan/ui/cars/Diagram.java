package my.lawatan.ui.cars;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Ride.Position;
import my.lawatan.trip.Vehicle;

/**
 * A motorcade in words, from the lead to the tail.
 *
 * @param times by when everybody sits and when it leaves, in both zones; empty for the standing seats
 * @param seats whose seats these are: of this way, or those of all ways
 * @param own whether the way has seats of its own
 * @param kerbRight whether one gets out on the right
 * @param unseated who has to have a seat and has none, in order
 */
record Diagram(List<Car> cars, String times, String seats, boolean own, boolean kerbRight, List<Waiting> unseated) {
    static final Diagram NONE = new Diagram(List.of(), "", "", false, true, List.of());

    /** Somebody without a seat. */
    record Waiting(Id<Person> person, String name, String position) {}

    /**
     * One vehicle.
     *
     * @param about its plate, and the driver of what has no such places
     * @param count how many seats it has and how many are free; empty if not stated
     * @param over that more are to sit in it than it has seats; empty if not
     * @param atKerb whether one gets in and out at the kerb
     * @param rows its places from the front to the rear, each row from left to right; empty for what has no such places
     * @param others seats of which no such place is stated
     */
    record Car(
            Id<Vehicle> vehicle,
            String number,
            String name,
            String about,
            String count,
            String over,
            boolean atKerb,
            List<List<Seat>> rows,
            List<Seat> others) {
        private Stream<Seat> seats() {
            return Stream.concat(rows.stream().flatMap(List::stream), others.stream());
        }
    }

    /** Whose a seat is. */
    enum State {
        NAMED,
        UNNAMED,
        FREE,
        DRIVER
    }

    /**
     * A seat.
     *
     * @param label where it is, or its number
     * @param name who has it; that it is free
     */
    record Seat(Spot spot, String label, String name, State state) {}

    /** Which seat is meant; a ride, if somebody has it. */
    record Spot(Id<Vehicle> vehicle, Position position, Optional<Id<Ride>> ride) {
        /** Whether it is the same place, whoever has it. */
        boolean samePlace(Spot other) {
            if (!vehicle.equals(other.vehicle)) return false;
            return position == Position.NOT_STATED ? ride.equals(other.ride) : position == other.position;
        }
    }

    /** Where that seat is now that seats have changed: the same place, else a free seat in that vehicle. */
    Optional<Spot> again(Spot before) {
        return all().stream()
                .map(Seat::spot)
                .filter(before::samePlace)
                .findFirst()
                .or(() -> all().stream()
                        .filter(seat -> seat.state() == State.FREE)
                        .map(Seat::spot)
                        .filter(spot -> spot.vehicle().equals(before.vehicle()))
                        .findFirst());
    }

    /** "Car 2, Prime Minister" and where in it; empty words where there is no such seat. */
    List<String> words(Spot spot) {
        return cars.stream()
                .filter(car -> car.vehicle().equals(spot.vehicle()))
                .findFirst()
                .map(car -> Stream.concat(
                                Stream.of(car.name()),
                                car.seats()
                                        .filter(seat -> seat.spot().equals(spot))
                                        .map(Seat::label))
                        .filter(word -> !word.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** Every seat that can be given, from the lead to the tail. */
    List<Seat> all() {
        return cars.stream()
                .flatMap(Car::seats)
                .filter(seat -> seat.state() != State.DRIVER)
                .toList();
    }
}
