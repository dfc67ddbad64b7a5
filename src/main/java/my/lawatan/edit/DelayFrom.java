package my.lawatan.edit;

import java.util.List;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/**
 * An event begins later than planned, and all else that gives way to it: a proposal that was accepted. It is made exactly as it was shown, so
 * that nothing follows by itself that the proposal has left where it was.
 *
 * @param event what is late
 * @param minutes by how many
 * @param edits what is moved, shortened and called off, the late event too
 */
public record DelayFrom(Id<Event> event, int minutes, List<Edit> edits) implements Edit {
    public DelayFrom {
        edits = List.copyOf(edits);
    }

    @Override
    public Trip applyTo(Trip trip) {
        Trip next = trip;
        for (Edit edit : edits) next = edit.made(next);
        return next;
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.delay-from", before.event(event).title().plain(), minutes);
    }
}
