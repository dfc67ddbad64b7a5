package my.lawatan.plan.ripple;

import java.util.Comparator;

/**
 * What a plan costs. Of two plans the one is better that has fewer stop-findings more than today; where these are equal, fewer other
 * breaks; then fewer events called off; then fewer made shorter; then fewer that begin later; then fewer minutes by which they do.
 *
 * @param stops findings that stop issuing and are not found today
 * @param breaks ways that become too short, hours at which a place is closed, events moved further than their kind allows
 * @param dropped events called off
 * @param shortened events made shorter
 * @param moved events that begin later than planned, without the one that is late
 * @param minutes by which they begin later, all together
 */
public record Cost(int stops, int breaks, int dropped, int shortened, int moved, int minutes)
        implements Comparable<Cost> {
    private static final Comparator<Cost> ORDER = Comparator.comparingInt(Cost::stops)
            .thenComparingInt(Cost::breaks)
            .thenComparingInt(Cost::dropped)
            .thenComparingInt(Cost::shortened)
            .thenComparingInt(Cost::moved)
            .thenComparingInt(Cost::minutes);

    @Override
    public int compareTo(Cost other) {
        return ORDER.compare(this, other);
    }

    /** Whether a plan of this cost leaves more in place than that one: something of it is better, and it breaks nothing more. */
    boolean spares(Cost other) {
        boolean breaksNoMore = stops <= other.stops && breaks <= other.breaks;
        boolean fewer = dropped < other.dropped
                || shortened < other.shortened
                || moved < other.moved
                || moved == other.moved && minutes < other.minutes;
        return breaksNoMore && fewer;
    }
}
