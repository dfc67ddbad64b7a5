package my.lawatan.edit;

import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Gives an event a time of its own: it is counted from no other one any more. */
public record SetOwnTime(Id<Event> event, TimeSpan when) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return Counting.follow(trip, made(trip));
    }

    @Override
    public Trip made(Trip trip) {
        return Counting.without(trip, event).with(trip.event(event).with(when));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.set-own-time", before.event(event).title().plain());
    }
}
