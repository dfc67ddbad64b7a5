package my.lawatan.edit;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.Text;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/**
 * Locks somebody on the chair on which they sit: they stay there although the order changes, and nobody can be put there.
 *
 * @param seat id of what is decided, which is new; used if nothing was decided about that person yet
 */
public record LockSeat(Id<Seat> seat, Id<Table> table, int number, Id<Attendance> attendance) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Seated seated = new Seated(trip, table, number, attendance);
        if (seated.chair().filter(s -> !seated.isOf(s)).isPresent()) throw new Refused("refused.seat-taken", number);
        Optional<Seat> mine = seated.person();
        if (mine.filter(s -> s.locked() && !seated.isHere(s)).isPresent()) throw new Refused("refused.person-locked");
        Id<Seat> id = mine.map(Seat::id).orElse(seat);
        if (mine.isEmpty() && trip.seats().has(id)) throw new Refused("refused.already-there", ItemKind.SEAT, id);
        Text reason = mine.map(Seat::reason).orElse(Text.NONE);
        return trip.with(List.of(new Seat(id, table, number, Optional.of(attendance), true, reason)), List.of());
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                "edit.lock-seat",
                Titles.of(before.get(new ItemRef(ItemKind.ATTENDANCE, attendance)), before),
                number,
                Titles.of(before.get(new ItemRef(ItemKind.TABLE, table)), before));
    }
}
