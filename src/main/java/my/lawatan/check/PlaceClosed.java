package my.lawatan.check;

import java.time.LocalDate;
import java.util.List;
import my.lawatan.trip.ClockTimes;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;

/** An event is at a place that is closed while it lasts, or of whose hours on that day nothing is said though others are stated. */
final class PlaceClosed implements Rule {
    @Override
    public String name() {
        return "place-closed";
    }

    @Override
    public Action action() {
        return Action.PLACES;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (!Facts.counts(event)) return List.of();
        return OpenHours.of(facts, event)
                .filter(hours -> !hours.holds(event))
                .map(hours -> finding(hours, event))
                .map(List::of)
                .orElse(List.of());
    }

    private Finding finding(OpenHours hours, Event event) {
        LocalDate day = hours.begins(event).toLocalDate();
        boolean unsaid = !hours.speaksOf(day);
        ClockTimes open = hours.written(day);
        String key = open.isEmpty() ? "check.place-closed.all-day" : "check.place-closed";
        return new Finding(
                name(),
                unsaid ? Severity.HINT : Severity.WARN,
                List.of(ItemRef.to(event), ItemRef.to(hours.place())),
                unsaid ? "check.place-closed.not-stated" : key,
                List.of(
                        event.title().plain(),
                        Pairs.clock(event),
                        hours.place().name().plain(),
                        day,
                        open));
    }
}
