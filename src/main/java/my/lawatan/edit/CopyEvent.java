package my.lawatan.edit;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/**
 * Puts a copy of an event at another time, with its attendances and instructions; the copy is tentative and not fixed by the host,
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
        trip.attendances().stream().filter(a -> a.event().equals(event)).forEach(a -> items.add(copyOf(a)));
        trip.instructions().stream().filter(i -> i.event().equals(event)).forEach(i -> items.add(copyOf(i)));
        return trip.with(items, List.of());
    }

    // ids follow from both, so that applying the same edit twice gives the same trip
    private Item copyOf(Attendance a) {
        return Parts.withId(Parts.with(a, "event", copy), Id.<Attendance>named(copy + "/" + a.id()));
    }

    private Item copyOf(Instruction i) {
        return Parts.withId(Parts.with(i, "event", copy), Id.<Instruction>named(copy + "/" + i.id()));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.copy-event", before.event(event).title().plain());
    }
}
