package my.lawatan.ui.programme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;

/** Events as a table for Word and Excel: columns with tabs between them, a line for each event. */
record EventTable(Trip trip, Messages messages) {
    String of(List<Event> events) {
        HostTime time = new HostTime(trip.settings(), messages);
        Stream<String> head = Stream.of(line(Stream.of("day", "time", "home", "title", "place", "status")
                .map(c -> messages.text("programme.list.column." + c))));
        Stream<String> lines = events.stream()
                .map(e -> line(Stream.of(
                        time.dayText(e.when()),
                        time.timeText(e.when()),
                        time.homeText(e.when()),
                        e.title().in(messages.language()),
                        e.place()
                                .flatMap(trip.places()::get)
                                .map(p -> p.name().in(messages.language()))
                                .orElse(""),
                        messages.word(e.status()))));
        return Stream.concat(head, lines).collect(Collectors.joining("\n"));
    }

    private static String line(Stream<String> cells) {
        return cells.map(EventTable::cell).collect(Collectors.joining("\t"));
    }

    // one line, and no formula of a spreadsheet
    private static String cell(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        return !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0 ? " " + plain : plain;
    }
}
