package my.lawatan.check;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** The time between an event and what is next to it on a programme, and the way that fills it. */
public final class Gaps {
    private final Facts facts;

    /**
     * The time between two events.
     *
     * @param leg the way from the one to the other; none if none is entered
     * @param needs minutes that it takes; none if not stated
     * @param has minutes there are
     */
    public record Gap(Event from, Event to, Optional<Leg> leg, Optional<Integer> needs, long has) {}

    public Gaps(Facts facts) {
        this.facts = facts;
    }

    /** The gaps before and after it that have a leg or would need one: those between two houses. The earlier ones first. */
    public List<Gap> around(Event event) {
        Stream<Gap> driven = facts.legsOf(event.id()).stream().flatMap(leg -> driven(leg).stream());
        Stream<Gap> missing = new Consecutive(facts)
                .with(event).stream().filter(this::lacksLeg).map(this::missing);
        return Stream.concat(driven, missing)
                .sorted(Comparator.comparing(
                                (Gap gap) -> gap.to().when().startInstant().orElseThrow())
                        .thenComparing(gap -> gap.from().id()))
                .toList();
    }

    /** Whether one goes from the one place to the other by more than some steps: rooms of one house are near each other. */
    public static boolean elsewhere(Trip trip, Id<Place> from, Id<Place> to) {
        return WayNotStated.isElsewhere(trip, from, to);
    }

    private Optional<Gap> driven(Leg leg) {
        Optional<Event> from = leg.from().flatMap(facts.trip().events()::get).filter(Facts::counts);
        Optional<Event> to = leg.to().flatMap(facts.trip().events()::get).filter(Facts::counts);
        if (from.isEmpty() || to.isEmpty() || from.get().when().end().isEmpty()) return Optional.empty();
        return Optional.of(new Gap(
                from.get(), to.get(), Optional.of(leg), Leaving.minutes(facts.trip(), leg), has(from.get(), to.get())));
    }

    private boolean lacksLeg(Consecutive.Pair pair) {
        boolean onTrack = pair.programmes().stream().anyMatch(programme -> programme.kind() == ItemKind.TRACK);
        return onTrack
                && pair.placed()
                && pair.minutes().filter(minutes -> minutes >= 0).isPresent()
                && samePlan(pair)
                && WayNotStated.isElsewhere(
                        facts.trip(),
                        pair.first().place().get(),
                        pair.second().place().get())
                && facts.legsOf(pair.second().id()).stream().noneMatch(leg -> leadsTo(leg, pair))
                && facts.legsOf(pair.first().id()).stream().noneMatch(leg -> leadsAway(leg, pair));
    }

    // whoever goes to bed in between needs no way for that
    private static boolean samePlan(Consecutive.Pair pair) {
        return pair.first().when().day().equals(pair.second().when().day());
    }

    // a leg that says only where it leads may bring them from anywhere
    private static boolean leadsTo(Leg leg, Consecutive.Pair pair) {
        return leg.to().filter(pair.second().id()::equals).isPresent()
                && leg.from().map(pair.first().id()::equals).orElse(true);
    }

    // and one that says only where it begins may lead them anywhere
    private static boolean leadsAway(Leg leg, Consecutive.Pair pair) {
        return leg.from().filter(pair.first().id()::equals).isPresent()
                && leg.to().isEmpty();
    }

    private Gap missing(Consecutive.Pair pair) {
        return new Gap(
                pair.first(),
                pair.second(),
                Optional.empty(),
                facts.minutesBetween(
                        pair.first().place().orElseThrow(),
                        pair.second().place().orElseThrow(),
                        pair.leaving()),
                has(pair.first(), pair.second()));
    }

    private static long has(Event from, Event to) {
        return Duration.between(
                        from.when().endInstant().orElseThrow(),
                        to.when().startInstant().orElseThrow())
                .toMinutes();
    }
}
