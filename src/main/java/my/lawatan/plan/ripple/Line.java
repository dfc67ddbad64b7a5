package my.lawatan.plan.ripple;

import java.util.List;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimeSpan;

/**
 * What becomes of one event, and why.
 *
 * @param event as it is today
 * @param after when it would be; as today if it stays or is called off
 * @param minutes by which it begins later
 * @param shorter minutes by which it is shorter
 * @param reasons the one that decides first
 */
public record Line(Event event, Fate fate, TimeSpan after, int minutes, int shorter, List<Reason> reasons) {
    /** What becomes of an event. */
    public enum Fate {
        /** It is what is late. */
        LATE,
        MOVED,
        SHORTENED,
        DROPPED,
        /** It stays, though it was within reach. */
        KEPT
    }

    public Line {
        reasons = List.copyOf(reasons);
    }
}
