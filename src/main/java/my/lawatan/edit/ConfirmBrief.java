package my.lawatan.edit;

import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Says that a brief still holds though its event has moved: it counts as written for the time the event has now. */
public record ConfirmBrief(Id<Brief> brief) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Brief held = (Brief) trip.get(ref());
        TimeSpan now = held.event().map(trip::event).map(Event::when).orElse(TimeSpan.NOT_STATED);
        return trip.with(Parts.with(held, "writtenFor", now));
    }

    private ItemRef ref() {
        return new ItemRef(ItemKind.BRIEF, brief);
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.confirm-brief", Titles.of(before.get(ref()), before));
    }
}
