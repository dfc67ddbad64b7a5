package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.Table.Interpreters;
import my.lawatan.trip.Table.Sides;
import my.lawatan.trip.Trip;

/** Makes the plan of one event, step by step: what was decided by hand, the tables, the order, the wishes, those behind. */
final class Planning {
    private final Trip trip;
    private final Id<Event> event;
    private final Company company;
    private final List<Table> tables;
    private final Hands hands;
    private final Draft draft = new Draft();
    private final List<Sitter> unseated = new ArrayList<>();
    private final Map<Integer, List<Sitter>> behind = new HashMap<>();

    Planning(Trip trip, Id<Event> event) {
        this.trip = trip;
        this.event = event;
        this.company = Company.of(trip, event);
        this.tables = trip.tables().stream()
                .filter(t -> t.event().equals(event))
                .sorted(Comparator.comparing(Table::rank).thenComparing(Table::id))
                .toList();
        this.hands = Hands.of(trip, tables, company);
    }

    SeatPlan plan() {
        List<Sitter> interpreters =
                company.interpreters().stream().filter(s -> !hands.placed(s)).toList();
        if (tables.isEmpty()) {
            unseated.addAll(company.home());
            unseated.addAll(company.guests());
            unseated.addAll(interpreters);
            return result(List.of());
        }
        List<Sitter> atTable = Rules.interpreters(tables) == Interpreters.BEHIND ? List.of() : interpreters;
        Dealing dealing = new Dealing(tables, company, hands, atTable.size());
        for (Dealing.Share share : dealing.shares()) fill(share, draft.tables().isEmpty() ? atTable : List.of());
        unseated.addAll(dealing.left());
        Wishes wishes = new Wishes(trip, event, everybody(), draft);
        wishes.meet();
        if (atTable.isEmpty()) interpreters.forEach(this::seatBehind);
        return result(new Conflicts(draft, wishes).told());
    }

    private List<Sitter> everybody() {
        return Stream.of(company.home(), company.guests(), company.interpreters(), company.standing())
                .flatMap(List::stream)
                .toList();
    }

    private void fill(Dealing.Share share, List<Sitter> interpreters) {
        Table table = share.table();
        SortedMap<Integer, Seat> byHand = hands.at(table);
        Draft.Laid laid = draft.lay(table, floor(share, interpreters, byHand));
        byHand.forEach((number, seat) -> draft.fix(laid.first() + number - 1, hands.sitter(seat), Hands.why(seat)));
        unseated.addAll(new Filling(draft, laid, share).fill(interpreters, company));
    }

    private Floor floor(Dealing.Share share, List<Sitter> interpreters, SortedMap<Integer, Seat> byHand) {
        Table table = share.table();
        boolean apart = table.sides() == Sides.FACING;
        int last = byHand.isEmpty() ? 0 : byHand.lastKey();
        if (table.seats().isPresent()) {
            int seats = Math.max(table.seats().get(), last);
            return Floors.of(table, (seats + 1) / 2, seats / 2);
        }
        List<Sitter> put = byHand.values().stream()
                .flatMap(seat -> hands.sitter(seat).stream())
                .toList();
        int home = share.home().size() + count(put, true) + count(interpreters, true);
        int guests = share.guests().size() + count(put, false) + count(interpreters, false);
        int empty = byHand.size() - put.size();
        if (apart) {
            int each = Math.max(Math.max(1, (last + 1) / 2), Math.max(home, guests) + (empty + 1) / 2);
            return Floors.of(table, each, each);
        }
        int all = Math.max(Math.max(1, last), home + guests + empty);
        return Floors.of(table, (all + 1) / 2, all / 2);
    }

    private static int count(List<Sitter> sitters, boolean home) {
        return (int) sitters.stream().filter(s -> s.home() == home).count();
    }

    private void seatBehind(Sitter interpreter) {
        int at = company.head(interpreter.side()).map(draft::where).orElse(Draft.NOWHERE);
        if (at == Draft.NOWHERE) unseated.add(interpreter);
        else behind.computeIfAbsent(at, chair -> new ArrayList<>()).add(interpreter);
    }

    private SeatPlan result(List<SeatPlan.Problem> unmet) {
        List<TablePlan> plans = new ArrayList<>();
        for (Draft.Laid laid : draft.tables())
            plans.add(new TablePlan(laid.table(), laid.floor(), placed(laid), Rules.of(laid.table(), tables, company)));
        List<Sitter> standing =
                company.standing().stream().filter(s -> !hands.placed(s)).toList();
        return new SeatPlan(event, plans, unseated, standing, unmet, hands.problems());
    }

    private List<Placed> placed(Draft.Laid laid) {
        List<Placed> placed = new ArrayList<>();
        SortedMap<Integer, Seat> byHand = hands.at(laid.table());
        Places places = new Places(draft, laid, company);
        for (Chair chair : laid.floor().chairs()) {
            int at = laid.first() + chair.number() - 1;
            placed.add(
                    new Placed(chair, draft.on(at), places.why(at), Optional.ofNullable(byHand.get(chair.number()))));
            List<Sitter> here = behind.getOrDefault(at, List.of());
            for (int i = 0; i < here.size(); i++)
                placed.add(new Placed(
                        chair.chairBehind(i + 1),
                        Optional.of(here.get(i)),
                        Reason.of(
                                "seating.why.interpreter.behind",
                                draft.on(at).orElseThrow().attendance()),
                        Optional.empty()));
        }
        return placed;
    }
}
