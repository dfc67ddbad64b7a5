package my.lawatan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** One car, bus or aircraft is to drive two ways at the same time. */
final class VehicleDoubleBooked implements Rule {
    private record Ride(Leg leg, TimePoint start, TimePoint end) {
        boolean overlaps(Ride other) {
            return start.instant().isBefore(other.end.instant())
                    && other.start.instant().isBefore(end.instant());
        }
    }

    private static final Comparator<Ride> BY_START = Comparator.comparing(
                    (Ride r) -> r.start().instant())
            .thenComparing(r -> r.leg().id());

    @Override
    public String name() {
        return "vehicle-double-booked";
    }

    @Override
    public Action action() {
        return Action.SEPARATE;
    }

    @Override
    public Stream<Finding> about(Facts facts, Event event) {
        return facts.legsOf(event.id()).stream().flatMap(leg -> about(facts, leg));
    }

    @Override
    public Stream<Finding> about(Facts facts, Leg leg) {
        if (leg.vehicles().isEmpty()) return Stream.empty();
        Optional<Ride> ride = ride(facts.trip(), leg);
        return ride.stream().flatMap(mine -> leg.vehicles().stream().flatMap(vehicle -> others(facts, vehicle, mine)));
    }

    private Stream<Finding> others(Facts facts, Id<Vehicle> id, Ride mine) {
        Vehicle vehicle = facts.trip().vehicles().get(id).orElseThrow();
        return facts.legsOf(vehicle).stream()
                .filter(other -> !other.id().equals(mine.leg().id()))
                .flatMap(other -> ride(facts.trip(), other).stream())
                .filter(mine::overlaps)
                .map(other -> finding(facts.trip(), vehicle, mine, other));
    }

    /** When it drives: as stated, else as late as one may to be there in time, else when the event is over. */
    private static Optional<Ride> ride(Trip trip, Leg leg) {
        boolean off = Facts.ends(leg).stream().anyMatch(id -> !Facts.counts(trip.event(id)));
        if (off) return Optional.empty();
        if (leg.when().timed() && leg.when().end().isPresent())
            return Optional.of(
                    new Ride(leg, leg.when().start().get(), leg.when().end().get()));
        if (leg.minutes().filter(m -> m > 0).isEmpty()) return Optional.empty();
        int minutes = leg.minutes().get();
        if (leg.to().isPresent()) {
            TimePoint there = trip.event(leg.to().get()).when().start().orElseThrow();
            return Optional.of(new Ride(leg, there.plusMinutes(-minutes), there));
        }
        return leg.from()
                .flatMap(from -> trip.event(from).when().end())
                .map(end -> new Ride(leg, end, end.plusMinutes(minutes)));
    }

    private Finding finding(Trip trip, Vehicle vehicle, Ride one, Ride two) {
        List<Ride> pair = Stream.of(one, two).sorted(BY_START).toList();
        List<ItemRef> items = new ArrayList<>();
        for (Ride ride : pair) Facts.ends(ride.leg()).forEach(id -> add(items, ItemRef.to(trip.event(id))));
        for (Ride ride : pair) items.add(ItemRef.to(ride.leg()));
        items.add(ItemRef.to(vehicle));
        return new Finding(
                name(),
                Severity.STOP,
                items,
                "check.vehicle-double-booked",
                List.of(
                        vehicle.name().plain(),
                        goal(trip, pair.get(0).leg()),
                        clock(pair.get(0)),
                        goal(trip, pair.get(1).leg()),
                        clock(pair.get(1))));
    }

    private static void add(List<ItemRef> items, ItemRef item) {
        if (!items.contains(item)) items.add(item);
    }

    /** What a way is called: what it leads to, else where, else where it comes from. */
    static String goal(Trip trip, Leg leg) {
        return leg.to()
                .map(id -> trip.event(id).title().plain())
                .or(() -> leg.destination().map(id -> name(trip, id)))
                .or(() -> leg.from().map(id -> trip.event(id).title().plain()))
                .or(() -> leg.origin().map(id -> name(trip, id)))
                .orElse("–");
    }

    private static String name(Trip trip, Id<Place> place) {
        return trip.places().get(place).map(p -> p.name().plain()).orElse("");
    }

    private static String clock(Ride ride) {
        return Pairs.local(ride.start()) + "–" + Pairs.local(ride.end());
    }
}
