package my.lawatan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
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
 * Puts somebody on a chair by hand. Whoever the rule had put there is put elsewhere by the rule, so that all others stay in their order.
 * Whoever was put there by hand goes, by hand, to the chair that is left; where that chair was given by the rule, back to the rule.
 *
 * @param seat id of what is decided, which is new; used if nothing was decided about that person yet
 * @param reason why; may not be stated
 */
public record SeatAt(Id<Seat> seat, Id<Table> table, int number, Id<Attendance> attendance, Text reason)
        implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Seated seated = new Seated(trip, table, number, attendance);
        Optional<Seat> mine = seated.person();
        Optional<Seat> theirs = seated.chair().filter(s -> !seated.isOf(s));
        if (theirs.filter(Seat::locked).isPresent()) throw new Refused("refused.seat-locked", number);
        if (mine.filter(s -> s.locked() && !seated.isHere(s)).isPresent()) throw new Refused("refused.person-locked");
        boolean locked = mine.filter(Seat::locked).isPresent();
        List<Item> put = new ArrayList<>();
        List<ItemRef> gone = new ArrayList<>();
        Id<Seat> id = mine.map(Seat::id).orElse(seat);
        if (mine.isEmpty() && trip.seats().has(id)) throw new Refused("refused.already-there", ItemKind.SEAT, id);
        put.add(new Seat(id, table, number, Optional.of(attendance), locked, reason));
        theirs.ifPresent(other -> {
            if (mine.isPresent() && other.attendance().isPresent()) put.add(onto(mine.get(), other));
            else gone.add(ItemRef.to(other));
        });
        return trip.with(put, gone);
    }

    private static Seat onto(Seat left, Seat other) {
        return new Seat(other.id(), left.table(), left.number(), other.attendance(), other.locked(), other.reason());
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                "edit.seat-at",
                Titles.of(before.get(new ItemRef(ItemKind.ATTENDANCE, attendance)), before),
                number,
                Titles.of(before.get(new ItemRef(ItemKind.TABLE, table)), before));
    }
}
