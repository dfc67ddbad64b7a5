package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.Trip;

/** What officers decided chair by chair, as far as it can be kept; what cannot is told. */
final class Hands {
    /** No table is larger, whatever number a chair is given. */
    private static final int MOST = 5_000;

    private final Map<Id<Attendance>, Sitter> known;
    private final Map<Id<Table>, SortedMap<Integer, Seat>> kept = new HashMap<>();
    private final Set<Id<Attendance>> placed = new HashSet<>();
    private final List<SeatPlan.Problem> problems = new ArrayList<>();

    private Hands(Company company) {
        known = Stream.of(company.home(), company.guests(), company.interpreters(), company.standing())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Sitter::attendance, Function.identity()));
    }

    static Hands of(Trip trip, List<Table> tables, Company company) {
        Hands hands = new Hands(company);
        Map<Id<Table>, Table> here = tables.stream().collect(Collectors.toMap(Table::id, Function.identity()));
        trip.seats().stream()
                .filter(seat -> here.containsKey(seat.table()))
                // where two officers decided differently, what is locked holds, else what was there first by id
                .sorted(Comparator.comparing((Seat seat) -> !seat.locked()).thenComparing(Seat::id))
                .forEach(seat -> hands.take(seat, here.get(seat.table())));
        return hands;
    }

    private void take(Seat seat, Table table) {
        SortedMap<Integer, Seat> taken = kept.computeIfAbsent(table.id(), t -> new TreeMap<>());
        Optional<Reason> against = against(seat, table, taken);
        if (against.isPresent()) {
            problems.add(new SeatPlan.Problem(ItemRef.to(seat), against.get()));
            return;
        }
        taken.put(seat.number(), seat);
        seat.attendance().ifPresent(placed::add);
    }

    private Optional<Reason> against(Seat seat, Table table, SortedMap<Integer, Seat> taken) {
        if (seat.number() > table.seats().orElse(MOST))
            return Optional.of(Reason.of("seating.problem.no-chair", seat.number(), table.name()));
        if (taken.containsKey(seat.number()))
            return Optional.of(Reason.of("seating.problem.chair-twice", seat.number(), table.name()));
        if (seat.attendance().isEmpty()) return Optional.empty();
        Id<Attendance> who = seat.attendance().get();
        if (!known.containsKey(who))
            return Optional.of(Reason.of("seating.problem.not-here", seat.number(), table.name(), who));
        if (placed.contains(who))
            return Optional.of(Reason.of("seating.problem.person-twice", seat.number(), table.name(), who));
        return Optional.empty();
    }

    /** The seats of that table that are kept, by the number of the chair. */
    SortedMap<Integer, Seat> at(Table table) {
        return kept.getOrDefault(table.id(), new TreeMap<>());
    }

    boolean placed(Sitter sitter) {
        return placed.contains(sitter.attendance());
    }

    /** Who is put there; none if the chair is kept empty. */
    Optional<Sitter> sitter(Seat seat) {
        return seat.attendance().map(known::get);
    }

    List<SeatPlan.Problem> problems() {
        return problems;
    }

    static Reason why(Seat seat) {
        if (seat.attendance().isEmpty())
            return seat.reason().stated()
                    ? Reason.of("seating.why.kept-empty.because", seat.reason())
                    : Reason.of("seating.why.kept-empty");
        if (seat.locked())
            return seat.reason().stated()
                    ? Reason.of("seating.why.locked.because", seat.reason())
                    : Reason.of("seating.why.locked");
        return seat.reason().stated()
                ? Reason.of("seating.why.by-hand.because", seat.reason())
                : Reason.of("seating.why.by-hand");
    }
}
