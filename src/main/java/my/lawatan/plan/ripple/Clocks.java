package my.lawatan.plan.ripple;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimePoint;

/** What the clock shows at an event. */
final class Clocks {
    private Clocks() {}

    /** @param minute since 1970 UTC */
    static LocalTime at(Event event, int minute) {
        ZoneId zone = event.when()
                .end()
                .or(() -> event.when().start())
                .map(TimePoint::zone)
                .orElseThrow();
        return Instant.ofEpochSecond(minute * 60L).atZone(zone).toLocalTime();
    }
}
