package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/** Events that are counted from one another in a circle, as a merge can bring about: none of them has a time of its own. */
final class CountCircle implements Rule {
    @Override
    public String name() {
        return "count-circle";
    }

    @Override
    public Action action() {
        return Action.COUNTS;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (facts.trip().dependencies().size() < 2) return List.of();
        return circle(facts.trip(), event.id()).map(all -> finding(facts.trip(), all)).stream()
                .toList();
    }

    @Override
    public List<Finding> all(Facts facts) {
        Set<Id<Event>> seen = new HashSet<>();
        List<Finding> all = new ArrayList<>();
        for (Dependency d : facts.trip().dependencies().values())
            if (!seen.contains(d.event()))
                circle(facts.trip(), d.event()).filter(seen::addAll).ifPresent(c -> all.add(finding(facts.trip(), c)));
        return all;
    }

    /** From what is counted first to what it is counted from; the smallest id leads, whoever asks. */
    private static Optional<List<Id<Event>>> circle(Trip trip, Id<Event> event) {
        List<Id<Event>> chain = new ArrayList<>();
        Optional<Id<Event>> next = Optional.of(event);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = Counts.of(trip, next.get()).map(Dependency::on);
        }
        if (next.filter(event::equals).isEmpty()) return Optional.empty();
        Collections.rotate(chain, -chain.indexOf(Collections.min(chain, Comparator.naturalOrder())));
        return Optional.of(chain);
    }

    private Finding finding(Trip trip, List<Id<Event>> circle) {
        String titles = circle.stream()
                .map(id -> "“" + trip.event(id).title().plain() + "”")
                .collect(Collectors.joining(" ← "));
        return new Finding(
                name(),
                Severity.WARN,
                circle.stream().map(id -> new ItemRef(ItemKind.EVENT, id)).toList(),
                "check.count-circle",
                List.of(titles));
    }
}
