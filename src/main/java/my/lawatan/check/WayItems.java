package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Trip;

/** Ways as what a finding is about. */
final class WayItems {
    private WayItems() {}

    /** The events at their ends, then the ways, each once. */
    static List<ItemRef> of(Trip trip, List<Leg> legs) {
        List<ItemRef> items = new ArrayList<>();
        for (Leg leg : legs)
            for (var id : Facts.ends(leg)) {
                ItemRef event = ItemRef.to(trip.event(id));
                if (!items.contains(event)) items.add(event);
            }
        legs.forEach(leg -> items.add(ItemRef.to(leg)));
        return items;
    }

    /** Whether none of the events at its ends is off. */
    static boolean takePlace(Trip trip, Leg leg) {
        return Facts.ends(leg).stream().noneMatch(id -> trip.event(id).status() == EventStatus.CANCELLED);
    }
}
