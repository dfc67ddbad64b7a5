package my.lawatan.edit;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * Puts events into the trip that were copied here or in another trip.
 *
 * @param events each with an id of its own
 * @param also what comes with them: who attends, instructions to others
 */
public record PasteEvents(List<Event> events, List<Item> also) implements Edit {
    public PasteEvents {
        events = List.copyOf(events);
        also = List.copyOf(also);
    }

    @Override
    public Trip applyTo(Trip trip) {
        if (events.isEmpty()) throw new Refused("refused.paste-nothing");
        List<Item> all = new ArrayList<>(also);
        all.addAll(events);
        return Parts.adding(trip, all);
    }

    @Override
    public Label label(Trip before) {
        return events.size() == 1
                ? Label.of("edit.paste-event", events.get(0).title().plain())
                : Label.of("edit.paste-events", events.size());
    }
}
