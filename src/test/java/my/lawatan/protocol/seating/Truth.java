package my.lawatan.protocol.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.protocol.order.Standing;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Person;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Side;
import my.lawatan.trip.Table;
import my.lawatan.trip.Trip;

/** Holds every sentence of a plan against where the chairs stand and what the trip says, without asking who made the plan. */
final class Truth {
    private final Trip trip;
    private final SeatPlan plan;
    private final EventOrder order;

    Truth(Trip trip, SeatPlan plan) {
        this.trip = trip;
        this.plan = plan;
        this.order = EventOrder.of(trip, plan.event());
    }

    void hold() {
        everybodyOnce();
        for (TablePlan table : plan.tables()) {
            noTwoCardsOverlap(table);
            inOrder(table);
            for (Placed placed : table.placed()) sentence(table, placed);
        }
        whatIsDecidedStays();
        wishes();
    }

    private void everybodyOnce() {
        List<Id<Attendance>> seen = new ArrayList<>();
        plan.tables().forEach(t -> t.placed().forEach(p -> p.sitter().ifPresent(s -> seen.add(s.attendance()))));
        plan.unseated().forEach(s -> seen.add(s.attendance()));
        plan.standing().forEach(s -> seen.add(s.attendance()));
        List<Id<Attendance>> coming = trip.attendances().stream()
                .filter(a -> a.event().equals(plan.event()) && a.status() != AttendanceStatus.DECLINED)
                .filter(a -> a.unit() == Attendance.Unit.PERSON)
                .map(Attendance::id)
                .toList();
        assertThat(seen).as("everybody once").containsExactlyInAnyOrderElementsOf(coming);
        boolean free = plan.tables().stream()
                .flatMap(t -> t.placed().stream())
                .anyMatch(p -> p.sitter().isEmpty() && p.seat().isEmpty());
        assertThat(free && plan.unseated().stream().anyMatch(s -> s.role() != AttendanceRole.INTERPRETER))
                .as("nobody stands while a chair is free")
                .isFalse();
    }

    private static void noTwoCardsOverlap(TablePlan table) {
        List<Chair> chairs = table.placed().stream().map(Placed::chair).toList();
        for (int i = 0; i < Math.min(60, chairs.size()); i++)
            for (int j = i + 1; j < Math.min(60, chairs.size()); j++) {
                double dx = Math.abs(chairs.get(i).x() - chairs.get(j).x());
                double dy = Math.abs(chairs.get(i).y() - chairs.get(j).y());
                assertThat(dx >= TablePlan.CARD_WIDTH || dy >= TablePlan.CARD_HEIGHT)
                        .as(table.table().shape() + " of " + chairs.size() + ": " + (i + 1) + " and " + (j + 1))
                        .isTrue();
            }
    }

    private void sentence(TablePlan table, Placed placed) {
        Reason why = placed.why();
        if (why.key().equals("seating.why.interpreter.behind")) {
            Placed front = table.of(id(why, 0)).orElseThrow();
            assertThat(front.chair().number()).isEqualTo(placed.chair().number());
            double back = (placed.chair().x() - front.chair().x())
                            * front.chair().lookX()
                    + (placed.chair().y() - front.chair().y()) * front.chair().lookY();
            assertThat(back).as("behind").isNegative();
            return;
        }
        assertThat(why.key()).isEqualTo("seating.place");
        where(table, placed.chair(), (Reason) why.arguments().get(0));
        reason(table, placed, (Reason) why.arguments().get(1));
    }

    private void where(TablePlan table, Chair chair, Reason where) {
        switch (where.key()) {
            case "seating.where.row" -> {
                assertThat(where.arguments().get(0)).isEqualTo(chair.spot().row());
                where(table, chair, (Reason) where.arguments().get(1));
            }
            case "seating.where.middle", "seating.where.back-to-door" ->
                assertThat(chair.spot().distance()).isZero();
            case "seating.where.end" -> {
                assertThat(chair.spot().distance()).isZero();
                assertThat(Math.abs(chair.lookX())).isEqualTo(1);
            }
            case "seating.where.faces-door" -> assertThat(chair.lookY()).isGreaterThan(0.9);
            case "seating.where.right" ->
                stepped(table, chair, (Reason) where.arguments().get(0), 1, true);
            case "seating.where.left" ->
                stepped(table, chair, (Reason) where.arguments().get(0), 1, false);
            case "seating.where.far-right" ->
                stepped(
                        table,
                        chair,
                        (Reason) where.arguments().get(1),
                        (int) where.arguments().get(0),
                        true);
            case "seating.where.far-left" ->
                stepped(
                        table,
                        chair,
                        (Reason) where.arguments().get(1),
                        (int) where.arguments().get(0),
                        false);
            default -> throw new AssertionError(where);
        }
    }

    // goes from chair to chair by where they stand: the next one is at the right hand of a sitter
    private void stepped(TablePlan table, Chair chair, Reason anchor, int steps, boolean right) {
        Chair from = anchor(table, anchor);
        for (int i = 0; i < steps; i++) {
            int next =
                    right ? table.floor().rightOf(from.number()) : table.floor().leftOf(from.number());
            assertThat(next).as(anchor + " " + steps).isPositive();
            Chair to = table.floor().chair(next);
            double hand = (to.x() - from.x()) * -from.lookY() + (to.y() - from.y()) * from.lookX();
            if (table.floor().size() > 2)
                assertThat(right ? hand : -hand).as("on that hand").isPositive();
            from = to;
        }
        assertThat(from.number()).isEqualTo(chair.number());
    }

