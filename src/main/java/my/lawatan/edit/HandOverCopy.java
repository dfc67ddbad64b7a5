package my.lawatan.edit;

import java.util.Optional;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Gives a numbered copy to its holder; one that had come back is out again. */
public record HandOverCopy(Id<Copy> copy, TimePoint at) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Copy handed = (Copy) Parts.with(trip.get(ref()), "handed", Optional.of(at));
        return trip.with(Parts.with(handed, "back", Optional.empty()));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.hand-over-copy", Titles.of(before.get(ref()), before));
    }

    private ItemRef ref() {
        return new ItemRef(ItemKind.COPY, copy);
    }
}
