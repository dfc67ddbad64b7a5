package my.lawatan.edit;

import java.util.List;
import java.util.Set;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/** Moves several events together, by minutes of real time. */
public record ShiftEvents(Set<Id<Event>> events, int minutes) implements Edit {
    public ShiftEvents {
        events = Set.copyOf(events);
    }

    @Override
    public Trip applyTo(Trip trip) {
        return Counting.follow(trip, made(trip));
    }

    @Override
    public Trip made(Trip trip) {
        List<Event> moved = events.stream()
                .map(trip::event)
                .map(e -> e.with(e.when().plusMinutes(minutes)))
                .toList();
        return trip.with(moved, List.of());
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.shift-events", events.size(), minutes);
    }
}
