package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Side;
import my.lawatan.trip.Table;
import my.lawatan.trip.Table.Interpreters;
import my.lawatan.trip.Table.Shape;
import my.lawatan.trip.Table.Sides;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** An invented event whose people are called by their side and number: H1 is the host, O1 our principal. */
final class Dinner {
    static final Id<Event> EVENT = Fixtures.BRIEFING;

    private final List<Item> items = new ArrayList<>();
    private Table.Heads heads = Table.Heads.NOT_STATED;
    private Table.Spread spread = Table.Spread.NOT_STATED;

    Dinner people(Side side, int count) {
        for (int n = 1; n <= count; n++) person(side, n, role(side, n));
        return this;
    }

    private static AttendanceRole role(Side side, int n) {
        if (n > 1) return AttendanceRole.PARTICIPANT;
        return side == Side.HOST
                ? AttendanceRole.HOST
                : side == Side.OURS ? AttendanceRole.PRINCIPAL : AttendanceRole.PARTICIPANT;
    }

    Dinner person(Side side, int n, AttendanceRole role) {
        String name = letter(side) + n + (role == AttendanceRole.INTERPRETER ? "i" : "");
        Id<Person> id = Id.named("dinner/person/" + name);
        items.add(new Person(
                id,
                new PersonName(Text.NONE, List.of(), List.of(name), List.of(), "", NameOrder.AS_PRINTED, ""),
                NameForms.BUILT,
                "",
                "",
                List.of(),
                Text.NONE,
                Optional.empty(),
                Optional.empty(),
                side,
                new Precedence("Federal list", Optional.of(n), Optional.empty(), ""),
                Diet.NOT_STATED,
                List.of(),
                "",
                "",
                Text.NONE,
                Text.NONE,
                Person.InterpreterNeed.NOT_STATED,
                LastMet.NOT_STATED));
        items.add(Attendance.of(at(name), EVENT, id, role, AttendanceStatus.CONFIRMED, side));
        return this;
    }

    /** Seats whose name is awaited, of the host's side: named by {@code #n}. */
    Dinner unnamed(int count) {
        for (int n = 1; n <= count; n++) items.add(Attendance.seat(at("#" + n), EVENT, n, Side.HOST));
        return this;
    }

    private static String letter(Side side) {
        return switch (side) {
            case OURS -> "O";
            case HOST -> "H";
            case OTHER -> "X";
            case NOT_STATED -> "N";
        };
    }

    Dinner table(int n, Shape shape, Sides sides, Optional<Integer> seats) {
        return table(n, shape, sides, seats, Interpreters.BEHIND);
    }

    Dinner table(int n, Shape shape, Sides sides, Optional<Integer> seats, Interpreters interpreters) {
        items.add(new Table(
                tableId(n),
                EVENT,
                Text.en("Table " + n),
                shape,
                seats,
                sides,
                interpreters,
                String.format("%05d", n),
                Text.NONE,
                heads,
                spread));
        return this;
    }

    /** Where heads sit at the tables that come, and who comes to those. */
    Dinner next(Table.Heads where, Table.Spread who) {
        heads = where;
        spread = who;
        return this;
    }

    Dinner put(int table, int chair, String who, boolean locked) {
        items.add(seat(table, chair, Optional.of(at(who)), locked));
        return this;
    }

    Dinner empty(int table, int chair) {
        items.add(seat(table, chair, Optional.empty(), false));
        return this;
    }

    private static Seat seat(int table, int chair, Optional<Id<Attendance>> who, boolean locked) {
        return new Seat(
                Id.named("dinner/seat/" + table + "/" + chair + "/" + who),
                tableId(table),
                chair,
                who,
                locked,
                Text.en("as asked"));
    }

    Dinner wish(Neighbours.Wish wish, String one, String other) {
        items.add(new Neighbours(
                Id.named("dinner/wish/" + wish + one + other),
                Optional.of(EVENT),
                wish,
                Id.named("dinner/person/" + one),
                Id.named("dinner/person/" + other),
                Text.NONE));
        return this;
    }

    static Id<Table> tableId(int n) {
        return Id.named("dinner/table/" + n);
    }

    static Id<Attendance> at(String name) {
        return Id.named("dinner/at/" + name);
    }

    Trip trip() {
        Trip fixture = Fixtures.smallTrip();
        List<Item> all = new ArrayList<>(fixture.all()
                .filter(i -> !(i instanceof Attendance a && a.event().equals(EVENT)))
                .toList());
        all.addAll(items.stream()
                .collect(Collectors.toMap(Item::id, i -> i, (first, again) -> again, LinkedHashMap::new))
                .values());
        return Trip.of(all);
    }

    SeatPlan plan() {
        return SeatPlan.of(trip(), EVENT);
    }
}
