package my.lawatan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** Days that the trip could have. */
final class Days {
    private Days() {}

    static Stream<Fix> including(Trip trip, Event event) {
        TripSettings settings = trip.settings();
        LocalDate first = event.when().day().orElseThrow();
        LocalDate last = event.when().lastDay().orElseThrow();
        if (first.isBefore(settings.firstDay())) return Stream.of(fix(settings, "plan.fix.begin", "firstDay", first));
        return Stream.of(fix(settings, "plan.fix.last", "lastDay", last));
    }

    private static Fix fix(TripSettings settings, String key, String component, LocalDate day) {
        return new Fix(key, List.of(day), new ReviseItem(ItemRef.to(settings), component, day));
    }
}
