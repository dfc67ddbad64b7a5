package my.lawatan.trip;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What times that are counted from other events come to. */
public final class Counts {
    private Counts() {}

    /** What that event's time is counted from; the first where a merge has left several. */
    public static Optional<Dependency> of(Trip trip, Id<Event> event) {
        return trip.dependencies().stream()
                .filter(d -> d.event().equals(event))
                .min(Comparator.comparing(Dependency::id));
    }

    /** The events that are counted from that one, themselves or through others, each once. */
    public static Set<Id<Event>> followers(Trip trip, Id<Event> event) {
        Set<Id<Event>> all = new HashSet<>();
        Deque<Id<Event>> open = new ArrayDeque<>(Set.of(event));
        while (!open.isEmpty()) {
            Id<Event> leader = open.remove();
            trip.dependencies().stream()
                    .filter(d -> d.on().equals(leader) && all.add(d.event()))
                    .forEach(d -> open.add(d.event()));
        }
        all.remove(event);
        return all;
    }

    /** Whether the event begins when the count says; also if nobody can tell, since one of the two has no time. */
    public static boolean holds(Dependency d, Event event, Event on) {
        return minutes(d, event, on).filter(minutes -> minutes != d.minutes()).isEmpty();
    }

    /** How many minutes after its anchor the event begins; none if one of the two is not on the clock. */
    public static Optional<Integer> minutes(Dependency d, Event event, Event on) {
        return anchor(d, on).flatMap(from -> event.when().startInstant().map(start -> (int) Math.max(
                -Integer.MAX_VALUE,
                Math.min(
                        Integer.MAX_VALUE,
                        Duration.between(from.instant(), start).toMinutes()))));
    }

    /** The moment from which is counted; none if that event is not on the clock, or has an open end and that is meant. */
    public static Optional<TimePoint> anchor(Dependency d, Event on) {
        if (!on.when().timed()) return Optional.empty();
        return d.anchor() == Instruction.Anchor.START
                ? on.when().start()
                : on.when().end();
    }

    /** The time that the count gives the event: as long as it is now, in the zones it has; none if nothing can be counted. */
    public static Optional<TimeSpan> counted(Dependency d, Event event, Event on) {
        return anchor(d, on).map(from -> {
            Instant start = from.instant().plusSeconds(60L * d.minutes());
            TimeSpan now = event.when();
            if (!now.timed()) return TimeSpan.from(TimePoint.of(start, from.zone()));
            return now.plusMinutes(
                    Duration.between(now.startInstant().orElseThrow(), start).toMinutes());
        });
    }

    /** Whether the first would wait for itself if it were counted from the second. */
    public static boolean circles(Trip trip, Id<Event> event, Id<Event> on) {
        return event.equals(on) || followers(trip, event).contains(on);
    }
}
