package my.lawatan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TripSettings;

/** An event on a day on which the trip has not begun or is over. */
final class OutsideTrip implements Rule {
    @Override
    public String name() {
        return "outside-trip";
    }

    @Override
    public Action action() {
        return Action.DAYS;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        TripSettings trip = facts.trip().settings();
        Optional<LocalDate> first = event.when().day();
        Optional<LocalDate> last = event.when().lastDay();
        boolean inside = first.isEmpty()
                || !first.get().isBefore(trip.firstDay()) && !last.get().isAfter(trip.lastDay());
        if (inside || event.status() == EventStatus.CANCELLED) return List.of();
        return List.of(new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                "check.outside-trip",
                List.of(event.title().plain(), first.get(), trip.firstDay(), trip.lastDay())));
    }
}
