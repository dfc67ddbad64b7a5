package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.check.Facts;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/**
 * What must not come together: events that share people or a room, ways that share a car, and events with less time between them than the
 * way takes. What is together by today's plan may stay so, and a way that is too short today may stay as short as it is.
 */
final class Conflicts {
    /** Two events of the problem, the first with the lower number. */
    private record Pair(int one, int two) {}

    /** What two events share. */
    private static final class Shared {
        private final Set<Id<Person>> people = new HashSet<>();
        private boolean principal;
        private boolean room;
    }

    private final Facts facts;
    private final int late;
    private final List<Job> jobs;
    private final Ways ways;
    private final Hours hours;
    private final Map<Pair, Shared> pairs = new LinkedHashMap<>();
    private final List<Conflict> found = new ArrayList<>();

    Conflicts(Facts facts, int late, List<Job> jobs, Ways ways) {
        this.facts = facts;
        this.late = late;
        this.jobs = jobs;
        this.ways = ways;
        this.hours = new Hours(facts);
    }

    List<Conflict> all() {
        share();
        pairs.forEach(this::meet);
        ways.legs().forEach(this::leg);
        cars();
        return found;
    }

    private void share() {
        Map<Id<?>, List<Integer>> holders = new LinkedHashMap<>();
        for (Job job : jobs) {
            Event event = job.event();
            Set<Id<?>> held = new HashSet<>();
            for (Attendance attendance : facts.attendancesAt(event.id()))
                if (Facts.counts(attendance)) attendance.person().ifPresent(held::add);
            if (facts.hasPrincipal(event)) held.add(facts.trip().settings().id());
            event.place().filter(place -> !facts.isDivided(place)).ifPresent(held::add);
            held.forEach(
                    id -> holders.computeIfAbsent(id, i -> new ArrayList<>()).add(job.number()));
        }
        holders.forEach(this::shared);
    }

    private void shared(Id<?> what, List<Integer> by) {
        for (int i = 0; i < by.size(); i++)
            for (int j = i + 1; j < by.size(); j++) {
                if (stay(by.get(i)) && stay(by.get(j))) continue;
                Shared shared = pairs.computeIfAbsent(new Pair(by.get(i), by.get(j)), p -> new Shared());
                if (facts.trip().settings().id().equals(what)) shared.principal = true;
                else if (facts.trip().people().has(what)) shared.people.add(new Id<>(what.value()));
                else shared.room = true;
            }
    }

    // the late event is where it is, too
    private boolean stay(int job) {
        return job != late && jobs.get(job).fixed();
    }

    private void meet(Pair pair, Shared shared) {
        Job one = jobs.get(pair.one());
        Job two = jobs.get(pair.two());
        if (one.planned() < end(two) && two.planned() < end(one)) return;
        int stops = shared.people.size() + (shared.room ? 1 : 0);
        int breaks = stops == 0 && shared.principal ? 1 : 0;
        add(pair, false, Travel.NONE, Travel.NONE, stops, breaks, about(shared, one));
        if (!shared.people.isEmpty() || shared.principal) way(pair, one, two, about(shared, one));
    }

    private ItemRef about(Shared shared, Job one) {
        Optional<Id<Person>> principal = facts.trip().settings().principal();
        if (principal.isPresent() && (shared.principal || shared.people.contains(principal.get())))
            return new ItemRef(ItemKind.PERSON, principal.get());
        return shared.people.stream()
                .sorted()
                .findFirst()
                .map(person -> new ItemRef(ItemKind.PERSON, person))
                .or(() -> one.event().place().filter(p -> shared.room).map(p -> new ItemRef(ItemKind.PLACE, p)))
                .orElseGet(() -> ItemRef.to(one.event()));
    }

    private static int end(Job job) {
        return job.planned() + job.length();
    }

    private void way(Pair pair, Job one, Job two, ItemRef about) {
        Travel there = travel(one.event(), two.event());
        Travel back = travel(two.event(), one.event());
        if (there == Travel.NONE && back == Travel.NONE) return;
        boolean first = one.planned() < two.planned();
        Job before = first ? one : two;
        int has = (first ? two : one).planned() - end(before);
        if (first) there = asToday(there, has);
        else back = asToday(back, has);
        add(pair, false, there, back, 0, 1, about);
    }

    private static Travel asToday(Travel travel, int has) {
        return end -> Math.min(travel.after(end), has);
    }

    private Travel travel(Event one, Event two) {
        Optional<Id<Place>> from = one.place();
        Optional<Id<Place>> to = two.place();
        boolean none = from.isEmpty()
                || to.isEmpty()
                || from.equals(to)
                || two.type() == EventKind.TRAVEL
                || one.when().end().isEmpty()
                || ways.lead(one, two);
        if (none) return Travel.NONE;
        return hours.travel(one, from.get(), to.get());
    }

    private void leg(Leg leg) {
        int from = ways.number(leg.from());
        int to = ways.number(leg.to());
        if (from < 0 || to < 0 || from == to || stay(from) && stay(to)) return;
        Job one = jobs.get(from);
        Job two = jobs.get(to);
        Optional<Travel> taken = ways.taken(leg);
        int has = two.planned() - end(one);
        if (taken.isEmpty() || has < 0 || one.event().when().end().isEmpty()) return;
        boolean fits = has >= taken.get().after(end(one));
        Travel there = fits ? taken.get() : asToday(taken.get(), has);
        add(new Pair(from, to), true, there, Travel.NONE, fits ? 1 : 0, fits ? 0 : 1, ItemRef.to(leg));
    }

    private void cars() {
        Map<Pair, Integer> shared = new LinkedHashMap<>();
        Map<Pair, ItemRef> cars = new HashMap<>();
        List<Driven> driven = ways.driven();
        ways.byCar().forEach((car, all) -> {
            for (int i = 0; i < all.size(); i++)
                for (int j = i + 1; j < all.size(); j++) {
                    Pair pair = new Pair(driven.indexOf(all.get(i)), driven.indexOf(all.get(j)));
                    shared.merge(pair, 1, Integer::sum);
                    cars.putIfAbsent(pair, new ItemRef(ItemKind.VEHICLE, car));
                }
        });
        shared.forEach((pair, count) -> drive(driven.get(pair.one()), driven.get(pair.two()), count, cars.get(pair)));
    }

    private void drive(Driven one, Driven two, int count, ItemRef car) {
        boolean still = still(one) && still(two);
        boolean together = one.start() < two.end() && two.start() < one.end();
        if (still || together) return;
        found.add(new Conflict(
                found.size(),
                one.carrier(),
                two.carrier(),
                Optional.of(new Conflict.Drives(one, two)),
                false,
                Travel.NONE,
                Travel.NONE,
                count,
                0,
                car));
    }

    private boolean still(Driven way) {
        return !way.moves() || stay(way.carrier());
    }

    private void add(Pair pair, boolean ordered, Travel there, Travel back, int stops, int breaks, ItemRef about) {
        if (stops == 0 && breaks == 0) return;
        found.add(new Conflict(
                found.size(), pair.one(), pair.two(), Optional.empty(), ordered, there, back, stops, breaks, about));
    }
}
