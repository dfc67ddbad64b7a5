package my.lawatan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/**
 * Puts a copy of an event at another time, with its attendances, instructions and hold points; the copy is tentative and not fixed by the host,
 * whatever the original is.
 */
public record CopyEvent(Id<Event> event, Id<Event> copy, TimeSpan when) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Event original = trip.event(event);
        if (trip.events().has(copy)) throw new Refused("refused.already-there", ItemKind.EVENT, copy);
        List<Item> items = new ArrayList<>();
        Item event2 = original.with(when);
        event2 = Parts.with(event2, "status", EventStatus.TENTATIVE);
        event2 = Parts.with(event2, "fixedByHost", false);
        items.add(Parts.withId(event2, copy));
        trip.attendances().stream()
                .filter(a -> a.event().equals(event))
                .forEach(a -> items.add(Parts.copyFor(copy, a)));
        trip.orders().stream()
                .filter(o -> o.event().equals(Optional.of(event)))
                .forEach(o -> items.add(Parts.copyFor(copy, o)));
        trip.instructions().stream()
                .filter(i -> i.event().equals(event))
                .forEach(i -> items.add(Parts.copyFor(copy, i)));
        trip.holds().stream()
                .filter(h -> h.event().equals(event))
                .forEach(h -> items.add(Parts.copyFor(copy, Parts.with(h, "released", Optional.empty()))));
        return trip.with(items, List.of());
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.copy-event", before.event(event).title().plain());
    }
}
