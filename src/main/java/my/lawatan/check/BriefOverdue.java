package my.lawatan.check;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Titles;

/** A brief is owed, its time has passed, and its event is still to come. */
final class BriefOverdue implements Rule {
    @Override
    public String name() {
        return "brief-overdue";
    }

    @Override
    public Action action() {
        return Action.BRIEFS;
    }

    @Override
    public Object ground(Facts facts) {
        return facts.asOf();
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (facts.asOf().isEmpty() || event.status() == EventStatus.CANCELLED) return List.of();
        return facts.briefsFor(event.id()).stream()
                .filter(brief -> isOverdue(facts, brief, event))
                .map(brief -> finding(facts, brief, event))
                .toList();
    }

    private static boolean isOverdue(Facts facts, Brief brief, Event event) {
        boolean late = brief.due()
                .filter(due -> due.instant().isBefore(facts.asOf().orElseThrow()))
                .isPresent();
        return late
                && brief.status() != BriefStatus.CLEARED
                && !Near.isOver(event, facts.trip().settings(), facts.asOf().orElseThrow());
    }

    private Finding finding(Facts facts, Brief brief, Event event) {
        Optional<String> owner = brief.owner().map(id -> Titles.of(facts.trip().person(id), facts.trip()));
        TimePoint due = brief.due().orElseThrow();
        return new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event), ItemRef.to(brief)),
                owner.isPresent() ? "check.brief-overdue" : "check.brief-overdue.nobody",
                List.of(
                        brief.title().plain(),
                        event.title().plain(),
                        due.hasTime() ? due.local() : due.date(),
                        owner.orElse("")));
    }
}
