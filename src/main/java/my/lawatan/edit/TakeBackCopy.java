package my.lawatan.edit;

import java.util.Optional;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** A numbered copy is back from its holder, or known to be destroyed. */
public record TakeBackCopy(Id<Copy> copy, TimePoint at) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Copy out = (Copy) trip.get(ref());
        if (out.handed().isEmpty()) throw new Refused("refused.copy-not-handed", out.number());
        return trip.with(Parts.with(out, "back", Optional.of(at)));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.take-back-copy", Titles.of(before.get(ref()), before));
    }

    private ItemRef ref() {
        return new ItemRef(ItemKind.COPY, copy);
    }
}
