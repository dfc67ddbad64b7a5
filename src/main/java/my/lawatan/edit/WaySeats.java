package my.lawatan.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Ride.Position;
import my.lawatan.trip.Rides;
import my.lawatan.trip.Trip;

/**
 * The seats of one way, or the standing ones, while they are being changed. A way that says nothing of its own begins with a copy of the
 * standing seats: what is changed for one way is changed for that way only.
 */
final class WaySeats {
    private final Trip trip;
    private final Optional<Id<Leg>> leg;
    private final Map<Id<Ride>, Ride> seats = new LinkedHashMap<>();
    private final Set<ItemRef> gone = new HashSet<>();

    WaySeats(Trip trip, Optional<Id<Leg>> leg) {
        this.trip = trip;
        this.leg = leg;
        List<Ride> named =
                trip.rides().stream().filter(ride -> ride.leg().equals(leg)).toList();
        if (leg.isEmpty()) {
            named.forEach(this::keep);
            return;
        }
        Leg way = (Leg) trip.get(new ItemRef(ItemKind.LEG, leg.get()));
        if (Rides.own(way, named)) named.forEach(this::keep);
        else
            trip.rides().stream()
                    .filter(ride -> ride.leg().isEmpty() && way.vehicles().contains(ride.vehicle()))
                    .forEach(ride -> keep(copy(ride)));
    }

    private void keep(Ride ride) {
        seats.put(ride.id(), ride);
    }

    /** The id under which that seat is known here: its own, or that of its copy. */
    Id<Ride> known(Id<Ride> id) {
        if (leg.isEmpty() || seats.containsKey(id)) return id;
        Id<Ride> copied = copied(id);
        return seats.containsKey(copied) ? copied : id;
    }

    private Id<Ride> copied(Id<Ride> id) {
        return Id.named(leg.orElseThrow() + "/" + id);
    }

    private Ride copy(Ride ride) {
        return new Ride(
                copied(ride.id()),
                ride.vehicle(),
                leg,
                ride.person(),
                ride.forWhom(),
                ride.position(),
                ride.seat(),
                ride.rank());
    }

    Optional<Ride> get(Id<Ride> id) {
        return Optional.ofNullable(seats.get(known(id)));
    }

    Collection<Ride> all() {
        return seats.values();
    }

    /** Gives that seat; whoever has it goes to the one that becomes free by this, or keeps only the car. */
    void give(Ride wanted) {
        Ride given = withId(wanted, known(wanted.id()));
        Optional<Ride> before = Optional.ofNullable(seats.get(given.id()));
        Optional<Ride> sitting = seats.values().stream()
                .filter(ride -> !ride.id().equals(given.id()) && samePlace(ride, given))
                .findFirst();
        takeAllOf(given);
        keep(given);
        sitting.filter(ride -> seats.containsKey(ride.id()))
                .ifPresent(ride -> keep(before.map(free -> at(ride, free)).orElseGet(() -> without(ride))));
    }

    // nobody sits twice on one way; a standing seat in a car and one in an aircraft hold on different ways
    private void takeAllOf(Ride given) {
        if (given.person().isEmpty()) return;
        List<Id<Ride>> others = new ArrayList<>();
        for (Ride ride : seats.values())
            if (!ride.id().equals(given.id())
                    && ride.person().equals(given.person())
                    && (leg.isPresent() || ride.vehicle().equals(given.vehicle()))) others.add(ride.id());
        others.forEach(this::take);
    }

    /** Gives that seat, whoever else has it. */
    void put(Ride wanted) {
        keep(withId(wanted, known(wanted.id())));
    }

    /** Takes that seat away. */
    void take(Id<Ride> id) {
        Ride taken = seats.remove(known(id));
        if (taken != null && trip.rides().get(taken.id()).isPresent()) gone.add(ItemRef.to(taken));
    }

    private static boolean samePlace(Ride one, Ride two) {
        if (!one.vehicle().equals(two.vehicle())) return false;
        if (!two.seat().isEmpty()) return one.seat().equals(two.seat());
        return two.position() != Position.NOT_STATED && one.position() == two.position();
    }

    private static Ride at(Ride ride, Ride place) {
        return new Ride(
                ride.id(),
                place.vehicle(),
                ride.leg(),
                ride.person(),
                ride.forWhom(),
                place.position(),
                place.seat(),
                place.rank());
    }

    private static Ride without(Ride ride) {
        return new Ride(
                ride.id(),
                ride.vehicle(),
                ride.leg(),
                ride.person(),
                ride.forWhom(),
                Position.NOT_STATED,
                "",
                ride.rank());
    }

    private static Ride withId(Ride ride, Id<Ride> id) {
        return new Ride(
                id,
                ride.vehicle(),
                ride.leg(),
                ride.person(),
                ride.forWhom(),
                ride.position(),
                ride.seat(),
                ride.rank());
    }

    /** The trip with these seats; an edit costs what it changes, and not what the trip holds. */
    Trip made() {
        List<Ride> changed = seats.values().stream()
                .filter(ride -> !trip.rides().get(ride.id()).equals(Optional.of(ride)))
                .toList();
        gone.removeIf(ref -> seats.values().stream().anyMatch(ride -> ride.id().equals(ref.id())));
        return trip.with(changed, gone);
    }
}
