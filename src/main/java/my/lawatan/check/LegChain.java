package my.lawatan.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/**
 * A way does not fit between its events once all of it is counted: taking seats, driving at that hour, and the walk from the kerb to the
 * room. {@link LegTooShort} looks at the driving alone; what that finds is not found again here.
 */
public final class LegChain implements Rule {
    private static final Quantity SLACK = Quantity.minutes("slack", 0, 0, 60);

    @Override
    public String name() {
        return "leg-chain";
    }

    @Override
    public Action action() {
        return Action.TRAVEL;
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(SLACK);
    }

    @Override
    public Object ground(Facts facts) {
        return facts.attached().walks();
    }

    /**
     * From the end of one event to the start of the next.
     *
     * @param has minutes there are
     * @param load minutes before departure by which everybody sits
     * @param drive minutes of the way at that hour
     * @param walk minutes from the kerb to the room
     */
    public record Chain(Event from, Event to, long has, int load, int drive, int walk) {
        public int needs() {
            return load + drive + walk;
        }

        /** Minutes to spare; negative if they do not suffice. */
        public long slack() {
            return has - needs();
        }
    }

    /** The whole of that way; none if it does not lead from one event that ends to another that begins, or nobody said how long it takes. */
    public static Optional<Chain> of(Facts facts, Leg leg) {
        Trip trip = facts.trip();
        Optional<Event> from = leg.from().flatMap(trip.events()::get).filter(Facts::counts);
        Optional<Event> to = leg.to().flatMap(trip.events()::get).filter(Facts::counts);
        Optional<Integer> drive = Leaving.minutes(trip, leg);
        if (from.isEmpty()
                || to.isEmpty()
                || drive.isEmpty()
                || from.get().when().end().isEmpty()) return Optional.empty();
        boolean onFoot = leg.mode() == LegMode.WALK;
        return Optional.of(new Chain(
                from.get(),
                to.get(),
                minutes(from.get().when().end().get(), start(to.get())),
                onFoot ? 0 : leg.loadedBefore().orElse(0),
                drive.get(),
                onFoot ? 0 : walk(facts, to.get())));
    }

    private static int walk(Facts facts, Event to) {
        return to.place().map(facts.attached().walks()::get).orElse(0);
    }

    private static TimePoint start(Event event) {
        return event.when().start().orElseThrow();
    }

    private static long minutes(TimePoint from, TimePoint to) {
        return Duration.between(from.instant(), to.instant()).toMinutes();
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        return facts.legsOf(event.id()).stream()
                .flatMap(leg -> check(facts, leg).stream())
                .toList();
    }

    @Override
    public List<Finding> about(Facts facts, Leg leg) {
        return check(facts, leg).map(List::of).orElse(List.of());
    }

    private Optional<Finding> check(Facts facts, Leg leg) {
        if (!WayItems.takePlace(facts.trip(), leg)) return Optional.empty();
        boolean planned = leg.when().timed() && leg.when().end().isPresent() && leg.mode() != LegMode.AIRCRAFT;
        return planned ? asPlanned(facts, leg) : counted(facts, leg);
    }

    private Optional<Finding> counted(Facts facts, Leg leg) {
        Optional<Chain> chain = of(facts, leg);
        // a way that is too long by itself is said to be so
        if (chain.isEmpty() || chain.get().has() < chain.get().drive()) return Optional.empty();
        int slack = facts.number(this, SLACK);
        Chain c = chain.get();
        if (c.slack() >= slack) return Optional.empty();
        boolean tight = c.slack() >= 0;
        return Optional.of(finding(
                facts,
                leg,
                tight ? Severity.HINT : Severity.WARN,
                tight ? "check.leg-chain.tight" : "check.leg-chain",
                List.of(
                        c.from().title().plain(),
                        c.to().title().plain(),
                        c.needs(),
                        c.has(),
                        c.load(),
                        c.drive(),
                        c.walk(),
                        tight ? c.slack() : -c.slack())));
    }

    // the way says itself when it leaves and arrives: what comes before and after must fit to that
    private Optional<Finding> asPlanned(Facts facts, Leg leg) {
        TimePoint leaves = leg.when().start().orElseThrow();
        TimePoint arrives = leg.when().end().orElseThrow();
        String goal = VehicleDoubleBooked.goal(facts.trip(), leg);
        List<Object> said = List.of(Pairs.local(leaves), Pairs.local(arrives));
        Optional<Event> to = leg.to().flatMap(facts.trip().events()::get).filter(Facts::counts);
        int walk = leg.mode() == LegMode.WALK ? 0 : to.map(t -> walk(facts, t)).orElse(0);
        long late = to.map(t -> minutes(start(t), arrives.plusMinutes(walk))).orElse(0L);
        if (late > 0)
            return Optional.of(finding(
                    facts,
                    leg,
                    late > walk ? Severity.STOP : Severity.WARN,
                    walk > 0 ? "check.leg-chain.late-walk" : "check.leg-chain.late",
                    arguments(goal, said, late, walk, Pairs.local(start(to.orElseThrow())))));
        Optional<Finding> early = tooEarly(facts, leg, leaves, goal, said);
        return early.isPresent() ? early : tooQuick(facts, leg, goal, said);
    }

    private Optional<Finding> tooEarly(Facts facts, Leg leg, TimePoint leaves, String goal, List<Object> said) {
        Optional<Event> from = leg.from()
                .flatMap(facts.trip().events()::get)
                .filter(e -> Facts.counts(e) && e.when().end().isPresent());
        if (from.isEmpty()) return Optional.empty();
        int load = leg.mode() == LegMode.WALK ? 0 : leg.loadedBefore().orElse(0);
        TimePoint ends = from.get().when().end().orElseThrow();
        long missing = minutes(leaves.plusMinutes(-load), ends);
        if (missing <= 0) return Optional.empty();
        String title = from.get().title().plain();
        return Optional.of(finding(
                facts,
                leg,
                missing > load ? Severity.STOP : Severity.WARN,
                load > 0 ? "check.leg-chain.early-load" : "check.leg-chain.early",
                arguments(goal, said, missing, load, Pairs.local(ends), title)));
    }

    private Optional<Finding> tooQuick(Facts facts, Leg leg, String goal, List<Object> said) {
        Optional<Integer> needs =
                leg.minutesAt(leg.when().start().orElseThrow().time().orElseThrow());
        long planned = leg.when().duration().orElse(Duration.ZERO).toMinutes();
        if (needs.isEmpty() || needs.get() <= planned) return Optional.empty();
        return Optional.of(finding(
                facts, leg, Severity.WARN, "check.leg-chain.quick", arguments(goal, said, planned, needs.get(), "")));
    }

    private static List<Object> arguments(String goal, List<Object> said, Object... more) {
        List<Object> all = new ArrayList<>(List.of(goal));
        all.addAll(said);
        all.addAll(List.of(more));
        return all;
    }

    private Finding finding(Facts facts, Leg leg, Severity severity, String key, List<Object> arguments) {
        List<ItemRef> items = WayItems.of(facts.trip(), List.of(leg));
        return new Finding(name(), severity, items, key, arguments);
    }
}
