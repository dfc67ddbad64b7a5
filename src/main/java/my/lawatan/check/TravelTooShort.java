package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/**
 * Somebody has less time from one place to the next than another leg of the trip says the way takes. Where a leg leads from the one
 * event to the other, {@link LegTooShort} looks at that.
 */
final class TravelTooShort implements Rule {
    @Override
    public String name() {
        return "travel-too-short";
    }

    @Override
    public Action action() {
        return Action.TRAVEL;
    }

    @Override
    public Object ground(Facts facts) {
        return facts.ways();
    }

    @Override
    public Collection<Event> alsoTouched(Facts facts, Event event) {
        return facts.ways().isEmpty() ? List.of() : new Consecutive(facts).neighbours(event);
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (facts.ways().isEmpty() || event.place().isEmpty()) return List.of();
        Consecutive consecutive = new Consecutive(facts);
        return consecutive.with(event).stream()
                .flatMap(pair -> check(facts, consecutive, pair).stream())
                .toList();
    }

    private Optional<Finding> check(Facts facts, Consecutive consecutive, Consecutive.Pair pair) {
        Optional<Long> has = pair.minutes().filter(minutes -> minutes >= 0);
        if (has.isEmpty() || !pair.placed()) return Optional.empty();
        if (isDriven(facts, pair)) return Optional.empty();
        return facts.minutesBetween(
                        pair.first().place().get(), pair.second().place().get(), pair.leaving())
                .filter(needs -> needs > has.get())
                .map(needs -> finding(facts.trip(), consecutive, pair, needs, has.get()));
    }

    /** Whether a leg with its minutes leads from the one to the other. */
    static boolean isDriven(Facts facts, Consecutive.Pair pair) {
        return facts.legsOf(pair.first().id()).stream()
                .anyMatch(leg -> leg.from().filter(pair.first().id()::equals).isPresent()
                        && leg.to().filter(pair.second().id()::equals).isPresent()
                        && Leaving.minutes(facts.trip(), leg).isPresent());
    }

    private Finding finding(Trip trip, Consecutive consecutive, Consecutive.Pair pair, int needs, long has) {
        List<Object> arguments = new ArrayList<>(
                List.of(pair.first().title().plain(), pair.second().title().plain(), needs, has));
        arguments.addAll(consecutive.who(pair));
        arguments.add(place(trip, pair.first()));
        arguments.add(place(trip, pair.second()));
        return new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(pair.first()), ItemRef.to(pair.second())),
                "check.travel-too-short",
                arguments);
    }

    static String place(Trip trip, Event event) {
        return event.place()
                .flatMap(trip.places()::get)
                .map(p -> p.name().plain())
                .orElse("");
    }
}
