package my.lawatan.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;

/**
 * Which events of a trip overlap, at the cost of sorting them and of the pairs that do. When an event is, is worked out once and not for
 * each of the many who are expected there.
 */
final class Overlaps {
    private record Span(Event event, Instant start, Instant end) {
        static Span of(Event event) {
            Instant start = event.when().startInstant().orElseThrow();
            // as TimeSpan.overlaps has it: an open end counts as one minute
            return new Span(event, start, event.when().endInstant().orElseGet(() -> start.plusSeconds(60)));
        }
    }

    private static final Comparator<Span> BY_START = Comparator.comparing(Span::start);

    private final Map<Id<Event>, Span> spans;

    private Overlaps(Map<Id<Event>, Span> spans) {
        this.spans = spans;
    }

    static Overlaps of(Trip trip) {
        Map<Id<Event>, Span> spans = new HashMap<>(trip.events().size() * 2);
        for (Event event : trip.events().values()) if (Facts.counts(event)) spans.put(event.id(), Span.of(event));
        return new Overlaps(spans);
    }

    /** Tells each pair that overlaps once; events that do not count are passed over, and so is one that comes again. */
    void among(List<Id<Event>> events, BiConsumer<Event, Event> pair) {
        if (events.size() < 2) return;
        List<Span> sorted = new ArrayList<>(events.size());
        for (Id<Event> event : events) {
            Span span = spans.get(event);
            if (span != null) sorted.add(span);
        }
        sorted.sort(BY_START);
        for (int i = 0; i < sorted.size(); i++) if (isFirst(sorted, i)) pairs(sorted, i, pair);
    }

    // equals stand side by side but for others that begin in the same instant
    private static boolean isFirst(List<Span> sorted, int index) {
        Span one = sorted.get(index);
        for (int i = index - 1; i >= 0 && sorted.get(i).start().equals(one.start()); i--)
            if (sorted.get(i) == one) return false;
        return true;
    }

    // whatever begins after its end cannot overlap it, and neither can all that follow
    private static void pairs(List<Span> sorted, int index, BiConsumer<Event, Event> pair) {
        Span one = sorted.get(index);
        for (int i = index + 1; i < sorted.size(); i++) {
            Span other = sorted.get(i);
            if (!other.start().isBefore(one.end())) return;
            if (other != one && one.start().isBefore(other.end()) && isFirst(sorted, i))
                pair.accept(one.event(), other.event());
        }
    }
}
