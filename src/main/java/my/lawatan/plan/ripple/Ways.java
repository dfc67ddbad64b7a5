package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.check.Drive;
import my.lawatan.check.Facts;
import my.lawatan.check.Leaving;
import my.lawatan.plan.Span;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Vehicle;

/** The ways that begin or end at events of a problem, or are driven by the cars of those. */
final class Ways {
    private final Facts facts;
    private final Delay delay;
    private final Map<Id<Event>, Integer> numbers;
    private final List<Leg> legs;
    private final List<Driven> driven = new ArrayList<>();

    /** @param numbers of the events of the problem */
    Ways(Facts facts, Delay delay, Map<Id<Event>, Integer> numbers, List<Job> jobs) {
        this.facts = facts;
        this.delay = delay;
        this.numbers = numbers;
        Map<Id<Leg>, Leg> all = new LinkedHashMap<>();
        jobs.forEach(job -> facts.legsOf(job.event().id()).forEach(leg -> all.put(leg.id(), leg)));
        List<Leg> own = List.copyOf(all.values());
        own.stream()
                .flatMap(leg -> leg.vehicles().stream())
                .distinct()
                .flatMap(id -> facts.trip().vehicles().get(id).stream())
                .flatMap((Vehicle car) -> facts.legsOf(car).stream())
                .forEach(leg -> all.putIfAbsent(leg.id(), leg));
        legs = all.values().stream().sorted(Comparator.comparing(Leg::id)).toList();
        legs.forEach(leg -> driven(leg).ifPresent(driven::add));
    }

    List<Leg> legs() {
        return legs;
    }

    /** When they are driven; those of which nobody knows are not among them. */
    List<Driven> driven() {
        return driven;
    }

    int number(Optional<Id<Event>> event) {
        return event.map(id -> numbers.getOrDefault(id, -1)).orElse(-1);
    }

    private Optional<Driven> driven(Leg leg) {
        int from = number(leg.from());
        int to = number(leg.to());
        boolean flies = leg.mode() == LegMode.AIRCRAFT;
        boolean lands = Flights.into(leg, delay);
        boolean leaves = leg.from().filter(delay.event()::equals).isPresent();
        boolean moves = (from >= 0 || to >= 0) && (!flies || leaves);
        return Drive.of(facts.trip(), leg).map(drive -> {
            int end = Span.minute(drive.end()) + (lands ? delay.minutes() : 0);
            return new Driven(leg, from, to, drive.stated(), Span.minute(drive.start()), end, moves);
        });
    }

    /** The minutes that a way takes which leads from one event to another; none if nobody said so. */
    Optional<Travel> taken(Leg leg) {
        Optional<Integer> now = Leaving.minutes(facts.trip(), leg);
        if (now.isEmpty() || leg.from().isEmpty()) return Optional.empty();
        if (leg.byHour().isEmpty()
                || leg.when().start().flatMap(TimePoint::time).isPresent()) return Optional.of(end -> now.get());
        Event first = facts.trip().event(leg.from().get());
        return Optional.of(
                end -> leg.minutesAt(Clocks.at(first, end)).or(leg::minutes).orElse(0));
    }

    /** Whether a way with its minutes leads from the one to the other. */
    boolean lead(Event one, Event two) {
        return facts.legsOf(one.id()).stream()
                .anyMatch(leg -> leg.from().filter(one.id()::equals).isPresent()
                        && leg.to().filter(two.id()::equals).isPresent()
                        && Leaving.minutes(facts.trip(), leg).isPresent());
    }

    /** The cars of all ways, and the ways of each. */
    Map<Id<Vehicle>, List<Driven>> byCar() {
        Map<Id<Vehicle>, List<Driven>> cars = new LinkedHashMap<>();
        for (Driven way : driven)
            way.leg().vehicles().forEach(car -> cars.computeIfAbsent(car, c -> new ArrayList<>())
                    .add(way));
        return cars;
    }
}
