package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * What has to be decided chair by chair in a trip that is known in part, so that everybody has the chair there which they have in the
 * whole one: wishes and decisions that are not told would else be missed when the seats are worked out again.
 */
public final class KeptChairs {
    private final Trip known;
    private final Text reason;
    private final SeatPlan whole;
    private final Map<Id<Attendance>, Seat> kept = new LinkedHashMap<>();

    private KeptChairs(Trip known, Text reason, SeatPlan whole) {
        this.known = known;
        this.reason = reason;
        this.whole = whole;
    }

    /** As few seats as do. @param reason what they say why */
    public static List<Seat> of(Trip whole, Trip known, Text reason) {
        List<Seat> all = new ArrayList<>();
        known.tables().stream()
                .map(Table::event)
                .distinct()
                .sorted()
                .forEach(event -> all.addAll(new KeptChairs(known, reason, SeatPlan.of(whole, event)).at(event)));
        return all;
    }

    // a chair that is kept moves whoever sat there, so that it may take several rounds; each keeps one more
    private List<Seat> at(Id<Event> event) {
        while (true) {
            List<Seat> seats = List.copyOf(kept.values());
            SeatPlan now = SeatPlan.of(seats.isEmpty() ? known : known.with(seats, List.of()), event);
            for (TablePlan table : whole.tables())
                for (Placed placed : table.placed()) keep(table.table().id(), placed, now);
            if (kept.size() == seats.size()) return seats;
        }
    }

    private void keep(Id<Table> table, Placed placed, SeatPlan now) {
        if (!placed.chair().atTable() || !known.tables().has(table)) return;
        Optional<Id<Attendance>> who = placed.sitter().map(Sitter::attendance).filter(known.attendances()::has);
        if (who.isEmpty() || sits(now, table, placed, who.get())) return;
        Id<Seat> id = Id.named("kept-chair/" + who.get());
        kept.putIfAbsent(who.get(), new Seat(id, table, placed.chair().number(), who, true, reason));
    }

    private static boolean sits(SeatPlan now, Id<Table> table, Placed placed, Id<Attendance> who) {
        return now.at(table)
                .flatMap(plan -> plan.of(who))
                .filter(there -> there.key().equals(placed.key()))
                .isPresent();
    }
}
