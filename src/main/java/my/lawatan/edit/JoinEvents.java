package my.lawatan.edit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * Makes one event of several that touch or overlap: the earliest stays and lasts until the end of the last. Everybody who attends any of
 * them attends it; instructions keep the time at which they fall due. Joining what was split gives back what there was.
 */
public record JoinEvents(List<Id<Event>> events) implements Edit {
    public JoinEvents {
        events = events.stream().distinct().toList();
    }

    @Override
    public Trip applyTo(Trip trip) {
        return Counting.follow(trip, made(trip));
    }

    @Override
    public Trip made(Trip trip) {
        List<Event> all = inOrder(trip);
        if (all.size() < 2) throw new Refused("refused.join-one");
        Trip next = trip;
        Event joined = all.get(0);
        for (Event later : all.subList(1, all.size())) {
            requireJoinable(joined, later);
            next = new Joining(next, joined, later).trip();
            joined = next.event(joined.id());
        }
        return next;
    }

    private List<Event> inOrder(Trip trip) {
        List<Event> all = events.stream().map(trip::event).toList();
        for (Event event : all) if (!event.when().timed()) throw new Refused("refused.join-untimed", event.title());
        return all.stream()
                .sorted(Comparator.comparing(
                                (Event e) -> e.when().startInstant().orElseThrow())
                        .thenComparing(Event::id))
                .toList();
    }

    private static void requireJoinable(Event one, Event later) {
        Instant begins = later.when().startInstant().orElseThrow();
        // an open end may be as late as the other one begins
        boolean gap =
                one.when().endInstant().filter(end -> end.isBefore(begins)).isPresent();
        if (gap) throw new Refused("refused.join-gap", one.title(), later.title());
        boolean places = one.place().isPresent()
                && later.place().isPresent()
                && !one.place().equals(later.place());
        if (places) throw new Refused("refused.join-places", one.title(), later.title());
        Stream.of(one, later)
                .filter(e -> e.status() == EventStatus.CANCELLED)
                .findFirst()
                .ifPresent(e -> {
                    throw new Refused("refused.join-cancelled", e.title());
                });
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                "edit.join-events",
                events.size(),
                inOrder(before).get(0).title().plain());
    }
}
