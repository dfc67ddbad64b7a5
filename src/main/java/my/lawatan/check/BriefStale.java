package my.lawatan.check;

import java.util.List;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/** A brief was cleared, and then its event was given another time. */
final class BriefStale implements Rule {
    @Override
    public String name() {
        return "brief-stale";
    }

    @Override
    public Action action() {
        return Action.BRIEFS;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (event.status() == EventStatus.CANCELLED) return List.of();
        return facts.briefsFor(event.id()).stream()
                .filter(brief -> BriefCare.stale(brief, facts.trip()))
                .map(brief -> finding(brief, event))
                .toList();
    }

    private Finding finding(Brief brief, Event event) {
        return new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event), ItemRef.to(brief)),
                event.when().start().isPresent() ? "check.brief-stale" : "check.brief-stale.open",
                List.of(brief.title().plain(), event.title().plain(), start(brief.writtenFor()), start(event.when())));
    }

    private static Object start(TimeSpan when) {
        return when.start().<Object>map(BriefStale::point).orElse("");
    }

    private static Object point(TimePoint point) {
        return point.hasTime() ? point.local() : point.date();
    }
}
