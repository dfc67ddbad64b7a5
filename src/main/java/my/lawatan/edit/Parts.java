package my.lawatan.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Component;
import my.lawatan.trip.Event;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Order;
import my.lawatan.trip.Records;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Copies of items that differ in one part. */
final class Parts {
    private Parts() {}

    static Item with(Item item, String component, Object value) {
        return item.kind().component(component).with(item, value);
    }

    /** An item of an event for another event, which is a copy of it. The id follows from both, so that the same edit gives the same trip. */
    static Item copyFor(Id<Event> copy, Item part) {
        Object event = part instanceof Order ? Optional.of(copy) : copy;
        Item copied = withId(with(part, "event", event), copyOf(copy, part.id()));
        if (!(copied instanceof Attendance attendance)) return copied;
        // who was put beside somebody stands beside that one's copy
        return HandPlace.of(attendance)
                .map(place -> new HandPlace(
                                place.after(),
                                new Id<>(copyOf(copy, place.beside()).value()))
                        .rank())
                .map(rank -> with(attendance, "rank", rank))
                .orElse(copied);
    }

    private static Id<Item> copyOf(Id<Event> copy, Id<?> part) {
        return Id.named(copy + "/" + part);
    }

    /** A copy that names {@code instead} wherever the item names {@code of}. */
    static Item naming(Item item, Id<?> instead, Id<?> of) {
        Item result = item;
        for (Component component : item.kind().components()) {
            Object value = component.of(result);
            if (value.equals(of)) result = component.with(result, instead);
            else if (value.equals(Optional.of(of))) result = component.with(result, Optional.of(instead));
            else if (value instanceof Set<?> many && many.contains(of))
                result = component.with(
                        result,
                        many.stream().map(id -> id.equals(of) ? instead : id).collect(Collectors.toSet()));
        }
        return result;
    }

    /** The trip with these items, each of which is new.
     *
     * @throws Refused if one of them is there already */
    static Trip adding(Trip trip, Collection<? extends Item> items) {
        for (Item item : items)
            if (trip.find(ItemRef.to(item)).isPresent())
                throw new Refused("refused.already-there", item.kind(), item.id());
        return trip.with(items, List.of());
    }

    static Item withId(Item item, Id<?> id) {
        Object[] values = Records.values(item);
        values[0] = id;
        return (Item) Records.create(item.getClass(), values);
    }
}
