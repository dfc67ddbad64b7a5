package my.lawatan.check;

import java.util.List;
import java.util.stream.Stream;
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
    public Stream<Finding> about(Facts facts, Event event) {
        List<Attendance> seats = facts.attendancesAt(event.id()).stream()
                .filter(a -> a.unit() == Attendance.Unit.PERSON && a.number().isPresent())
                .toList();
        long awaited = seats.stream().filter(Attendance::awaitsName).count();
        if (awaited == 0 || event.status() == EventStatus.CANCELLED) return Stream.empty();
        return Stream.of(new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                "check.names-awaited",
                List.of(awaited, seats.size(), event.title().plain())));
    }
}
