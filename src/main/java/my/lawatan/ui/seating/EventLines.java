package my.lawatan.ui.seating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Table;
import my.lawatan.trip.Trip;

/** The events at which somebody can be seated: those that have tables first, then all others, by time. */
final class EventLines {
    private EventLines() {}

    static List<EventLine> of(Trip trip, Messages messages) {
        Map<Id<Event>, Long> tables =
                trip.tables().stream().collect(Collectors.groupingBy(Table::event, Collectors.counting()));
        Set<Id<Event>> attended = trip.attendances().stream()
                .filter(a -> a.unit() == Attendance.Unit.PERSON)
                .map(Attendance::event)
                .collect(Collectors.toSet());
        Times times = new Times(messages);
        return trip.events().stream()
                .filter(e -> tables.containsKey(e.id()) || attended.contains(e.id()))
                .filter(e -> e.status() != EventStatus.CANCELLED)
                .sorted(Comparator.comparing((Event e) -> !tables.containsKey(e.id()))
                        .thenComparing(e -> e.when().day().map(Object::toString).orElse("~"))
                        .thenComparing(e ->
                                e.when().startInstant().map(Object::toString).orElse("~"))
                        .thenComparing(Event::id))
                .map(e -> line(e, tables.getOrDefault(e.id(), 0L), times, messages))
                .toList();
    }

    private static EventLine line(Event event, long tables, Times times, Messages messages) {
        String when = event.when().day().map(times::shortDate).orElse(messages.text("seats.undated"));
        String words = tables == 0 ? "" : Long.toString(tables);
        return new EventLine(event.id(), when, Visible.line(event.title().in(messages.language())), words, tables > 0);
    }

    /** Whether the lines of the two trips can differ at all. */
    static boolean same(Trip one, Trip two) {
        return one.events() == two.events() && one.tables() == two.tables() && one.attendances() == two.attendances();
    }
}
