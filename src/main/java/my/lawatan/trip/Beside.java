package my.lawatan.trip;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is kept beside an event: its plans B, its hold point, and when it really was. */
public final class Beside {
    private Beside() {}

    /** The plans B of that event, by the time at which they must be decided. */
    public static List<Alternative> alternatives(Trip trip, Id<Event> event) {
        return trip.alternatives().stream()
                .filter(a -> a.event().equals(event))
                .sorted(Comparator.comparing(Beside::deciding).thenComparing(Alternative::id))
                .toList();
    }

    private static java.time.Instant deciding(Alternative alternative) {
        return alternative.decideBy().map(TimePoint::instant).orElse(java.time.Instant.MAX);
    }

    /** Its hold point; the first where a merge has left several. */
    public static Optional<Hold> hold(Trip trip, Id<Event> event) {
        return trip.holds().stream().filter(h -> h.event().equals(event)).min(Comparator.comparing(Hold::id));
    }

    /** What was noted of when it really was; the first where a merge has left several. */
    public static Optional<Actual> actual(Trip trip, Id<Event> event) {
        return trip.actuals().stream().filter(a -> a.event().equals(event)).min(Comparator.comparing(Actual::id));
    }
}
