package my.lawatan.edit;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/**
 * Puts a new event into the trip together with what comes with it.
 *
 * @param also a place that is new too, who attends, instructions to others; in any order
 */
public record AddEvent(Event event, List<Item> also) implements Edit {
    public AddEvent {
        also = List.copyOf(also);
    }

    @Override
    public Trip applyTo(Trip trip) {
        List<Item> all = new ArrayList<>(also);
        all.add(event);
        return Parts.adding(trip, all);
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.add-event", event.title().plain());
    }
}
