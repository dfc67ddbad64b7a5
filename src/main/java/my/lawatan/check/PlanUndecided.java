package my.lawatan.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimePoint;

/** A plan B whose time to decide is near or past, while plan A still stands. Whoever decides for plan A waives it. */
final class PlanUndecided implements Rule {
    /** So long before its time a decision is spoken of. */
    private static final Quantity NEAR = Quantity.hours("decide", 12, 1, 336);

    @Override
    public String name() {
        return "plan-undecided";
    }

    @Override
    public Action action() {
        return Action.CONFIRM;
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(NEAR);
    }

    @Override
    public Object ground(Facts facts) {
        return facts.asOf();
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        return facts.trip().alternatives().size() == 0
                ? List.of()
                : facts.trip().alternatives().stream()
                        .filter(a -> a.event().equals(event.id()))
                        .flatMap(a -> of(facts, event, a).stream())
                        .toList();
    }

    // few events have a plan B: they are not looked for event by event
    @Override
    public List<Finding> all(Facts facts) {
        List<Finding> all = new ArrayList<>();
        facts.trip().alternatives().stream()
                .sorted(Comparator.comparing(Alternative::id))
                .forEach(a -> of(facts, facts.trip().event(a.event()), a).ifPresent(all::add));
        return all;
    }

    private Optional<Finding> of(Facts facts, Event event, Alternative alternative) {
        if (facts.asOf().isEmpty()
                || alternative.inForce()
                || alternative.decideBy().isEmpty()
                || event.status() == EventStatus.CANCELLED) return Optional.empty();
        Instant now = facts.asOf().get();
        TimePoint by = alternative.decideBy().get();
        boolean near = !now.isBefore(by.instant().minus(Duration.ofHours(facts.number(this, NEAR))));
        if (!near || Near.isOver(event, facts.trip().settings(), now)) return Optional.empty();
        return Optional.of(finding(event, alternative, by, !now.isBefore(by.instant())));
    }

    private Finding finding(Event event, Alternative alternative, TimePoint by, boolean late) {
        return new Finding(
                name(),
                late ? Severity.WARN : Severity.HINT,
                List.of(ItemRef.to(event), ItemRef.to(alternative)),
                late ? "check.plan-undecided.late" : "check.plan-undecided",
                List.of(
                        alternative.plan().plain().isEmpty()
                                ? "B"
                                : alternative.plan().plain(),
                        event.title().plain(),
                        by.hasTime() ? by.local() : by.date(),
                        alternative.decidedBy().plain(),
                        alternative.tell().plain()));
    }
}
