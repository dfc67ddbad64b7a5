package my.lawatan.ui.people.matrix;

import java.util.Comparator;
import java.util.List;
import my.lawatan.check.Attending;
import my.lawatan.check.Facts;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.ui.kit.ListWords;
import my.lawatan.ui.kit.grid.GridContent.ColumnHead;

/** One event as a column, with how its list stands. */
record EventColumn(Event event, ColumnHead head) {
    private static final Comparator<Event> ORDER = Comparator.comparing(
                    (Event e) -> e.when().day().map(Object::toString).orElse("~"))
            .thenComparing(e -> e.when().startInstant().map(Object::toString).orElse("~"))
            .thenComparing(e -> e.title().plain())
            .thenComparing(Event::id);

    /** The events of that scope, in order of time. */
    static List<EventColumn> of(Facts facts, Scope scope, Messages messages) {
        Times times = new Times(messages);
        ListWords words = new ListWords(messages);
        return facts.trip().events().stream()
                .filter(scope::holds)
                .sorted(ORDER)
                .map(e -> of(facts, e, times, words, messages))
                .toList();
    }

    private static EventColumn of(Facts facts, Event event, Times times, ListWords words, Messages messages) {
        Attending list = Attending.of(facts, event);
        return new EventColumn(
                event,
                new ColumnHead(
                        title(event, messages),
                        when(event, times, messages),
                        words.count(list),
                        words.shortQuota(list),
                        list.over() > 0));
    }

    static String title(Event event, Messages messages) {
        return Visible.line(event.title().in(messages.language()));
    }

    /** "Wed 13 Nov 10:30", by the clock of the place. */
    static String when(Event event, Times times, Messages messages) {
        return event.when()
                .day()
                .map(day -> event.when()
                        .start()
                        .flatMap(start -> start.time())
                        .map(time -> times.shortDate(day) + " " + times.clock(time))
                        .orElse(times.shortDate(day)))
                .orElse(messages.text("matrix.undated"));
    }
}
