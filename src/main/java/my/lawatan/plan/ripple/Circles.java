package my.lawatan.plan.ripple;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;

/** Events that are counted from each other, so that none of them has a time of its own. */
final class Circles {
    private Circles() {}

    /** The circle that a problem would run into; none if there is none. */
    static Optional<Reason> in(Problem problem) {
        Trip trip = problem.facts().trip();
        Map<Id<Event>, Id<Event>> on = new HashMap<>();
        trip.dependencies().stream()
                .sorted(Comparator.comparing(Dependency::id))
                .forEach(d -> on.putIfAbsent(d.event(), d.on()));
        return problem.jobs().stream()
                .map(job -> circle(on, job.event().id()))
                .filter(circle -> !circle.isEmpty())
                .findFirst()
                .map(circle -> Reason.of("plan.ripple.circle", titles(trip, circle)));
    }

    // from one count to the next, until one comes again
    private static List<Id<Event>> circle(Map<Id<Event>, Id<Event>> on, Id<Event> from) {
        Set<Id<Event>> seen = new LinkedHashSet<>(Set.of(from));
        Id<Event> at = on.get(from);
        while (at != null && seen.add(at)) at = on.get(at);
        return from.equals(at) ? List.copyOf(seen) : List.of();
    }

    private static String titles(Trip trip, List<Id<Event>> events) {
        return events.stream()
                .map(id -> "“" + trip.event(id).title().plain() + "”")
                .collect(Collectors.joining(", "));
    }
}
