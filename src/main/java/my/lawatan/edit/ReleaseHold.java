package my.lawatan.edit;

import java.util.Optional;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/**
 * Lets an event that was held begin.
 *
 * @param at when it was released; none to hold it again
 */
public record ReleaseHold(Id<Hold> hold, Optional<TimePoint> at) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return trip.with(Parts.with(held(trip), "released", at));
    }

    private Hold held(Trip trip) {
        return (Hold) trip.get(new ItemRef(ItemKind.HOLD, hold));
    }

    @Override
    public Label label(Trip before) {
        return Label.of(at.isPresent() ? "edit.release-hold" : "edit.hold-again", Titles.of(held(before), before));
    }
}
