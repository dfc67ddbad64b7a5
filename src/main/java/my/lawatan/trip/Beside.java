package my.lawatan.trip;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static Instant deciding(Alternative alternative) {
        return alternative.decideBy().map(TimePoint::instant).orElse(Instant.MAX);
    }

    /** Its hold point; the first where a merge has left several. */
    public static Optional<Hold> hold(Trip trip, Id<Event> event) {
        return trip.holds().stream().filter(h -> h.event().equals(event)).min(Comparator.comparing(Hold::id));
    }

    /** What was noted of when it really was; the first where a merge has left several. */
    public static Optional<Actual> actual(Trip trip, Id<Event> event) {
        return trip.actuals().stream().filter(a -> a.event().equals(event)).min(Comparator.comparing(Actual::id));
    }

    /**
     * How many minutes the visit runs behind its plan, by what was noted last in the twelve hours before {@code now}; negative if it
     * is ahead, none if nothing was noted.
     */
    public static Optional<Long> drift(Trip trip, Instant now) {
        return trip.actuals().stream()
                .flatMap(actual -> trip.events().get(actual.event()).stream().flatMap(event -> noted(actual, event)))
                .filter(run -> !run.getKey().isAfter(now)
                        && Duration.between(run.getKey(), now).compareTo(Duration.ofHours(12)) < 0)
                .max(Map.Entry.comparingByKey())
                .map(run -> Duration.between(run.getValue(), run.getKey()).toMinutes());
    }

    // when it was, and when it was planned
    private static Stream<Map.Entry<Instant, Instant>> noted(Actual actual, Event event) {
        return Stream.concat(
                pair(actual.began(), event.when().start()),
                pair(actual.ended(), event.when().end()));
    }

    private static Stream<Map.Entry<Instant, Instant>> pair(Optional<TimePoint> was, Optional<TimePoint> planned) {
        return was
                .filter(TimePoint::hasTime)
                .flatMap(at -> planned.filter(TimePoint::hasTime).map(p -> Map.entry(at.instant(), p.instant())))
                .stream();
    }
}
