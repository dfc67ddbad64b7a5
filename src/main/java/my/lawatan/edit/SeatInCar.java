package my.lawatan.edit;

import my.lawatan.trip.Label;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/**
 * Gives somebody a seat on one way, or a standing seat for all ways that say nothing of their own. Whoever has that place changes
 * places with them, or stays in the car without one.
 *
 * @param ride the seat as it is to be; the id of a seat that is held moves it, a new id adds one
 */
public record SeatInCar(Ride ride) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        WaySeats seats = new WaySeats(trip, ride.leg());
        seats.give(ride);
        return seats.made();
    }

    @Override
    public Label label(Trip before) {
        String car = before.vehicles()
                .get(ride.vehicle())
                .map(Vehicle::name)
                .map(name -> name.plain())
                .orElse("");
        return Label.of("edit.seat-in-car", who(ride, before), car);
    }

    static String who(Ride ride, Trip trip) {
        return ride.person()
                .flatMap(trip.people()::get)
                .map(person -> Titles.of(person, trip))
                .orElseGet(() -> ride.forWhom().plain());
    }
}
