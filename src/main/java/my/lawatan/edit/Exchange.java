package my.lawatan.edit;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;

/**
 * An event and its plan B once they have changed places. Where plan A states nothing, nothing can be kept of it: the alternative keeps its
 * own value then, and that both are equal means, on the way back, that plan A states nothing there. Where both plans say the same from
 * the beginning, the alternative says it no more.
 */
record Exchange(Event event, Alternative alternative) {
    private static final List<String> COMPONENTS = List.of("title", "when", "place", "attire", "remarks");

    static Exchange of(Event event, Alternative alternative) {
        Exchange now = new Exchange(event, alternative);
        for (String component : COMPONENTS) now = now.with(component, alternative.inForce());
        Alternative swapped = now.alternative;
        return new Exchange(now.event, (Alternative) Parts.with(swapped, "inForce", !alternative.inForce()));
    }

    private Exchange with(String component, boolean back) {
        Object a = ItemKind.EVENT.component(component).of(event);
        Object b = ItemKind.ALTERNATIVE.component(component).of(alternative);
        if (!stated(b)) return this;
        if (back && a.equals(b)) return put(component, none(b), b);
        if (!back && !stated(a)) return put(component, b, b);
        if (!back && a.equals(b)) return put(component, a, none(b));
        return put(component, b, a);
    }

    private Exchange put(String component, Object a, Object b) {
        // an event is never without a title
        if (component.equals("title") && !stated(a)) return this;
        return new Exchange(
                (Event) Parts.with(event, component, a), (Alternative) Parts.with(alternative, component, b));
    }

    private static boolean stated(Object value) {
        if (value instanceof Text text) return text.stated();
        if (value instanceof TimeSpan span) return span.certainty() != Certainty.NOT_STATED;
        return ((Optional<?>) value).isPresent();
    }

    private static Object none(Object value) {
        if (value instanceof Text) return Text.NONE;
        return value instanceof TimeSpan ? TimeSpan.NOT_STATED : Optional.empty();
    }
}
