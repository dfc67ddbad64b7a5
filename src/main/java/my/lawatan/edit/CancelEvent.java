package my.lawatan.edit;

import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/** Calls an event off: it stays on the programme, struck out, so that everybody who waits for it reads why it is gone. */
public record CancelEvent(Id<Event> event) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return trip.with(Parts.with(trip.event(event), "status", EventStatus.CANCELLED));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.cancel-event", before.event(event).title().plain());
    }
}
