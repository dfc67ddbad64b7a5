package my.lawatan.ui.programme.list;

import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;

/**
 * One line of the list: an event, and the words for it as the trip is now. What a cell says is worked out when it is seen.
 *
 * @param event what the line says
 * @param sky whether it is no event but a prayer time, or the sun's rising, that stands where an event of its time would
 */
public record EventRow(Event event, EventCells cells, boolean sky) {
    EventRow(Event event, EventCells cells) {
        this(event, cells, false);
    }

    ItemRef item() {
        return ItemRef.to(event);
    }

    String text(EventColumn column) {
        if (!sky) return cells.text(event, column);
        // the sun takes no time, so that its end is not open either
        return column.ofTheSky() ? cells.text(event, column).replaceFirst("–$", "") : "";
    }
}
