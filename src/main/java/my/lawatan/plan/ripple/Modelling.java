package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.check.Facts;
import my.lawatan.plan.Presences;
import my.lawatan.plan.Span;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Trip;

/** Makes the problem of a delay. */
final class Modelling {
    private final Facts facts;
    private final Delay delay;
    private final Facts late;
    private final Presences presence;
    private final Map<Id<Event>, Integer> numbers = new HashMap<>();
    private final List<Job> jobs = new ArrayList<>();

    private Modelling(Facts facts, Delay delay) {
        this.facts = facts;
        this.delay = delay;
        this.late = facts.after(Flights.late(facts, delay));
        this.presence = new Presences(facts);
    }

    static Problem of(Facts facts, Delay delay, List<Event> events) {
        return new Modelling(facts, delay).problem(events);
    }

    private Problem problem(List<Event> events) {
        for (Event event : events) {
            numbers.put(event.id(), jobs.size());
            jobs.add(job(event, jobs.size()));
        }
        int number = numbers.get(delay.event());
        Ways ways = new Ways(facts, delay, numbers, jobs);
        List<Conflict> conflicts = new Conflicts(facts, number, jobs, ways).all();
        return new Problem(facts, delay, number, jobs, conflicts, follows(), ways.driven());
    }

    private Job job(Event event, int number) {
        int planned = Reach.start(event);
        int length = Reach.end(event) - planned;
        boolean isLate = event.id().equals(delay.event());
        boolean begun = !isLate && planned < Reach.start(facts.trip().event(delay.event()));
        Allowance may = begun ? Allowance.begun(length) : Allowance.of(facts, event, length, delay.event());
        AllowedTimes allowed = AllowedTimes.of(facts, event, presence.of(event), planned, length, may.furthest());
        int start = isLate ? planned + delay.minutes() : planned;
        return new Job(number, event, start, planned, length, may, allowed, release(event), leaves(event, length));
    }

    private int release(Event event) {
        if (!stays(event) || flownTo(event)) return 0;
        int planned = Reach.start(event);
        Optional<Integer> today = facts.landing().map(Span::minute);
        Optional<Integer> then = late.landing().map(Span::minute);
        boolean outside = today.filter(landing -> planned < landing).isPresent();
        return outside ? 0 : then.orElse(0);
    }

    private int leaves(Event event, int length) {
        int end = Reach.start(event) + length;
        Optional<Integer> own = facts.legsOf(event.id()).stream()
                .filter(leg -> leg.mode() == LegMode.AIRCRAFT && leg.when().timed())
                .filter(leg -> leg.from().filter(event.id()::equals).isPresent())
                .flatMap(leg -> leg.when().start().map(Span::minute).stream())
                .min(Comparator.naturalOrder());
        Optional<Integer> leaves =
                own.isPresent() || !stays(event) ? own : late.takeOff().map(Span::minute);
        return leaves.filter(minute -> end <= minute).orElse(AllowedTimes.NEVER);
    }

    // as the rule has it that nothing of the principal's is outside of the stay
    private boolean stays(Event event) {
        return event.type() != EventKind.TRAVEL && facts.hasPrincipal(event);
    }

    private boolean flownTo(Event event) {
        return facts.legsOf(event.id()).stream()
                .anyMatch(leg -> leg.mode() == LegMode.AIRCRAFT
                        && leg.to().filter(event.id()::equals).isPresent());
    }

    private List<Follow> follows() {
        Trip trip = facts.trip();
        return trip.dependencies().stream()
                .filter(d -> numbers.containsKey(d.event()) && numbers.containsKey(d.on()))
                .filter(d -> Counts.minutes(d, trip.event(d.event()), trip.event(d.on()))
                        .filter(minutes -> minutes == d.minutes())
                        .isPresent())
                .sorted(Comparator.comparing(Dependency::id))
                .map(d -> new Follow(
                        d,
                        numbers.get(d.on()),
                        numbers.get(d.event()),
                        d.anchor() == Instruction.Anchor.END,
                        d.minutes()))
                .toList();
    }
}