    private Chair anchor(TablePlan table, Reason anchor) {
        return switch (anchor.key()) {
            case "seating.anchor.chair" ->
                table.floor().chair((int) anchor.arguments().get(0));
            case "seating.anchor.person" ->
                table.of(id(anchor, 0)).orElseThrow().chair();
            case "seating.anchor.host" ->
                table.placed().stream()
                        .filter(p -> p.sitter()
                                .filter(s -> s.role() == AttendanceRole.HOST)
                                .isPresent())
                        .findFirst()
                        .orElseThrow()
                        .chair();
            default -> throw new AssertionError(anchor);
        };
    }

    private void reason(TablePlan table, Placed placed, Reason why) {
        switch (why.key()) {
            case "seating.why.rule" -> {
                Sitter sitter = placed.sitter().orElseThrow();
                Standing standing = order.of(sitter.attendance()).orElseThrow();
                assertThat(why.arguments()).containsExactly(sitter.side(), standing.why());
                assertThat(sitter.place()).isEqualTo(standing.place());
            }
            case "seating.why.no-chair-left", "seating.why.other-side-done" ->
                reason(table, placed, (Reason) why.arguments().get(0));
            case "seating.why.free" -> assertThat(placed.sitter()).isEmpty();
            case "seating.why.kept-empty.because" -> {
                assertThat(placed.sitter()).isEmpty();
                assertThat(placed.seat()).isPresent();
            }
            case "seating.why.locked.because" -> assertThat(placed.locked()).isTrue();
            case "seating.why.by-hand.because" ->
                assertThat(placed.seat().orElseThrow().attendance()).isPresent();
            case "seating.why.moved.together" ->
                assertThat(beside(id(why, 1), id(why, 2))).isTrue();
            case "seating.why.moved.apart" ->
                assertThat(beside(id(why, 1), id(why, 2))).isFalse();
            case "seating.why.interpreter.left" ->
                assertThat(table.floor()
                                .leftOf(table.of(id(why, 0))
                                        .orElseThrow()
                                        .chair()
                                        .number()))
                        .isEqualTo(placed.chair().number());
            case "seating.why.interpreter.right" ->
                assertThat(table.floor()
                                .rightOf(table.of(id(why, 0))
                                        .orElseThrow()
                                        .chair()
                                        .number()))
                        .isEqualTo(placed.chair().number());
            case "seating.why.interpreter.end" ->
                assertThat(placed.sitter().orElseThrow().role()).isEqualTo(AttendanceRole.INTERPRETER);
            default -> throw new AssertionError(why);
        }
    }

    // whoever sits by the rule alone sits no better than those of their side who come before them
    private void inOrder(TablePlan table) {
        if (table.table().sides() == Table.Sides.FACING) return;
        Map<Side, Integer> last = new EnumMap<>(Side.class);
        for (Placed placed : table.placed()) {
            if (!placed.why().key().equals("seating.place") || placed.sitter().isEmpty()) continue;
            String why = ((Reason) placed.why().arguments().get(1)).key();
            if (!why.equals("seating.why.rule") && !why.equals("seating.why.other-side-done")) continue;
            Sitter sitter = placed.sitter().get();
            assertThat(sitter.place()).isGreaterThan(last.getOrDefault(sitter.side(), 0));
            last.put(sitter.side(), sitter.place());
        }
    }

    @SuppressWarnings("unchecked")
    private static Id<Attendance> id(Reason why, int argument) {
        return (Id<Attendance>) why.arguments().get(argument);
    }

    private void whatIsDecidedStays() {
        Set<Id<?>> told = new HashSet<>();
        plan.problems().forEach(p -> told.add(p.item().id()));
        for (Seat seat : trip.seats().values()) {
            if (told.contains(seat.id())) continue;
            Placed placed = plan.at(seat.table())
                    .flatMap(t -> t.at(Integer.toString(seat.number())))
                    .orElseThrow();
            assertThat(placed.sitter().map(Sitter::attendance))
                    .as("put or locked")
                    .isEqualTo(seat.attendance());
        }
    }

    private void wishes() {
        Set<Id<?>> told = new HashSet<>();
        plan.unmet().forEach(p -> told.add(p.item().id()));
        for (Neighbours wish : trip.neighbours().values()) {
            Optional<Id<Attendance>> one = of(wish.one());
            Optional<Id<Attendance>> other = of(wish.other());
            if (one.isEmpty() || other.isEmpty()) continue;
            boolean met = beside(one.get(), other.get()) == (wish.wish() == Neighbours.Wish.TOGETHER);
            assertThat(told.contains(wish.id())).as("a wish holds or is told").isEqualTo(!met);
        }
    }

    private Optional<Id<Attendance>> of(Id<Person> person) {
        return trip.attendances().stream()
                .filter(a -> a.person().filter(person::equals).isPresent())
                .filter(a -> a.event().equals(plan.event()))
                .map(Attendance::id)
                .findFirst();
    }

    boolean beside(Id<Attendance> one, Id<Attendance> other) {
        return plan.tables().stream().anyMatch(table -> {
            Optional<Chair> a = table.of(one).map(Placed::chair).filter(Chair::atTable);
            Optional<Chair> b = table.of(other).map(Placed::chair).filter(Chair::atTable);
            return a.isPresent()
                    && b.isPresent()
                    && Stream.of(
                                    table.floor().rightOf(a.get().number()),
                                    table.floor().leftOf(a.get().number()))
                            .anyMatch(n -> n == b.get().number());
        });
    }
}
