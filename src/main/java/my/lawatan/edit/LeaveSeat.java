package my.lawatan.edit;

import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Trip;

/**
 * Takes a seat away.
 *
 * @param leg on which way only; none if it is a standing seat that goes
 * @param ride which seat; on one way that says nothing of its own, which standing seat does not hold there any more
 */
public record LeaveSeat(Optional<Id<Leg>> leg, Id<Ride> ride) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        WaySeats seats = new WaySeats(trip, leg);
        if (seats.get(ride).isEmpty()) throw new Refused("refused.seat-gone");
        seats.take(ride);
        boolean standing = leg.isPresent()
                && trip.rides().get(ride).filter(r -> r.leg().isEmpty()).isPresent();
        // a way without a seat of its own would have this one again
        if (standing && seats.all().isEmpty()) throw new Refused("refused.last-seat");
        return seats.made();
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                "edit.leave-seat",
                new WaySeats(before, leg)
                        .get(ride)
                        .map(seat -> SeatInCar.who(seat, before))
                        .orElse(""));
    }
}
