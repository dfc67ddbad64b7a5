package my.lawatan.edit;

import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** Gives an event another title. */
public record RenameEvent(Id<Event> event, Text title) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return trip.with(Parts.with(trip.event(event), "title", title));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.rename-event", before.event(event).title().plain(), title.plain());
    }
}
