package my.lawatan.ui.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;

/** What the line over the table says of seats whose name is awaited. */
final class Awaiting {
    private Awaiting() {}

    /** "19 of 22 seats at “Roundtable” await a name."; empty if none does. */
    static String text(Trip trip, Messages messages) {
        Map<Id<Event>, List<Attendance>> seats = trip.attendances().stream()
                .filter(a -> a.unit() == Attendance.Unit.PERSON && (a.number().isPresent() || a.awaitsName()))
                .collect(Collectors.groupingBy(
                        Attendance::event, () -> new TreeMap<>(Comparator.naturalOrder()), Collectors.toList()));
        seats.values().removeIf(list -> list.stream().noneMatch(Attendance::awaitsName));
        if (seats.isEmpty()) return "";
        long awaited = seats.values().stream()
                .flatMap(List::stream)
                .filter(Attendance::awaitsName)
                .count();
        if (seats.size() > 1) return messages.text("people.awaiting.several", awaited, seats.size());
        Map.Entry<Id<Event>, List<Attendance>> one = seats.entrySet().iterator().next();
        String title = Visible.line(trip.event(one.getKey()).title().in(messages.language()));
        return messages.text("people.awaiting.one", awaited, one.getValue().size(), title);
    }
}
