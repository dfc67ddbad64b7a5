package my.lawatan.interchange.table;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;

/**
 * An item of the host's programme and one of ours that is the same; or one that only one side has.
 *
 * @param theirs none if only we have it
 * @param ours none if only they have it
 * @param sure whether the two are certainly the same; else they may be two
 * @param points what both sides say of it, point by point
 */
public record Match(Optional<HostRow> theirs, Optional<Event> ours, boolean sure, List<Point> points) {
    public Match {
        points = List.copyOf(points);
    }

    /** Whether both sides have it and say the same. */
    public boolean agrees() {
        return sure && theirs.isPresent() && ours.isPresent() && points.stream().allMatch(Point::agrees);
    }
}
