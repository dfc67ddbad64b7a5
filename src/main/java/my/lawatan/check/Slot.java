package my.lawatan.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import my.lawatan.trip.Event;

/**
 * When an event that takes place and is on the clock begins and ends, worked out once for all who are expected there.
 *
 * @param start in seconds since 1970 UTC
 * @param end the same; a minute after the start where the end is open
 */
record Slot(Event event, long start, long end) {
    /** Whatever begins first comes first; ids decide between equals. */
    static final Comparator<Slot> BY_START = (one, two) -> {
        int order = Long.compare(one.start, two.start);
        return order != 0 ? order : one.event.id().compareTo(two.event.id());
    };

    private static final int OPEN_END = 60;

    /** The slot of an event; null if it has none. */
    static Slot of(Event event) {
        if (!Facts.counts(event)) return null;
        long start = event.when().startInstant().orElseThrow().getEpochSecond();
        long end = event.when().endInstant().map(Instant::getEpochSecond).orElse(start + OPEN_END);
        return new Slot(event, start, end);
    }

    /** Whether they share more than an edge. */
    boolean overlaps(Slot other) {
        return start < other.end && other.start < end;
    }

    /** Tells each two that overlap, the earlier one first. Costs their number and what is told: whatever begins after the end of a slot
     * cannot overlap it, and neither can all that follow.
     *
     * @param sorted by {@link #BY_START} */
    static void overlapping(List<Slot> sorted, BiConsumer<Slot, Slot> pair) {
        for (int i = 0; i < sorted.size() - 1; i++) {
            Slot one = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).start < one.end; j++)
                pair.accept(one, sorted.get(j));
        }
    }
}
