package my.lawatan.ui.seating;

import java.util.List;
import java.util.Optional;
import my.lawatan.protocol.seating.Placed;
import my.lawatan.protocol.seating.SeatPlan;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Table;
import my.lawatan.trip.Trip;

/**
 * Who sits where at an event, as it is drawn and said: worked out away from the window, since a hall may have thousands of chairs.
 *
 * @param table the one that is drawn; none if the event has none
 * @param sought the chair of somebody who was looked for
 */
record Planned(List<Table> tables, Optional<TablePlan> table, List<Card> cards, Notes notes, Optional<String> sought) {
    /** Nothing is looked at. */
    static final Planned NONE = new Planned(List.of(), Optional.empty(), List.of(), Notes.NONE, Optional.empty());

    /**
     * The plan of that event.
     *
     * @param wanted the table to be drawn
     * @param sought somebody whose table is drawn instead
     */
    static Planned of(
            Trip trip,
            Id<Event> event,
            Optional<Id<Table>> wanted,
            Optional<Id<Attendance>> sought,
            Messages messages) {
        SeatPlan plan = SeatPlan.of(trip, event);
        List<TablePlan> all = plan.tables();
        Optional<TablePlan> theirs = sought.flatMap(
                a -> all.stream().filter(t -> t.of(a).isPresent()).findFirst());
        Optional<TablePlan> table = theirs.or(() -> all.stream()
                        .filter(t -> wanted.filter(t.table().id()::equals).isPresent())
                        .findFirst())
                .or(() -> all.stream().findFirst());
        return new Planned(
                all.stream().map(TablePlan::table).toList(),
                table,
                table.map(t -> new Cards(trip, messages).of(t)).orElse(List.of()),
                Notes.of(trip, plan, table, messages),
                theirs.flatMap(t -> t.of(sought.orElseThrow())).map(Placed::key));
    }
}
