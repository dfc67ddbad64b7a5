package my.lawatan.edit;

import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/** Marks an event as fixed by the host, or as ours to move. */
public record FixEvent(Id<Event> event, boolean fixed) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return trip.with(Parts.with(trip.event(event), "fixedByHost", fixed));
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                fixed ? "edit.fix-event" : "edit.free-event",
                before.event(event).title().plain());
    }
}
