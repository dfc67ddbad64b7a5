package my.lawatan.edit;

import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Puts a new item into the trip. */
public record CreateItem(Item item) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        if (trip.find(ItemRef.to(item)).isPresent()) throw new Refused("refused.already-there", item.kind(), item.id());
        return trip.with(item);
    }

    // equal ones make the same item: to look for one among many thousands need not read all that they hold
    @Override
    public int hashCode() {
        return item.id().hashCode();
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.create-item", item.kind().word(), Titles.of(item, before));
    }
}
