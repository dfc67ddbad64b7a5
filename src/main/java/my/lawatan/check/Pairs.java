package my.lawatan.check;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.trip.ClockTimes;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimePoint;

/** Two events in one order, whichever was looked at first, and their times for a sentence. */
final class Pairs {
    private static final Comparator<Event> BY_START = Comparator.comparing(
                    (Event e) -> e.when().start().orElseThrow().instant())
            .thenComparing(Event::id);

    private Pairs() {}

    static List<Event> inOrder(Event one, Event two) {
        return Stream.of(one, two).sorted(BY_START).toList();
    }

    /** 10:30–12:30, or 10:30 where the end is open; local time of the place. */
    static ClockTimes clock(Event event) {
        return ClockTimes.of(event.when());
    }

    static LocalTime local(TimePoint point) {
        return point.local().toLocalTime();
    }
}
