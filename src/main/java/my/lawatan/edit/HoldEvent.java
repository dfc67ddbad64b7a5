package my.lawatan.edit;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * Makes the beginning of an event a hold point: it does not begin before somebody says so, whatever the clock shows.
 *
 * @param hold id of the hold point, which is new
 * @param until what is waited for; until called if nothing is stated
 * @param releasedBy who says so
 */
public record HoldEvent(Id<Hold> hold, Id<Event> event, Text until, Text releasedBy) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Event held = trip.event(event);
        if (trip.holds().stream().anyMatch(h -> h.event().equals(event)))
            throw new Refused("refused.held-already", held.title());
        return Parts.adding(trip, List.of(new Hold(hold, event, until, releasedBy, Optional.empty(), Text.NONE)));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.hold-event", before.event(event).title().plain());
    }
}
