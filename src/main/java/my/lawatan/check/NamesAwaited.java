package my.lawatan.check;

import java.util.List;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;

/** Seats of an event whose names have not come yet. */
final class NamesAwaited implements Rule {
    @Override
    public String name() {
        return "names-awaited";
    }

    @Override
    public Action action() {
        return Action.NAMES;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (event.status() == EventStatus.CANCELLED) return List.of();
        int seats = 0;
        long awaited = 0;
        for (Attendance place : facts.attendancesAt(event.id())) {
            if (place.unit() != Attendance.Unit.PERSON || place.number().isEmpty()) continue;
            seats++;
            if (place.awaitsName()) awaited++;
        }
        if (awaited == 0) return List.of();
        return List.of(new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                "check.names-awaited",
                List.of(awaited, seats, event.title().plain())));
    }
}
