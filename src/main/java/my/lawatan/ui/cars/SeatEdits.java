package my.lawatan.ui.cars;

import java.util.Optional;
import my.lawatan.check.Motorcade;
import my.lawatan.edit.Edit;
import my.lawatan.edit.LeaveSeat;
import my.lawatan.edit.SeatInCar;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Text;
import my.lawatan.trip.Vehicle;
import my.lawatan.ui.cars.Diagram.Spot;

/** What an officer does to the seats of one motorcade, as edits. */
final class SeatEdits {
    private final Motorcade motorcade;
    private final Optional<Id<Leg>> way;

    SeatEdits(Motorcade motorcade) {
        this.motorcade = motorcade;
        this.way = motorcade.leg().map(Leg::id);
    }

    /** Gives that seat to that person; the seat they have on this way becomes free. */
    Edit seat(Id<Person> person, Spot spot) {
        Id<Ride> id = motorcade.of(person).stream()
                .filter(ride -> way.isPresent() || ride.vehicle().equals(spot.vehicle()))
                .map(Ride::id)
                .findFirst()
                .or(() -> keptIn(spot))
                .orElseGet(Id::random);
        return new SeatInCar(ride(id, spot, Optional.of(person), Text.NONE));
    }

    /** Keeps that seat for somebody who has no name yet: a security officer. */
    Edit keep(Text forWhom, Spot spot) {
        return new SeatInCar(ride(keptIn(spot).orElseGet(Id::random), spot, Optional.empty(), forWhom));
    }

    /** Moves whoever has the one seat to the other; who has that changes places. */
    Optional<Edit> move(Id<Ride> moved, Spot to) {
        if (to.ride().filter(moved::equals).isPresent()) return Optional.empty();
        return ride(moved)
                .map(from -> new SeatInCar(
                        ride(moved, to, from.person(), from.person().isPresent() ? Text.NONE : from.forWhom())));
    }

    /** Takes whoever has that seat out of it. */
    Edit takeOut(Id<Ride> ride) {
        return new LeaveSeat(way, ride);
    }

    // a seat that is kept for somebody without a name is filled and stays one
    private Optional<Id<Ride>> keptIn(Spot spot) {
        return spot.ride()
                .flatMap(this::ride)
                .filter(ride -> ride.person().isEmpty())
                .map(Ride::id);
    }

    Optional<Ride> ride(Id<Ride> id) {
        return motorcade.rides().stream().filter(ride -> ride.id().equals(id)).findFirst();
    }

    private Ride ride(Id<Ride> id, Spot spot, Optional<Id<Person>> person, Text forWhom) {
        Optional<Ride> there = spot.ride().flatMap(this::ride);
        return new Ride(
                id,
                spot.vehicle(),
                way,
                person,
                forWhom,
                spot.position(),
                there.map(Ride::seat).orElse(""),
                there.map(Ride::rank).orElseGet(() -> lastRank(spot.vehicle())));
    }

    // whoever comes later stands behind those who are there
    private String lastRank(Id<Vehicle> vehicle) {
        return motorcade.rides().stream()
                .filter(ride -> ride.vehicle().equals(vehicle))
                .map(Ride::rank)
                .max(String::compareTo)
                .orElse("");
    }
}
