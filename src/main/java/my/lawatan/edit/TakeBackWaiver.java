package my.lawatan.edit;

import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Waiver;

/** Takes the word back that a finding may stand: it is open again. */
public record TakeBackWaiver(Id<Waiver> waiver) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return new RemoveItem(ref()).applyTo(trip);
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.take-back-waiver", Titles.of(before.get(ref()), before));
    }

    private ItemRef ref() {
        return new ItemRef(ItemKind.WAIVER, waiver);
    }
}
