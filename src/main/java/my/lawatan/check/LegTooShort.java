package my.lawatan.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;

/** A way takes longer than there is between the end of one event and the start of the next. */
final class LegTooShort implements Rule {
    @Override
    public String name() {
        return "leg-too-short";
    }

    @Override
    public Action action() {
        return Action.TRAVEL;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        List<Leg> legs = facts.legsOf(event.id());
        return legs.stream().flatMap(leg -> check(facts, leg).stream()).toList();
    }

    @Override
    public List<Finding> about(Facts facts, Leg leg) {
        return check(facts, leg);
    }

    private List<Finding> check(Facts facts, Leg leg) {
        if (leg.from().isEmpty() || leg.to().isEmpty()) return List.of();
        Optional<Integer> needs = Leaving.minutes(facts.trip(), leg);
        if (needs.isEmpty()) return List.of();
        Event from = facts.trip().event(leg.from().get());
        Event to = facts.trip().event(leg.to().get());
        if (!Facts.counts(from) || !Facts.counts(to) || from.when().end().isEmpty()) return List.of();
        long has = minutesBetween(
                from.when().endInstant().get(), to.when().startInstant().get());
        if (has >= needs.get()) return List.of();
        return List.of(new Finding(
                name(),
                Severity.STOP,
                List.of(ItemRef.to(from), ItemRef.to(to), ItemRef.to(leg)),
                has < 0 ? "check.leg-backwards" : "check.leg-too-short",
                List.of(from.title().plain(), to.title().plain(), needs.get(), has)));
    }

    private static long minutesBetween(Instant end, Instant start) {
        return Duration.between(end, start).toMinutes();
    }
}
