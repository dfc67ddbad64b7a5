package my.lawatan.check;

import java.time.LocalTime;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** At which hour one leaves on a way, and how long it takes at that hour. */
public final class Leaving {
    private static final int DAY = 24 * 60;

    private Leaving() {}

    /**
     * The minutes that a way takes: for those who leave when it is said to leave, else when the event before it ends, else as late as
     * brings them to the event after it in time; by the clock where it starts. None if not stated for that hour.
     */
    public static Optional<Integer> minutes(Trip trip, Leg leg) {
        if (leg.byHour().isEmpty()) return leg.minutes();
        Optional<LocalTime> leaves = leg.when()
                .start()
                .or(() -> leg.from().flatMap(trip.events()::get).flatMap(Leaving::end))
                .flatMap(TimePoint::time);
        if (leaves.isPresent()) return leg.minutesAt(leaves.get());
        return leg.to()
                .flatMap(trip.events()::get)
                .flatMap(event -> event.when().start())
                .flatMap(TimePoint::time)
                .map(arrives -> minutesBefore(leg, arrives))
                .orElseGet(leg::minutes);
    }

    // of all minutes of the day before, the last one at which one must leave
    private static Optional<Integer> minutesBefore(Leg leg, LocalTime arrives) {
        for (int before = 0; before < DAY; before++) {
            Optional<Integer> needs = leg.minutesAt(arrives.minusMinutes(before));
            if (needs.isPresent() && needs.get() <= before) return needs;
        }
        return leg.minutesAt(arrives);
    }

    private static Optional<TimePoint> end(Event event) {
        return event.when().end();
    }
}
