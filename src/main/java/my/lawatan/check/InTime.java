package my.lawatan.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import my.lawatan.trip.Event;

/** Events in the order in which they come: by day, those without a time of day first in theirs, those without a day last. */
final class InTime {
    static final Comparator<Event> ORDER = Comparator.comparing(
                    (Event e) -> e.when().day().orElse(LocalDate.MAX))
            .thenComparing(e -> e.when().startInstant().orElse(Instant.MIN))
            .thenComparing(Event::id);

    private InTime() {}
}
