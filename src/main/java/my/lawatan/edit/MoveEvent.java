package my.lawatan.edit;

import my.lawatan.trip.Counts;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Gives an event another time: moved, made longer or shorter, given or deprived of a time. */
public record MoveEvent(Id<Event> event, TimeSpan when) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return Counting.follow(trip, made(trip));
    }

    @Override
    public Trip made(Trip trip) {
        return trip.with(trip.event(event).with(when));
    }

    @Override
    public Label label(Trip before) {
        String title = before.event(event).title().plain();
        int followers = Counts.followers(before, event).size();
        if (followers == 1) return Label.of("edit.move-leader-one", title);
        if (followers > 1) return Label.of("edit.move-leader", title, followers);
        return Counts.of(before, event)
                .map(d -> Label.of(
                        "edit.move-counted", title, before.event(d.on()).title().plain()))
                .orElseGet(() -> Label.of("edit.move-event", title));
    }
}
