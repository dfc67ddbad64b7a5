package my.lawatan.edit;

import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Gives a chair back to the rule, whatever was decided about it by hand: somebody put or locked there, or that it stays empty. */
public record ClearSeat(Id<Seat> seat) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        trip.get(new ItemRef(ItemKind.SEAT, seat));
        return new RemoveItem(new ItemRef(ItemKind.SEAT, seat)).applyTo(trip);
    }

    @Override
    public Label label(Trip before) {
        Seat decided = (Seat) before.get(new ItemRef(ItemKind.SEAT, seat));
        Table table = (Table) before.get(new ItemRef(ItemKind.TABLE, decided.table()));
        return Label.of("edit.clear-seat", decided.number(), Titles.of(table, before));
    }
}
