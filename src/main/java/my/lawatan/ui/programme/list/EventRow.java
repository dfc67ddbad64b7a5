package my.lawatan.ui.programme.list;

import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;

/** One line of the list: an event, and the words for it as the trip is now. What a cell says is worked out when it is seen. */
public record EventRow(Event event, EventCells cells) {
    ItemRef item() {
        return ItemRef.to(event);
    }

    String text(EventColumn column) {
        return cells.text(event, column);
    }
}
