package my.lawatan.ui.seating;

import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Side;

/**
 * A chair as it is drawn.
 *
 * @param key of the chair in its plan
 * @param x of its middle, in widths of a place at table
 * @param number of the chair; 0 if it is behind one
 * @param who whose attendance it is; none if the chair is free
 * @param name as on a place card; which seat it is while the name is awaited; empty if the chair is free
 * @param brief the name as short as it can be read, for a small drawing
 * @param under organisation or office, in small type
 * @param awaited whether the name is awaited
 * @param byHand whether an officer decided it
 * @param why the sentence that explains it
 * @param spoken all of it, for somebody who does not see it
 */
public record Card(
        String key,
        double x,
        double y,
        int number,
        Optional<Id<Attendance>> who,
        Optional<Side> side,
        String name,
        String brief,
        String under,
        boolean awaited,
        boolean byHand,
        boolean locked,
        String why,
        String spoken) {
    boolean atTable() {
        return number > 0;
    }
}
