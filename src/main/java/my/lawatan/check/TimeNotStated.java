package my.lawatan.check;

import java.util.List;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;

/** An event of which nobody has said at what time it begins, though it is near. A band over several days has no time of its own. */
final class TimeNotStated implements NearRule {
    @Override
    public String name() {
        return "time-not-stated";
    }

    @Override
    public Action action() {
        return Action.CONFIRM;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        boolean stated = event.when().timed() || event.when().certainty() == Certainty.DAYS;
        if (stated || event.status() == EventStatus.CANCELLED || !Near.is(facts, event, facts.number(this, Near.HOURS)))
            return List.of();
        return List.of(new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                event.when().day().isPresent() ? "check.time-not-stated" : "check.day-not-stated",
                event.when()
                        .day()
                        .<List<Object>>map(day -> List.of(event.title().plain(), day))
                        .orElseGet(() -> List.of(
                                event.title().plain(), facts.trip().settings().firstDay()))));
    }
}
