package my.lawatan.check;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TripSettings;

/** A talk of the principal is soon after a landing many hours of the clock away from home. */
final class JetLag implements Rule {
    private static final Quantity AFTER = Quantity.hours("after-landing", 24, 1, 96);
    private static final Quantity ZONES = Quantity.hours("clock-difference", 5, 1, 14);
    private static final Set<EventKind> TALKS = EnumSet.of(EventKind.SUMMIT, EventKind.BILATERAL, EventKind.BUSINESS);

    @Override
    public String name() {
        return "jet-lag";
    }

    @Override
    public Action action() {
        return Action.REST;
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(AFTER, ZONES);
    }

    @Override
    public Object ground(Facts facts) {
        return facts.stay();
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (!TALKS.contains(event.type()) || !Facts.counts(event)) return List.of();
        if (facts.stay().arrival().isEmpty()) return List.of();
        TimePoint landing = facts.stay().arrival().get();
        Instant begins = event.when().startInstant().orElseThrow();
        long minutes = Duration.between(landing.instant(), begins).toMinutes();
        if (minutes < 0 || minutes >= facts.number(this, AFTER) * 60L) return List.of();
        long difference = difference(facts.trip().settings(), landing.instant());
        if (difference < facts.number(this, ZONES) * 60L || !facts.hasPrincipal(event)) return List.of();
        return List.of(new Finding(
                name(),
                Severity.HINT,
                List.of(ItemRef.to(event)),
                "check.jet-lag",
                List.of(
                        event.title().plain(),
                        minutes / 60,
                        landing.local(),
                        difference / 60,
                        begins.atZone(facts.trip().settings().homeZone()).toLocalDateTime(),
                        facts.trip().settings().homeCity().plain())));
    }

    // minutes between the clocks of host and home
    private static long difference(TripSettings trip, Instant at) {
        int host = trip.hostZone().getRules().getOffset(at).getTotalSeconds();
        int home = trip.homeZone().getRules().getOffset(at).getTotalSeconds();
        return Math.abs(host - home) / 60;
    }
}
