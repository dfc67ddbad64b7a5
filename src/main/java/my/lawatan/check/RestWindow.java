package my.lawatan.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import my.lawatan.trip.EventKind;

/** Between the evening and the morning the principal has too few hours to sleep. Nights in the air are not counted. */
final class RestWindow extends OfDays {
    private static final Quantity SLEEP = Quantity.hours("sleep", 8, 3, 12);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    @Override
    public String name() {
        return "rest-window";
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(SLEEP);
    }

    @Override
    List<Finding> on(Facts facts, LocalDate day) {
        long from = second(facts, day.atTime(EVENING));
        long to = second(facts, day.plusDays(1).atTime(MORNING));
        List<Slot> busy = facts.own().between(from, to);
        if (busy.isEmpty() || !there(facts, from, to)) return List.of();
        if (busy.stream().anyMatch(slot -> slot.event().type() == EventKind.TRAVEL)) return List.of();
        long minutes = Own.longestFree(busy, from, to) / 60;
        int hours = facts.number(this, SLEEP);
        if (minutes >= hours * 60L) return List.of();
        return List.of(new Finding(
                name(),
                Severity.HINT,
                items(busy),
                "check.rest-window",
                List.of(day, minutes / 60, minutes % 60, hours, titles(busy))));
    }
}
