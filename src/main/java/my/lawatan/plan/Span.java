package my.lawatan.plan;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import my.lawatan.trip.TimePoint;

/** A span of time, in minutes since 1970 UTC; the end is not in it. */
public record Span(int from, int to) {
    /** What lies in both, in order of time. */
    public static List<Span> both(List<Span> some, List<Span> others) {
        List<Span> both = new ArrayList<>();
        for (Span one : some)
            for (Span other : others) {
                int from = Math.max(one.from(), other.from());
                int to = Math.min(one.to(), other.to());
                if (from < to) both.add(new Span(from, to));
            }
        both.sort(Comparator.comparingInt(Span::from));
        return both;
    }

    /** That local time in minutes since 1970 UTC. */
    public static int minute(LocalDateTime local, ZoneId zone) {
        return minute(TimePoint.at(local, zone));
    }

    /** The same of a point. */
    public static int minute(TimePoint point) {
        return (int) Math.floorDiv(point.instant().getEpochSecond(), 60L);
    }
}
