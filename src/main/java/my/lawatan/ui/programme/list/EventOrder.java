package my.lawatan.ui.programme.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import my.lawatan.text.Fold;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.kit.rows.Sort;

/**
 * Puts events in the order of the programme or of one column. In the programme's order, what lasts several days comes first in its first day,
 * then what has a day and no time, then all by the clock; what has no day comes last.
 */
final class EventOrder {
    private static final Comparator<Keyed> PROGRAMME = Comparator.comparing(Keyed::day)
            .thenComparingInt(Keyed::rank)
            .thenComparing(Keyed::start)
            .thenComparing(Keyed::end)
            .thenComparing(Keyed::title)
            .thenComparing(k -> k.event().id());

    /** Kept from change to change: an event that is the same has the same key. */
    private IdentityHashMap<Event, Keyed> known = new IdentityHashMap<>();

    private EventCells keyedFor;

    private record Keyed(Event event, LocalDate day, int rank, Instant start, Instant end, String title) {}

    private record ByText(Event event, String text) {}

    /** @param events of one trip */
    List<Event> sorted(List<Event> events, EventCells cells, Optional<Sort> sort) {
        List<Event> programme = programme(events, cells);
        Optional<EventColumn> column = sort.map(s -> EventColumn.of(s.column()));
        boolean down = sort.filter(Sort::descending).isPresent();
        if (column.filter(EventOrder::byTime).isPresent() || column.isEmpty())
            return down ? reversed(programme) : programme;
        Comparator<ByText> up = Comparator.comparing(ByText::text);
        return programme.stream()
                .map(e -> new ByText(e, key(e, column.get(), cells)))
                .sorted(down ? up.reversed() : up)
                .map(ByText::event)
                .toList();
    }

    private static boolean byTime(EventColumn column) {
        return column == EventColumn.DAY || column == EventColumn.HOME;
    }

    private static String key(Event event, EventColumn column, EventCells cells) {
        return switch (column) {
            case FINDINGS -> String.format(Locale.ROOT, "%05d", Math.max(0, 99_999 - cells.findingCount(event)));
            case CERTAINTY -> Integer.toString(event.when().certainty().ordinal());
            case STATUS -> Integer.toString(event.status().ordinal());
            // by its own words, whatever marks stand before them
            case TITLE -> Fold.fold(cells.written(event, column));
            default -> Fold.fold(cells.text(event, column));
        };
    }

    private static List<Event> reversed(List<Event> events) {
        List<Event> all = new java.util.ArrayList<>(events);
        java.util.Collections.reverse(all);
        return all;
    }

    private List<Event> programme(List<Event> events, EventCells cells) {
        if (keyedFor == null || !keyedFor.sameClocks(cells)) known.clear();
        keyedFor = cells;
        IdentityHashMap<Event, Keyed> next = new IdentityHashMap<>(events.size() * 2);
        List<Event> sorted = events.stream()
                .map(e -> next.computeIfAbsent(
                        e, x -> Optional.ofNullable(known.get(e)).orElseGet(() -> key(e, cells))))
                .sorted(PROGRAMME)
                .map(Keyed::event)
                .toList();
        known = next;
        return sorted;
    }

    private static Keyed key(Event event, EventCells cells) {
        TimeSpan when = event.when();
        int rank = when.certainty() == Certainty.DAYS ? 0 : when.timed() ? 2 : 1;
        return new Keyed(
                event,
                cells.time().day(when).orElse(LocalDate.MAX),
                rank,
                when.startInstant().orElse(Instant.EPOCH),
                when.endInstant().orElse(Instant.MAX),
                event.title().plain());
    }
}
