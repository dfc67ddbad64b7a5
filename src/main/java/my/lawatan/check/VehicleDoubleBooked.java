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
    /** When a leg drives, with its two instants in seconds. */
    private record Ride(Leg leg, TimePoint start, TimePoint end, long from, long to) {
        Ride(Leg leg, TimePoint start, TimePoint end) {
            this(
                    leg,
                    start,
                    end,
                    start.instant().getEpochSecond(),
                    end.instant().getEpochSecond());
        }

        boolean overlaps(Ride other) {
            return from < other.to && other.from < to;
        }
    }

    private static final Comparator<Ride> BY_START =
            Comparator.comparingLong(Ride::from).thenComparing(r -> r.leg().id());

    @Override
    public String name() {
        return "vehicle-double-booked";
    }

    @Override
    public Action action() {
        return Action.SEPARATE;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        return facts.legsOf(event.id()).stream()
                .flatMap(leg -> about(facts, leg).stream())
                .toList();
    }

    @Override
    public List<Finding> about(Facts facts, Leg leg) {
        if (leg.vehicles().isEmpty()) return List.of();
        Optional<Ride> mine = ride(facts.trip(), leg);
        if (mine.isEmpty()) return List.of();
        List<Finding> found = new ArrayList<>();
        for (Id<Vehicle> id : leg.vehicles()) {
            Vehicle vehicle = facts.trip().vehicles().get(id).orElseThrow();
            for (Ride other : rides(facts, vehicle))
                if (!other.leg().id().equals(leg.id()) && other.overlaps(mine.get()))
                    found.add(finding(facts.trip(), vehicle, mine.get(), other));
        }
        return found;
    }

    @Override
    public List<Finding> all(Facts facts) {
        List<Finding> found = new ArrayList<>();
        for (Vehicle vehicle : facts.trip().vehicles().values()) {
            List<Ride> rides = rides(facts, vehicle);
            // whatever begins after the end of one cannot overlap it, and neither can all that follow
            for (int i = 0; i < rides.size(); i++)
                for (int j = i + 1;
                        j < rides.size() && rides.get(j).from() < rides.get(i).to();
                        j++) found.add(finding(facts.trip(), vehicle, rides.get(i), rides.get(j)));
        }
        return found;
    }

    private static List<Ride> rides(Facts facts, Vehicle vehicle) {
        return facts.legsOf(vehicle).stream()
                .flatMap(leg -> ride(facts.trip(), leg).stream())
                .sorted(BY_START)
                .toList();
    }

    /** When it drives: as stated, else as late as one may to be there in time, else when the event is over. */
    private static Optional<Ride> ride(Trip trip, Leg leg) {
        boolean off = Facts.ends(leg).stream().anyMatch(id -> !Facts.counts(trip.event(id)));
        if (off) return Optional.empty();
        if (leg.when().timed() && leg.when().end().isPresent())
            return Optional.of(
                    new Ride(leg, leg.when().start().get(), leg.when().end().get()));
        int minutes = Leaving.minutes(trip, leg).orElse(0);
        if (minutes <= 0) return Optional.empty();
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
