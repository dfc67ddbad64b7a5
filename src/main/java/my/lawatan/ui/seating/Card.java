package my.lawatan.ui.seating;

import java.util.List;
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
 * @param forms of the name, each shorter than the one before it, for a small drawing
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
        List<String> forms,
        String under,
        boolean awaited,
        boolean byHand,
        boolean locked,
        String why,
        String spoken) {
    public Card {
        forms = List.copyOf(forms);
    }

    boolean atTable() {
        return number > 0;
    }
}
