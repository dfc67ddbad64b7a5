package my.lawatan.check;

import java.util.List;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimePoint;

/** An event on a known day that nobody has confirmed, though it is near. */
final class NotConfirmed implements NearRule {
    @Override
    public String name() {
        return "not-confirmed";
    }

    @Override
    public Action action() {
        return Action.CONFIRM;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        boolean open = event.status() == EventStatus.TENTATIVE || event.status() == EventStatus.NOT_STATED;
        if (!open || event.when().day().isEmpty() || !Near.is(facts, event, facts.number(this, Near.HOURS)))
            return List.of();
        TimePoint start = event.when().start().orElseThrow();
        return List.of(new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                event.status() == EventStatus.TENTATIVE ? "check.tentative" : "check.not-confirmed",
                List.of(event.title().plain(), start.hasTime() ? start.local() : start.date())));
    }
}
