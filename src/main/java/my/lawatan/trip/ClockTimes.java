package my.lawatan.trip;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Times of day by the clocks of their places, for a sentence that says them in the style of its paper. */
public record ClockTimes(List<Stretch> stretches) {
    /** @param to empty where the end is open */
    public record Stretch(LocalTime from, Optional<LocalTime> to) {
        @Override
        public String toString() {
            return to.map(end -> from + "–" + end).orElse(from.toString());
        }
    }

    public ClockTimes {
        stretches = List.copyOf(stretches);
    }

    /** From one time to another. */
    public static ClockTimes of(LocalTime from, LocalTime to) {
        return new ClockTimes(List.of(new Stretch(from, Optional.of(to))));
    }

    /** That of a span which has a time. */
    public static ClockTimes of(TimeSpan span) {
        return new ClockTimes(List.of(
                new Stretch(local(span.start().orElseThrow()), span.end().map(ClockTimes::local))));
    }

    private static LocalTime local(TimePoint point) {
        return point.local().toLocalTime();
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** 10:00–17:00, 18:00–20:00: what it is called where nobody reads it. */
    @Override
    public String toString() {
        return stretches.stream().map(Stretch::toString).collect(Collectors.joining(", "));
    }
}
