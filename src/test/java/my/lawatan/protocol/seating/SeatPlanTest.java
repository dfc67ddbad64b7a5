package my.lawatan.protocol.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import my.lawatan.text.Messages;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Language;
import my.lawatan.trip.Neighbours.Wish;
import my.lawatan.trip.Side;
import my.lawatan.trip.Table.Heads;
import my.lawatan.trip.Table.Interpreters;
import my.lawatan.trip.Table.Shape;
import my.lawatan.trip.Table.Sides;
import my.lawatan.trip.Table.Spread;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeatPlanTest {
    private static final Optional<Integer> AS_MANY = Optional.empty();

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    /** Who sits on the chairs of a table by number, by the names they have. */
    private static String seated(Trip trip, TablePlan table) {
        Reasons reasons = new Reasons(trip, new Messages(Language.EN));
        return table.placed().stream()
                .map(p -> p.sitter()
                        .map(s -> reasons.name(
                                trip.attendances().get(s.attendance()).orElseThrow()))
                        .orElse("–"))
                .collect(Collectors.joining(" "));
    }

    private static String seated(Dinner dinner) {
        Trip trip = dinner.trip();
        SeatPlan plan = SeatPlan.of(trip, Dinner.EVENT);
        new Truth(trip, plan).hold();
        return seated(trip, plan.tables().get(0));
    }

    private static String why(Dinner dinner, String who) {
        Trip trip = dinner.trip();
        return new Reasons(trip, new Messages(Language.EN))
                .say(SeatPlan.of(trip, Dinner.EVENT)
                        .of(Dinner.at(who))
                        .orElseThrow()
                        .why());
    }

    private static Dinner of(int hosts, int ours, Shape shape, Sides sides) {
        return new Dinner().people(Side.HOST, hosts).people(Side.OURS, ours).table(1, shape, sides, AS_MANY);
    }

    @Test
    void theFirstGuestSitsRightOfTheHostTheSecondLeftAndSoOnOutward() {
        Dinner round = of(4, 4, Shape.ROUND, Sides.ALTERNATING);
        assertThat(seated(round)).isEqualTo("H1 O1 O2 H2 H3 O3 O4 H4");
        assertThat(why(round, "O1")).isEqualTo("Right of the host: our side, 1st: attends as principal");
        assertThat(why(round, "O2")).startsWith("Left of the host: our side, 2nd: ");
        assertThat(why(round, "H2")).startsWith("2 places to the right of the host: the host’s side, 2nd: ");
    }

    @Test
    void atALongTableTheGuestsFaceTheDoorAndTheFirstOfEachSideSitOpposite() {
        Trip trip = of(4, 4, Shape.LONG, Sides.FACING).trip();
        TablePlan table = SeatPlan.of(trip, Dinner.EVENT).tables().get(0);
        Chair host = table.of(Dinner.at("H1")).orElseThrow().chair();
        Chair guest = table.of(Dinner.at("O1")).orElseThrow().chair();
        assertThat(guest.lookY()).as("looks down to the door").isPositive();
        assertThat(host.lookY()).isNegative();
        assertThat(guest.x()).isEqualTo(host.x());
        assertThat(table.of(Dinner.at("O2")).orElseThrow().chair().x())
                .as("the right hand of who faces us is at our left")
                .isLessThan(guest.x());
        assertThat(table.of(Dinner.at("H2")).orElseThrow().chair().x()).isGreaterThan(host.x());
        new Truth(trip, SeatPlan.of(trip, Dinner.EVENT)).hold();
    }

    @Test
    void aTheatreIsFilledFromTheMiddleOfItsFrontRow() {
        Dinner theatre = of(1, 10, Shape.THEATRE, Sides.ONE);
        assertThat(seated(theatre)).isEqualTo("H1 O1 O2 O3 O4 O5 O6 O7 O8 O9 O10");
        assertThat(why(theatre, "O8")).startsWith("Row 2: In the middle: ");
    }

    @Test
    void interpretersSitBehindTheirPrincipalOrBesideOrLast() {
        Dinner behind = of(3, 3, Shape.LONG, Sides.FACING).person(Side.OURS, 9, AttendanceRole.INTERPRETER);
        assertThat(seated(behind)).isEqualTo("H1 O1 O9i H2 O2 H3 O3");
        assertThat(why(behind, "O9i")).isEqualTo("Behind O1: interpreter of that side");
        Dinner left = new Dinner()
                .people(Side.HOST, 3)
                .people(Side.OURS, 3)
                .person(Side.OURS, 9, AttendanceRole.INTERPRETER)
                .person(Side.HOST, 8, AttendanceRole.INTERPRETER);
        assertThat(seated(left.table(1, Shape.LONG, Sides.FACING, AS_MANY, Interpreters.LEFT_OF_PRINCIPAL)))
                .isEqualTo("H1 O1 H2 O2 H8i O9i H3 O3");
        Dinner round = of(3, 3, Shape.ROUND, Sides.ALTERNATING)
                .person(Side.OURS, 9, AttendanceRole.INTERPRETER)
                .table(1, Shape.ROUND, Sides.ALTERNATING, AS_MANY, Interpreters.LEFT_OF_PRINCIPAL);
        assertThat(why(round, "O9i"))
                .isEqualTo(
                        "2 places to the right of the host: interpreter, at the right of O1, whose left hand is taken");
    }

    @Test
    void whoeverIsPutOrLockedSomewhereStaysAndTheOthersKeepTheirOrder() {
        Dinner dinner =
                of(1, 6, Shape.ROUND, Sides.ALTERNATING).put(1, 6, "O1", true).put(1, 2, "O4", false);
        assertThat(seated(dinner)).isEqualTo("H1 O4 O2 O3 O5 O1 O6");
        assertThat(why(dinner, "O4")).isEqualTo("Right of the host: put here by hand: as asked");
        assertThat(why(dinner, "O1")).contains("locked here: as asked");
    }

    @Test
    void aWishIsMetByTheSmallestExchange() {
        Dinner apart = of(1, 6, Shape.ROUND, Sides.ONE).wish(Wish.APART, "O2", "O4");
        // chair 5, of the fourth, is beside chair 3, of the second
        assertThat(seated(apart)).isEqualTo("H1 O1 O2 O3 O5 O4 O6");
        assertThat(why(apart, "O4")).endsWith("moved here from seat 5, so that O2 and O4 sit apart");
        Dinner together = of(1, 6, Shape.ROUND, Sides.ONE).wish(Wish.TOGETHER, "O2", "O3");
        assertThat(seated(together)).isEqualTo("H1 O1 O2 O4 O3 O5 O6");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSingleExchangeWouldMeetAWishWithLess(int seed) {
        Random random = new Random(seed);
        int people = 4 + random.nextInt(8);
        Wish wish = any(random, Wish.values());
        String one = "O" + (2 + random.nextInt(people - 2));
        String other = "O" + (2 + random.nextInt(people - 2));
        if (one.equals(other)) return;
        Shape shape = any(random, Shape.values());
        List<String> rule = names(of(1, people, shape, Sides.ONE).trip());
        Trip trip = of(1, people, shape, Sides.ONE).wish(wish, one, other).trip();
        SeatPlan plan = SeatPlan.of(trip, Dinner.EVENT);
        if (!plan.unmet().isEmpty()) return;
        Floor floor = plan.tables().get(0).floor();
        int least = Integer.MAX_VALUE;
        // the host and the first guest stay
        for (int a = 2; a < rule.size(); a++)
            for (int b = a; b < rule.size(); b++) {
                List<String> tried = new ArrayList<>(rule);
                Collections.swap(tried, a, b);
                int at = tried.indexOf(one) + 1;
                int with = tried.indexOf(other) + 1;
                boolean beside = floor.rightOf(at) == with || floor.leftOf(at) == with;
                if (beside == (wish == Wish.TOGETHER)) least = Math.min(least, 2 * (b - a));
            }
        List<String> now = names(trip);
        int moved = IntStream.range(0, rule.size())
                .map(i -> Math.abs(i - now.indexOf(rule.get(i))))
                .sum();
        assertThat(moved).as(one + " " + wish + " " + other + " at " + shape).isLessThanOrEqualTo(least);
    }

    private static List<String> names(Trip trip) {
        return List.of(
                seated(trip, SeatPlan.of(trip, Dinner.EVENT).tables().get(0)).split(" "));
    }

    @Test
    void whatCannotBeMetIsToldWithWhoStandsAgainstIt() {
        Dinner contrary =
                of(1, 6, Shape.ROUND, Sides.ONE).wish(Wish.TOGETHER, "O2", "O3").wish(Wish.APART, "O3", "O2");
        assertThat(told(contrary)).hasSize(1).first().asString().contains("another wish says the contrary");
        Dinner many = of(1, 7, Shape.ROUND, Sides.ONE)
                .wish(Wish.TOGETHER, "O4", "O3")
                .wish(Wish.TOGETHER, "O4", "O5")
                .wish(Wish.TOGETHER, "O4", "O6");
        assertThat(told(many)).hasSize(1).first().asString().contains("it stands against the wishes about O");
        Dinner held =
                of(2, 2, Shape.LONG, Sides.ONE).wish(Wish.TOGETHER, "H2", "O1").put(1, 4, "O2", true);
        assertThat(told(held)).hasSize(1).first().asString().contains("the places beside are kept by O2, H1");
        Dinner gone = of(2, 2, Shape.LONG, Sides.ONE)
                .table(1, Shape.LONG, Sides.ONE, Optional.of(3))
                .wish(Wish.TOGETHER, "H2", "O1");
        assertThat(told(gone)).containsExactly("H2 and O1 should sit together and do not: H2 has no seat at a table.");
    }

    private static List<String> told(Dinner dinner) {
        Trip trip = dinner.trip();
        SeatPlan plan = SeatPlan.of(trip, Dinner.EVENT);
        new Truth(trip, plan).hold();
        Reasons reasons = new Reasons(trip, new Messages(Language.EN));
        return plan.unmet().stream().map(p -> reasons.say(p.why())).toList();
    }

    @Test
    void seatsWithoutANameAreSeatedAndWhoeverHasNoChairIsListed() {
        Dinner dinner =
                new Dinner().people(Side.OURS, 3).unnamed(22).table(1, Shape.U, Sides.ALTERNATING, Optional.of(20));
        SeatPlan plan = dinner.plan();
        assertThat(plan.tables().get(0).placed()).isNotEmpty().allMatch(p -> p.sitter()
                .isPresent());
        assertThat(plan.unseated()).hasSize(5).allMatch(s -> s.person().isEmpty());
        assertThat(why(dinner, "#1")).startsWith("Right of O1: the host’s side, 1st: no. 1 of the host’s list");
    }

    @Test
    void ofSeveralTablesTheFirstIsFilledByRankAndTheRestIsDealtOut() {
        Dinner gala = new Dinner().people(Side.HOST, 9).people(Side.OURS, 9);
        for (int n = 1; n <= 3; n++) gala.table(n, Shape.ROUND, Sides.ALTERNATING, Optional.of(6));
        Trip trip = gala.trip();
        SeatPlan plan = SeatPlan.of(trip, Dinner.EVENT);
        assertThat(plan.tables().stream().map(t -> seated(trip, t)))
                .containsExactly("H1 O1 O2 H2 H3 O3", "H4 O4 O6 H6 H8 O8", "H5 O5 O7 H7 H9 O9");
        new Truth(trip, plan).hold();
    }

    @Test
    void atTheEndsOfALongTableSitTheFirstOfEachSideAndTheOthersBeginAtTheirRightHands() {
        Dinner dinner = new Dinner().people(Side.HOST, 4).people(Side.OURS, 4).next(Heads.ENDS, Spread.NOT_STATED);
        Trip apart = dinner.table(1, Shape.LONG, Sides.FACING, AS_MANY).trip();
        TablePlan plan = SeatPlan.of(apart, Dinner.EVENT).tables().get(0);
        assertThat(seated(apart, plan)).isEqualTo("H1 O1 O2 H2 O3 H3 O4 H4");
        assertThat(plan.floor().chair(1).lookX()).isEqualTo(-1);
        assertThat(plan.floor().chair(2).lookX()).isEqualTo(1);
        assertThat(plan.floor().rightOf(1))
                .as("the second guest is right of the host")
                .isEqualTo(3);
        assertThat(plan.floor().rightOf(2))
                .as("the host's second is right of the first guest")
                .isEqualTo(4);
        assertThat(plan.floor().chair(3).lookY()).as("the guests face the door").isEqualTo(1);
        assertThat(why(dinner, "H1")).startsWith("At the end of the table: ");
        assertThat(why(dinner, "O2")).startsWith("Right of the host: ");
        new Truth(apart, SeatPlan.of(apart, Dinner.EVENT)).hold();

        Trip turns = new Dinner()
                .people(Side.HOST, 4)
                .people(Side.OURS, 4)
                .next(Heads.ENDS, Spread.NOT_STATED)
                .table(1, Shape.LONG, Sides.ALTERNATING, AS_MANY)
                .trip();
        SeatPlan byTurns = SeatPlan.of(turns, Dinner.EVENT);
        assertThat(seated(turns, byTurns.tables().get(0))).isEqualTo("H1 O1 O2 H2 O3 H3 H4 O4");
        assertThat(byTurns.tables().get(0).rules())
                .extracting(Reason::key)
                .startsWith("seating.rule.ends", "seating.rule.alternating.ends");
        new Truth(turns, byTurns).hold();
    }

    @Test
    void whoComesToATableIsAsSaidForIt() {
        Dinner full = new Dinner().people(Side.HOST, 6).people(Side.OURS, 6).next(Heads.NOT_STATED, Spread.BY_RANK);
        Dinner even = new Dinner().people(Side.HOST, 6).people(Side.OURS, 6).next(Heads.NOT_STATED, Spread.EVENLY);
        for (int n = 1; n <= 3; n++) {
            full.table(n, Shape.ROUND, Sides.ALTERNATING, Optional.of(4));
            even.table(n, Shape.ROUND, Sides.ALTERNATING, Optional.of(4));
        }
        Trip one = full.trip();
        Trip other = even.trip();
        assertThat(SeatPlan.of(one, Dinner.EVENT).tables().stream().map(t -> seated(one, t)))
                .containsExactly("H1 O1 O2 H2", "H3 O3 O4 H4", "H5 O5 O6 H6");
        assertThat(SeatPlan.of(other, Dinner.EVENT).tables().stream().map(t -> seated(other, t)))
                .containsExactly("H1 O1 O4 H4", "H2 O2 O5 H5", "H3 O3 O6 H6");
        assertThat(SeatPlan.of(other, Dinner.EVENT).tables().get(0).rules())
                .extracting(Reason::key)
                .contains("seating.rule.dealt");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsWantedEverySentenceIsTrue(int seed) {
        Random random = new Random(seed);
        Trip trip = random(random).trip();
        SeatPlan plan = SeatPlan.of(trip, Dinner.EVENT);
        new Truth(trip, plan).hold();
        assertThat(SeatPlan.of(trip, Dinner.EVENT))
                .as("the same trip gives the same plan")
                .isEqualTo(plan);
        Reasons reasons = new Reasons(trip, new Messages(Language.EN));
        plan.tables().forEach(t -> {
            t.placed()
                    .forEach(p -> assertThat(reasons.say(p.why())).isNotBlank().doesNotContain("{"));
            t.rules().forEach(rule -> assertThat(reasons.say(rule)).isNotBlank());
        });
    }

    private static Dinner random(Random random) {
        int hosts = random.nextInt(12);
        int ours = 1 + random.nextInt(12);
        Dinner dinner = new Dinner().people(Side.HOST, hosts).people(Side.OURS, ours);
        if (random.nextBoolean()) dinner.unnamed(random.nextInt(8));
        if (random.nextInt(3) == 0) dinner.people(Side.OTHER, random.nextInt(5));
        if (random.nextBoolean()) dinner.person(Side.OURS, 90, AttendanceRole.INTERPRETER);
        if (random.nextBoolean()) dinner.person(Side.HOST, 91, AttendanceRole.INTERPRETER);
        if (random.nextBoolean()) dinner.person(Side.OURS, 92, AttendanceRole.SECURITY);
        int tables = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1;
        for (int t = 1; t <= tables; t++)
            dinner.next(any(random, Heads.values()), any(random, Spread.values()))
                    .table(
                            t,
                            any(random, Shape.values()),
                            any(random, Sides.values()),
                            random.nextBoolean() ? AS_MANY : Optional.of(1 + random.nextInt(16)),
                            any(random, Interpreters.values()));
        for (int i = random.nextInt(4); i > 0; i--)
            dinner.put(
                    1 + random.nextInt(tables),
                    1 + random.nextInt(14),
                    "O" + (1 + random.nextInt(ours)),
                    random.nextBoolean());
        if (random.nextInt(4) == 0) dinner.empty(1, 1 + random.nextInt(6));
        for (int i = random.nextInt(5); i > 0; i--) {
            int one = 1 + random.nextInt(ours);
            int other = 1 + random.nextInt(ours);
            if (one != other) dinner.wish(any(random, Wish.values()), "O" + one, "O" + other);
            if (hosts > 0) dinner.wish(any(random, Wish.values()), "H" + (1 + random.nextInt(hosts)), "O" + one);
        }
        return dinner;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void tenThousandPeopleAtTwoHundredTablesAreSeatedAtOnce() {
        Dinner gala = new Dinner().people(Side.HOST, 5_000).people(Side.OURS, 5_000);
        for (int n = 1; n <= 200; n++) gala.table(n, Shape.ROUND, Sides.ALTERNATING, Optional.of(50));
        for (int n = 100; n < 160; n++)
            gala.wish(n % 2 == 0 ? Wish.APART : Wish.TOGETHER, "O" + n, "H" + (n + 200 * (n % 3)));
        Trip trip = gala.trip();
        SeatPlan plan = SeatPlan.of(trip, Dinner.EVENT);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        SeatPlan again = SeatPlan.of(trip, Dinner.EVENT);
        long spent = thread.getCurrentThreadCpuTime() - before;
        assertThat(again.unseated()).isEmpty();
        assertThat(again.tables()).hasSize(200).allMatch(t -> t.placed().size() == 50);
        assertThat(plan).isEqualTo(again);
        assertThat(spent).as("nanoseconds of this thread").isLessThan(1_000_000_000L);
    }
}
