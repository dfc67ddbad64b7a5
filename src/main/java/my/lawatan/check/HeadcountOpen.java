package my.lawatan.check;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Attendance.Unit;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;

/**
 * A source says how many are expected, and the list holds another number. Where seats are numbered they are counted, for they are
 * those of the source; else everybody who has not declined.
 */
public final class HeadcountOpen implements Rule {
    @Override
    public String name() {
        return "headcount-open";
    }

    @Override
    public Action action() {
        return Action.NAMES;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (event.status() == EventStatus.CANCELLED) return List.of();
        return people(facts, event)
                .or(() -> organisations(facts, event))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Finding> people(Facts facts, Event event) {
        return event.expected().people().flatMap(expected -> {
            int held = held(facts, event, Unit.PERSON);
            return expected == held
                    ? Optional.empty()
                    : Optional.of(finding(event, "check.headcount-open", expected, held));
        });
    }

    private Optional<Finding> organisations(Facts facts, Event event) {
        return event.expected().organisations().flatMap(expected -> {
            int held = held(facts, event, Unit.ORGANISATION);
            // who names no organisations at all has not begun that list
            return held == 0 || expected == held
                    ? Optional.empty()
                    : Optional.of(finding(event, "check.headcount-open.organisations", expected, held));
        });
    }

    /** How many places of that unit the list holds that the source's number can be held against. */
    public static int held(Facts facts, Event event, Unit unit) {
        Attending list = Attending.of(facts, event);
        return unit == Unit.PERSON ? list.people() : list.organisations();
    }

    private Finding finding(Event event, String key, int expected, int held) {
        return new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                key,
                List.of(event.title().plain(), expected, held));
    }
}
