package my.lawatan.edit;

import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Takes back a place given by hand: the rule holds again. */
public record TakeBackPlace(Id<Attendance> attendance) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Attendance placed = (Attendance) trip.get(ref());
        if (placed.rank().isEmpty()) throw new Refused("refused.place-by-rule", Titles.of(placed, trip));
        return trip.with(Parts.with(Parts.with(placed, "rank", ""), "rankReason", ""));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.take-back-place", Titles.of(before.get(ref()), before));
    }

    private ItemRef ref() {
        return new ItemRef(ItemKind.ATTENDANCE, attendance);
    }
}
