package my.lawatan.edit;

import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/** Says how sure it is that an event takes place. */
public record SetEventStatus(Id<Event> event, EventStatus status) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return trip.with(Parts.with(trip.event(event), "status", status));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.set-event-status", before.event(event).title().plain(), status);
    }
}
