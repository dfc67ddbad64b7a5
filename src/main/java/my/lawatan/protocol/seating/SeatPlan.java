package my.lawatan.protocol.seating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Table;
import my.lawatan.trip.Trip;

/**
 * Who sits where at one event. The same trip always gives the same plan; everybody of the event is in it once.
 *
 * @param tables in their order
 * @param unseated for whom there is no chair, the best first
 * @param standing security and press, who have none
 * @param unmet the wishes that are not met, with who stands against them
 * @param problems what was decided by hand and cannot be kept
 */
public record SeatPlan(
        Id<Event> event,
        List<TablePlan> tables,
        List<Sitter> unseated,
        List<Sitter> standing,
        List<Problem> unmet,
        List<Problem> problems) {
    /** Something that cannot be as it is wanted. */
    public record Problem(ItemRef item, Reason why) {}

    public SeatPlan {
        tables = List.copyOf(tables);
        unseated = List.copyOf(unseated);
        standing = List.copyOf(standing);
        unmet = List.copyOf(unmet);
        problems = List.copyOf(problems);
    }

    /** The plan of an event, which may have no table: then nobody is seated. */
    public static SeatPlan of(Trip trip, Id<Event> event) {
        return new Planning(trip, event).plan();
    }

    /**
     * This plan as those may read it who know less of the trip: everybody has the chair that they have here, and what is said of it is
     * what those readers know. Worked out from that alone, a wish that they do not know of would leave people on other chairs.
     *
     * @param known the plan worked out from what they know
     */
    public SeatPlan seenAs(SeatPlan known) {
        Map<Id<Attendance>, Sitter> sitters = new HashMap<>();
        known.everybody().forEach(sitter -> sitters.put(sitter.attendance(), sitter));
        List<TablePlan> seen = known.tables.stream()
                .map(table -> at(table.table().id())
                        .map(here -> here.seenAs(table, sitters))
                        .orElse(table))
                .toList();
        return new SeatPlan(
                event,
                seen,
                unseated.stream()
                        .flatMap(sitter -> Optional.ofNullable(sitters.get(sitter.attendance())).stream())
                        .toList(),
                known.standing,
                known.unmet.stream().filter(unmet::contains).toList(),
                known.problems.stream().filter(problems::contains).toList());
    }

    private Stream<Sitter> everybody() {
        return Stream.of(
                        tables.stream().flatMap(t -> t.placed().stream()).flatMap(p -> p.sitter().stream()),
                        unseated.stream(),
                        standing.stream())
                .flatMap(all -> all);
    }

    /** The plan of that table, which is one of the event's. */
    public Optional<TablePlan> at(Id<Table> table) {
        return tables.stream().filter(t -> t.table().id().equals(table)).findFirst();
    }

    /** At which table somebody sits, and on which chair. */
    public Optional<Placed> of(Id<Attendance> attendance) {
        return tables.stream().flatMap(t -> t.of(attendance).stream()).findFirst();
    }
}
