package my.lawatan.interchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;

/** In what the host's programme and ours agree, item by item. */
public final class Agreement {
    private Agreement() {}

    /** The host's items in their order, and after them ours that the host does not have. */
    public static List<Match> of(HostTable table, Trip trip) {
        Matching matching = new Matching(trip);
        Map<HostRow, Event> matched = matching.of(table.rows());
        Points points = new Points(trip, matching);
        NewEvents made = new NewEvents(trip, points);
        List<Match> all = new ArrayList<>();
        for (HostRow row : table.rows()) {
            Optional<Event> ours = Optional.ofNullable(matched.get(row));
            all.add(new Match(
                    Optional.of(row),
                    ours,
                    ours.map(event -> points.of(row, event)).orElseGet(() -> List.of(made.of(row)))));
        }
        matching.onlyOurs(table.rows(), matched.values())
                .forEach(event -> all.add(new Match(Optional.empty(), Optional.of(event), List.of())));
        return all;
    }
}
