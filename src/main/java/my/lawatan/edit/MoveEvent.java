package my.lawatan.edit;

import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Gives an event another time: moved, made longer or shorter, given or deprived of a time. */
public record MoveEvent(Id<Event> event, TimeSpan when) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return trip.with(trip.event(event).with(when));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.move-event", before.event(event).title().plain());
    }
}
