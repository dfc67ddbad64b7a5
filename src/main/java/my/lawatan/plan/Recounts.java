package my.lawatan.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Finding;
import my.lawatan.edit.CountFrom;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/** What makes a counted time true again: the event goes there, or the count is another, or there is none. */
final class Recounts {
    private Recounts() {}

    static Stream<Fix> mended(Trip trip, Finding finding) {
        return finding.items().stream()
                .filter(i -> i.kind() == ItemKind.DEPENDENCY)
                .map(i -> (Dependency) trip.get(i))
                .flatMap(d -> Stream.of(moved(trip, d), recounted(trip, d), Stream.of(ended(trip, d)))
                        .flatMap(fixes -> fixes));
    }

    private static Stream<Fix> moved(Trip trip, Dependency d) {
        Event event = trip.event(d.event());
        if (event.fixedByHost()) return Stream.empty();
        CountFrom count = new CountFrom(d.id(), d.event(), d.on(), d.anchor(), d.minutes());
        return Counts.anchor(d, trip.event(d.on()))
                .map(from -> from.plusMinutes(d.minutes()).local())
                .map(start ->
                        new Fix("plan.fix.move.open", List.of(event.title().plain(), start, ""), count))
                .stream();
    }

    private static Stream<Fix> recounted(Trip trip, Dependency d) {
        Optional<Integer> minutes = Counts.minutes(d, trip.event(d.event()), trip.event(d.on()));
        return minutes
                .map(m -> new Fix(
                        "plan.fix.count",
                        List.of(m, trip.event(d.on()).title().plain()),
                        new ReviseItem(ItemRef.to(d), "minutes", m)))
                .stream();
    }

    private static Fix ended(Trip trip, Dependency d) {
        return new Fix(
                "plan.fix.own-time", List.of(trip.event(d.event()).title().plain()), new RemoveItem(ItemRef.to(d)));
    }

    /** Any of a circle may be the one that has a time of its own. */
    static Stream<Fix> opened(Trip trip, Finding finding) {
        return finding.items().stream()
                .filter(i -> i.kind() == ItemKind.EVENT)
                .flatMap(i -> Counts.of(trip, new Id<>(i.id().value())).stream())
                .map(d -> ended(trip, d));
    }
}
