package my.lawatan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** One car, bus or aircraft is to drive two ways at the same time. */
final class VehicleDoubleBooked implements WayRule {
    private static final Comparator<Drive> BY_START =
            Comparator.comparingLong(Drive::from).thenComparing(d -> d.leg().id());

    @Override
    public String name() {
        return "vehicle-double-booked";
    }

    @Override
    public Action action() {
        return Action.SEPARATE;
    }

    @Override
    public List<Finding> about(Facts facts, Leg leg) {
        if (leg.vehicles().isEmpty()) return List.of();
        Optional<Drive> mine = Drive.of(facts.trip(), leg);
        if (mine.isEmpty()) return List.of();
        List<Finding> found = new ArrayList<>();
        for (Id<Vehicle> id : leg.vehicles()) {
            Vehicle vehicle = facts.trip().vehicles().get(id).orElseThrow();
            for (Drive other : rides(facts, vehicle))
                if (!other.leg().id().equals(leg.id()) && other.overlaps(mine.get()))
                    found.add(finding(facts.trip(), vehicle, mine.get(), other));
        }
        return found;
    }

    @Override
    public List<Finding> all(Facts facts) {
        List<Finding> found = new ArrayList<>();
        for (Vehicle vehicle : facts.trip().vehicles().values()) {
            List<Drive> rides = rides(facts, vehicle);
            // whatever begins after the end of one cannot overlap it, and neither can all that follow
            for (int i = 0; i < rides.size(); i++)
                for (int j = i + 1;
                        j < rides.size() && rides.get(j).from() < rides.get(i).to();
                        j++) found.add(finding(facts.trip(), vehicle, rides.get(i), rides.get(j)));
        }
        return found;
    }

    private static List<Drive> rides(Facts facts, Vehicle vehicle) {
        return facts.legsOf(vehicle).stream()
                .flatMap(leg -> Drive.of(facts.trip(), leg).stream())
                .sorted(BY_START)
                .toList();
    }

    private Finding finding(Trip trip, Vehicle vehicle, Drive one, Drive two) {
        List<Drive> pair = Stream.of(one, two).sorted(BY_START).toList();
        List<ItemRef> items = WayItems.of(trip, pair.stream().map(Drive::leg).toList());
        items.add(ItemRef.to(vehicle));
        return new Finding(
                name(),
                Severity.STOP,
                items,
                "check.vehicle-double-booked",
                List.of(
                        vehicle.name().plain(),
                        goal(trip, pair.get(0).leg()),
                        pair.get(0).clock(),
                        goal(trip, pair.get(1).leg()),
                        pair.get(1).clock()));
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
}
