package my.lawatan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** Somebody has two seats on one way, or on two ways that are driven at the same time. */
final class SeatTwice implements WayRule {
    @Override
    public String name() {
        return "seat-twice";
    }

    @Override
    public Action action() {
        return Action.SEPARATE;
    }

    @Override
    public List<Finding> about(Facts facts, Leg leg) {
        if (leg.vehicles().isEmpty() || !WayItems.takePlace(facts.trip(), leg)) return List.of();
        List<Finding> found = new ArrayList<>();
        Meanwhile meanwhile = new Meanwhile(facts, leg);
        for (var seated : seated(Motorcade.on(facts, leg)).entrySet()) {
            Id<Person> person = seated.getKey();
            List<Ride> seats = seated.getValue();
            if (seats.size() > 1) found.add(here(facts.trip(), person, leg, seats));
            meanwhile
                    .elsewhere(person, seats)
                    .forEach(other -> found.add(atOnce(facts.trip(), person, meanwhile.mine.orElseThrow(), other)));
        }
        return found;
    }

    private static Map<Id<Person>, List<Ride>> seated(Motorcade motorcade) {
        Map<Id<Person>, List<Ride>> seated = new LinkedHashMap<>();
        for (Ride ride : motorcade.rides())
            ride.person().ifPresent(person -> seated.computeIfAbsent(person, p -> new ArrayList<>(1))
                    .add(ride));
        return seated;
    }

    /** The ways that are driven while one is, each looked at once for all who sit on that. */
    private static final class Meanwhile {
        private record Way(Drive drive, Map<Id<Person>, List<Ride>> seated) {}

        private final Facts facts;
        private final Optional<Drive> mine;
        private final Map<Id<Leg>, Optional<Way>> known = new HashMap<>();

        Meanwhile(Facts facts, Leg leg) {
            this.facts = facts;
            this.mine = Drive.of(facts.trip(), leg);
            known.put(leg.id(), Optional.empty());
        }

        // a car that drives both is another finding
        Stream<Drive> elsewhere(Id<Person> person, List<Ride> seats) {
            if (mine.isEmpty()) return Stream.empty();
            return facts.seated().of(person).stream()
                    .flatMap(this::ways)
                    .distinct()
                    .flatMap(id -> known.computeIfAbsent(id, this::overlapping).stream())
                    .filter(way -> inTwo(seats, way.seated().getOrDefault(person, List.of())))
                    .map(Way::drive);
        }

        private Stream<Id<Leg>> ways(Ride ride) {
            if (ride.leg().isPresent()) return ride.leg().stream();
            return facts.trip().vehicles().get(ride.vehicle()).stream()
                    .flatMap(vehicle -> facts.legsOf(vehicle).stream())
                    .map(Leg::id);
        }

        private Optional<Way> overlapping(Id<Leg> id) {
            return facts.trip()
                    .legs()
                    .get(id)
                    .flatMap(leg -> Drive.of(facts.trip(), leg))
                    .filter(mine.orElseThrow()::overlaps)
                    .map(drive -> new Way(drive, seated(Motorcade.on(facts, drive.leg()))));
        }

        private static boolean inTwo(List<Ride> here, List<Ride> there) {
            return !there.isEmpty()
                    && Stream.concat(here.stream(), there.stream())
                                    .map(Ride::vehicle)
                                    .distinct()
                                    .count()
                            > 1;
        }
    }

    private Finding here(Trip trip, Id<Person> person, Leg leg, List<Ride> seats) {
        List<ItemRef> items = WayItems.of(trip, List.of(leg));
        items.add(ItemRef.to(trip.person(person)));
        return new Finding(
                name(),
                Severity.WARN,
                items,
                "check.seat-twice",
                List.of(
                        name(trip, person),
                        VehicleDoubleBooked.goal(trip, leg),
                        vehicle(trip, seats.get(0)),
                        vehicle(trip, seats.get(1))));
    }

    private Finding atOnce(Trip trip, Id<Person> person, Drive one, Drive two) {
        List<Drive> pair = Stream.of(one, two)
                .sorted(Comparator.comparingLong(Drive::from)
                        .thenComparing(d -> d.leg().id()))
                .toList();
        List<ItemRef> items = WayItems.of(trip, pair.stream().map(Drive::leg).toList());
        items.add(ItemRef.to(trip.person(person)));
        return new Finding(
                name(),
                Severity.WARN,
                items,
                "check.seat-twice.at-once",
                List.of(
                        name(trip, person),
                        VehicleDoubleBooked.goal(trip, pair.get(0).leg()),
                        pair.get(0).clock(),
                        VehicleDoubleBooked.goal(trip, pair.get(1).leg()),
                        pair.get(1).clock()));
    }

    private static String name(Trip trip, Id<Person> person) {
        return Titles.of((Item) trip.person(person), trip);
    }

    private static String vehicle(Trip trip, Ride ride) {
        return trip.vehicles()
                .get(ride.vehicle())
                .map(Vehicle::name)
                .map(name -> name.plain())
                .orElse("");
    }
}
