package my.lawatan.check;

import java.util.Comparator;
import java.util.List;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Need;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Titles;

/** An interpreter is needed, and none has said yes. */
final class InterpreterMissing implements Rule {
    @Override
    public String name() {
        return "interpreter-missing";
    }

    @Override
    public Action action() {
        return Action.INTERPRETERS;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (event.interpreter() != Need.NEEDED || event.status() == EventStatus.CANCELLED) return List.of();
        Need said = facts.stateOf(event.id(), Requirement.INTERPRETER);
        if (said == Need.ARRANGED || said == Need.NOT_NEEDED) return List.of();
        List<Attendance> asked = facts.attendancesAt(event.id()).stream()
                .filter(a -> a.role() == AttendanceRole.INTERPRETER && Facts.counts(a))
                .filter(a -> a.person().isPresent())
                .sorted(Comparator.comparing(Attendance::id))
                .toList();
        if (asked.stream().anyMatch(a -> a.status() == AttendanceStatus.CONFIRMED)) return List.of();
        return List.of(asked.isEmpty() ? nobody(event) : waiting(facts, event, asked.get(0)));
    }

    private Finding nobody(Event event) {
        return new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                "check.interpreter-missing",
                List.of(event.title().plain()));
    }

    private Finding waiting(Facts facts, Event event, Attendance asked) {
        return new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                "check.interpreter-missing.asked",
                List.of(event.title().plain(), Titles.of(asked, facts.trip())));
    }
}
