package my.lawatan.edit;

import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.Trip;

/** What was decided by hand about one chair and one attendance of the event at which it stands. */
final class Seated {
    private final Trip trip;
    private final Table table;
    private final int number;
    private final Id<Attendance> who;

    /** @throws Refused if there is no such table, chair or attendance, or they are not of one event */
    Seated(Trip trip, Id<Table> table, int number, Id<Attendance> who) {
        this.trip = trip;
        this.table = (Table) trip.get(new ItemRef(ItemKind.TABLE, table));
        this.number = number;
        this.who = who;
        Attendance attendance = (Attendance) trip.get(new ItemRef(ItemKind.ATTENDANCE, who));
        if (!attendance.event().equals(this.table.event())) throw new Refused("refused.seat-elsewhere");
        this.table.seats().filter(seats -> number > seats).ifPresent(seats -> {
            throw new Refused("refused.no-such-chair", number, seats);
        });
    }

    /** What was decided about the chair. */
    Optional<Seat> chair() {
        return trip.seats().stream()
                .filter(s -> s.table().equals(table.id()) && s.number() == number)
                .min(Seated::first);
    }

    /** What was decided about the attendance, at whichever table of the event. */
    Optional<Seat> person() {
        return trip.seats().stream()
                .filter(s -> s.attendance().filter(who::equals).isPresent())
                .filter(s -> trip.tables()
                        .get(s.table())
                        .filter(t -> event().equals(t.event()))
                        .isPresent())
                .min(Seated::first);
    }

    // as the plan does: of two that say different things what is locked holds
    private static int first(Seat one, Seat other) {
        return one.locked() == other.locked() ? one.id().compareTo(other.id()) : one.locked() ? -1 : 1;
    }

    private Id<Event> event() {
        return table.event();
    }

    boolean isOf(Seat seat) {
        return seat.attendance().filter(who::equals).isPresent();
    }

    boolean isHere(Seat seat) {
        return seat.table().equals(table.id()) && seat.number() == number;
    }
}
