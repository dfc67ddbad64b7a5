package my.lawatan.ui.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;

/**
 * An event whose guests a list may name, or none.
 *
 * @param words its day and title
 */
record GuestsOf(Optional<Id<Event>> event, String words) {
    /** All from which an officer chooses, none first, then by time. */
    static List<GuestsOf> all(Trip trip, Messages messages) {
        Times times = new Times(messages);
        Stream<GuestsOf> events = trip.events().stream()
                .filter(event -> event.status() != EventStatus.CANCELLED)
                .sorted(Comparator.comparing((Event e) ->
                                e.when().day().map(Object::toString).orElse("~"))
                        .thenComparing(e ->
                                e.when().startInstant().map(Object::toString).orElse("~"))
                        .thenComparing(Event::id))
                .map(event -> of(event, times, messages));
        return Stream.concat(Stream.of(new GuestsOf(Optional.empty(), messages.text("imports.people.nowhere"))), events)
                .toList();
    }

    private static GuestsOf of(Event event, Times times, Messages messages) {
        String title = Visible.line(event.title().in(messages.language()));
        return new GuestsOf(
                Optional.of(event.id()),
                event.when()
                        .day()
                        .map(day -> messages.text("imports.people.at", times.shortDate(day), title))
                        .orElse(title));
    }
}
