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
        Map<HostRow, Matching.Found> matched = matching.of(table.rows());
        Points points = new Points(trip, matching);
        NewEvents made = new NewEvents(trip, points);
        List<Match> all = new ArrayList<>();
        for (HostRow row : table.rows()) {
            Optional<Matching.Found> found = Optional.ofNullable(matched.get(row));
            List<Point> said =
                    new ArrayList<>(found.map(f -> points.of(row, f.event())).orElse(List.of()));
            if (found.filter(Matching.Found::sure).isEmpty()) said.add(made.of(row, found.isEmpty()));
            all.add(new Match(
                    Optional.of(row),
                    found.map(Matching.Found::event),
                    found.isEmpty() || found.get().sure(),
                    said));
        }
        List<Event> ours = matched.values().stream().map(Matching.Found::event).toList();
        matching.onlyOurs(table.rows(), ours)
                .forEach(event -> all.add(new Match(Optional.empty(), Optional.of(event), true, List.of())));
        return all;
    }
}
