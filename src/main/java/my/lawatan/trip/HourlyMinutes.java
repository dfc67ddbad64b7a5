package my.lawatan.trip;

import java.time.LocalTime;

/**
 * How long a way takes for those who leave between two hours, by the clock where it starts.
 *
 * @param from from then on
 * @param to until before then; after midnight if not later than {@code from}
 * @param minutes door to door
 */
public record HourlyMinutes(LocalTime from, LocalTime to, int minutes) {
    public HourlyMinutes {
        from = from.withSecond(0).withNano(0);
        to = to.withSecond(0).withNano(0);
        if (minutes < 0 || minutes > 24 * 60) throw new Refused("refused.minutes", minutes);
        if (from.equals(to)) throw new Refused("refused.hours-empty", from);
    }

    /** Whether it holds for those who leave at that time. */
    public boolean holdsAt(LocalTime leaving) {
        boolean later = !leaving.isBefore(from);
        boolean earlier = leaving.isBefore(to);
        return from.isBefore(to) ? later && earlier : later || earlier;
    }
}
