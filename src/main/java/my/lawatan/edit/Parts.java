package my.lawatan.edit;

import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Records;

/** Copies of items that differ in one part. */
final class Parts {
    private Parts() {}

    static Item with(Item item, String component, Object value) {
        return item.kind().component(component).with(item, value);
    }

    static Item withId(Item item, Id<?> id) {
        Object[] values = Records.values(item);
        values[0] = id;
        return (Item) Records.create(item.getClass(), values);
    }
}
