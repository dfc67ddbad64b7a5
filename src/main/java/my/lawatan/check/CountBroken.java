package my.lawatan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/** An event whose time is counted from another one, and which is not where the count puts it. */
final class CountBroken implements Rule {
    @Override
    public String name() {
        return "count-broken";
    }

    @Override
    public Action action() {
        return Action.COUNTS;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        Trip trip = facts.trip();
        if (trip.dependencies().size() == 0) return List.of();
        return trip.dependencies().stream()
                .filter(d -> d.event().equals(event.id()) || d.on().equals(event.id()))
                .flatMap(d -> of(trip, d).stream())
                .toList();
    }

    @Override
    public List<Finding> all(Facts facts) {
        List<Finding> all = new ArrayList<>();
        facts.trip().dependencies().stream()
                .sorted(Comparator.comparing(Dependency::id))
                .forEach(d -> of(facts.trip(), d).ifPresent(all::add));
        return all;
    }

    private Optional<Finding> of(Trip trip, Dependency d) {
        Event event = trip.event(d.event());
        Event on = trip.event(d.on());
        boolean off = event.status() == EventStatus.CANCELLED || on.status() == EventStatus.CANCELLED;
        if (off || !event.when().timed()) return Optional.empty();
        Optional<Integer> minutes = Counts.minutes(d, event, on);
        if (minutes.filter(m -> m == d.minutes()).isPresent()) return Optional.empty();
        String anchor = d.anchor().name().toLowerCase(java.util.Locale.ROOT);
        return Optional.of(new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event), ItemRef.to(on), ItemRef.to(d)),
                minutes.isPresent() ? "check.count-broken." + anchor : "check.count-broken.no-time",
                List.of(
                        event.title().plain(),
                        on.title().plain(),
                        d.minutes(),
                        minutes.orElse(0),
                        event.when().start().orElseThrow().local())));
    }
}
