package my.lawatan.edit;

import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Writes another value into one component of one item: whatever an officer types into a field. */
public record ReviseItem(ItemRef item, String component, Object value) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return Counting.follow(trip, made(trip));
    }

    @Override
    public Trip made(Trip trip) {
        return trip.with(item.kind().component(component).with(trip.get(item), value));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.revise-item", component, Titles.of(before.get(item), before));
    }
}
