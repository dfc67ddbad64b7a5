package my.lawatan.ui.people;

import java.util.List;
import my.lawatan.check.Attending;
import my.lawatan.check.Facts;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;

/** What the line over the table says of seats whose name is awaited. */
final class Awaiting {
    private Awaiting() {}

    /** "19 of 22 seats at “Roundtable” await a name."; empty if none does. */
    static String text(Trip trip, Messages messages) {
        Facts facts = Facts.of(trip);
        List<Event> awaiting = trip.attendances().stream()
                .filter(a -> a.awaitsName() && Facts.counts(a))
                .map(Attendance::event)
                .distinct()
                .map(trip::event)
                .toList();
        if (awaiting.isEmpty()) return "";
        List<Attending> lists =
                awaiting.stream().map(event -> Attending.of(facts, event)).toList();
        int awaited = lists.stream().mapToInt(Attending::unnamed).sum();
        if (lists.size() > 1) return messages.text("people.awaiting.several", awaited, lists.size());
        String title = Visible.line(awaiting.get(0).title().in(messages.language()));
        return messages.text(
                "people.awaiting.one", awaited, Math.max(awaited, lists.get(0).seats()), title);
    }
}
