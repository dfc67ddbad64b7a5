package my.lawatan.check;

import java.util.List;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.TimePoint;

/** The principal is expected somewhere before the flight that brings the principal has landed, or after the last one has left. */
final class OutsideStay implements Rule {
    @Override
    public String name() {
        return "outside-stay";
    }

    @Override
    public Action action() {
        return Action.DAYS;
    }

    @Override
    public Object ground(Facts facts) {
        return facts.stay();
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (!Facts.counts(event) || event.type() == EventKind.TRAVEL || !facts.hasPrincipal(event)) return List.of();
        Stay stay = facts.stay();
        TimePoint start = event.when().start().orElseThrow();
        TimePoint end = event.when().end().orElse(start);
        if (stay.before(start.instant()) && !isFlownTo(facts, event))
            return List.of(finding(event, "check.before-arrival", stay.arrival().orElseThrow()));
        if (stay.after(end.instant()) && !isFlownFrom(facts, event))
            return List.of(
                    finding(event, "check.after-departure", stay.departure().orElseThrow()));
        return List.of();
    }

    // a welcome may be planned from before the wheels are down, and a farewell until after
    private static boolean isFlownTo(Facts facts, Event event) {
        return facts.legsOf(event.id()).stream()
                .anyMatch(l -> l.mode() == LegMode.AIRCRAFT
                        && l.to().filter(event.id()::equals).isPresent());
    }

    private static boolean isFlownFrom(Facts facts, Event event) {
        return facts.legsOf(event.id()).stream()
                .anyMatch(l -> l.mode() == LegMode.AIRCRAFT
                        && l.from().filter(event.id()::equals).isPresent());
    }

    private Finding finding(Event event, String key, TimePoint flight) {
        return new Finding(
                name(),
                Severity.STOP,
                List.of(ItemRef.to(event)),
                key,
                List.of(
                        event.title().plain(),
                        event.when().start().orElseThrow().local(),
                        flight.local()));
    }
}
