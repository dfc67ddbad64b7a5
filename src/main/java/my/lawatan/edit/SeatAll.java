package my.lawatan.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/**
 * Gives all seats of some vehicles at once: on one way, or the standing ones. Whoever sat in them and is not among these has no seat
 * there any more.
 *
 * @param leg on which way; none for the standing seats
 * @param vehicles whose seats these are
 * @param rides the seats as they are to be, all of that way and in one of these vehicles
 */
public record SeatAll(Optional<Id<Leg>> leg, Set<Id<Vehicle>> vehicles, List<Ride> rides) implements Edit {
    public SeatAll {
        vehicles = Set.copyOf(vehicles);
        rides = List.copyOf(rides);
        for (Ride ride : rides)
            if (!ride.leg().equals(leg) || !vehicles.contains(ride.vehicle()))
                throw new Refused("refused.seats-elsewhere");
    }

    @Override
    public Trip applyTo(Trip trip) {
        WaySeats seats = new WaySeats(trip, leg);
        Set<Id<Ride>> kept = rides.stream().map(ride -> seats.known(ride.id())).collect(Collectors.toSet());
        List<Id<Ride>> before = seats.all().stream()
                .filter(ride -> vehicles.contains(ride.vehicle()) && !kept.contains(ride.id()))
                .map(Ride::id)
                .toList();
        before.forEach(seats::take);
        rides.forEach(seats::put);
        return seats.made();
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.seat-all", rides.size());
    }
}
