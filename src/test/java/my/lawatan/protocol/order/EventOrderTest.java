package my.lawatan.protocol.order;

import static my.lawatan.fixtures.Fixtures.MINISTER;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import my.lawatan.edit.CopyEvent;
import my.lawatan.edit.JoinEvents;
import my.lawatan.edit.PlaceByHand;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.SplitEvent;
import my.lawatan.edit.TakeBackPlace;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.interchange.clip.Clip;
import my.lawatan.interchange.clip.Pasting;
import my.lawatan.text.Messages;
import my.lawatan.text.Said;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Order;
import my.lawatan.trip.Person;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Ranking;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** Who comes before whom: each rule, each place by hand, and the truth of every sentence that explains one. */
class EventOrderTest {
    private static final String FEDERAL = FederalList.ranking().name();
    private final Messages messages = new Messages(Language.EN);
    private Trip trip = Fixtures.smallTrip();

    private Id<Attendance> comes(String given, Side side, Precedence precedence) {
        Person person = (Person) with(Fixtures.person(Id.named(given), given, "", side), "precedence", precedence);
        Attendance attendance = (Attendance) with(Fixtures.attends(person.id(), ROUNDTABLE), "side", side);
        trip = trip.with(List.of(person, attendance), List.of());
        return attendance.id();
    }

    private static Item with(Item item, String component, Object value) {
        return item.kind().component(component).with(item, value);
    }

    private static Precedence place(String list, Integer number, String since) {
        return new Precedence(
                list, Optional.ofNullable(number), Optional.ofNullable(since).map(LocalDate::parse), "");
    }

    private void rule(Side side, Order.Rule rule) {
        trip = trip.with(
                new Order(Id.named("order/" + side), Optional.of(ROUNDTABLE), side, rule, Optional.empty(), Text.NONE));
    }

    private List<String> sentences(Side side) {
        List<Standing> list = EventOrder.of(trip, ROUNDTABLE).people(side);
        WhyTruth.holds(trip, list);
        WhyWords words = new WhyWords(trip, messages);
        return list.stream().map(s -> words.sentence(s.why())).toList();
    }

    @Test
    void ourSideIsOrderedByTheListAndThenByTheDateOfOffice() {
        trip = trip.with(FederalList.ranking());
        comes("Chong", Side.OURS, place(FEDERAL, 16, "2023-06-01"));
        comes("Azman", Side.OURS, Precedence.NOT_STATED);
        comes("Devi", Side.OURS, place(FEDERAL, 16, "2022-12-03"));
        comes("Bala", Side.OURS, place(FEDERAL, 7, null));
        comes("Eva", Side.OURS, place("Another list", 1, null));
        assertThat(sentences(Side.OURS).subList(0, 5))
                .containsExactly(
                        "1st: the principal of the visit.",
                        "2nd: place 7 of Federal list of precedence (P.U.(B) 506, 13 Nov 2014); after Mei Ling Tan, the principal of the"
                                + " visit.",
                        "3rd: place 16 of Federal list of precedence (P.U.(B) 506, 13 Nov 2014), in office since 3 Dec 2022; after Bala,"
                                + " who has place 7.",
                        "4th: place 16 of Federal list of precedence (P.U.(B) 506, 13 Nov 2014), in office since 1 Jun 2023; after Devi,"
                                + " who has the same place and is in office since 3 Dec 2022.",
                        "5th: no place in Federal list of precedence (P.U.(B) 506, 13 Nov 2014) is stated; after Chong, who has place 16.");
        assertThat(EventOrder.of(trip, ROUNDTABLE).rule(Side.OURS).ranking()).contains(FederalList.ranking());
    }

    @Test
    void theHostsSideIsOrderedByTheHostsNumbersAndTheSeatsThatAwaitANameKeepTheirs() {
        comes("Zoila", Side.HOST, place("As given", 1, null));
        assertThat(sentences(Side.HOST))
                .containsExactly(
                        "1st: no. 1 of the host’s list, whose name is awaited.",
                        "2nd: no. 2 of the host’s list, whose name is awaited; after Representative 1, who has no. 1.",
                        "3rd: no. 3 of the host’s list, whose name is awaited; after Representative 2, who has no. 2.",
                        "4th: no. 1 as the host gives the order; after Representative 3, who has no. 3.");
        Id<Attendance> second = Id.named("fixture/seat/2");
        trip = trip.with(with(trip.attendances().get(second).orElseThrow(), "person", Optional.of(Fixtures.GUEST)));
        assertThat(sentences(Side.HOST).get(1)).startsWith("2nd: no. 2 of the host’s list; after Representative 1");
        rule(Side.HOST, Order.Rule.NAME);
        assertThat(sentences(Side.HOST)).contains("3rd: seat 1, which awaits a name; after Zoila, who is named.");
    }

    @Test
    void aRuleOfTheEventGoesBeforeTheRuleOfTheTripAndNeitherTouchesTheOtherSide() {
        comes("Bala", Side.OURS, place("", 1, null));
        comes("Adam", Side.OURS, place("", 2, null));
        trip = trip.with(new Order(
                Id.named("trip"), Optional.empty(), Side.OURS, Order.Rule.DATE_OF_OFFICE, Optional.empty(), Text.NONE));
        assertThat(EventOrder.of(trip, ROUNDTABLE).rule(Side.OURS).stated()).isEqualTo(SideRule.Stated.TRIP);
        rule(Side.OURS, Order.Rule.NAME);
        EventOrder order = EventOrder.of(trip, ROUNDTABLE);
        assertThat(order.rule(Side.OURS).stated()).isEqualTo(SideRule.Stated.EVENT);
        assertThat(order.rule(Side.HOST).rule()).isEqualTo(Order.Rule.HOST_ORDER);
        assertThat(sentences(Side.OURS).get(1)).startsWith("2nd: in the alphabet of names; after Mei Ling Tan");
        assertThat(sentences(Side.OURS).get(2)).contains("Adam");
    }

    @Test
    void noListOfOneSideOrdersAnother() {
        trip = trip.with(FederalList.ranking());
        comes("Zoila", Side.HOST, place(FEDERAL, 6, null));
        trip = trip.with(new Order(
                Id.named("mixed"),
                Optional.of(ROUNDTABLE),
                Side.HOST,
                Order.Rule.RANKING,
                Optional.of(FederalList.ID),
                Text.NONE));
        assertThat(EventOrder.of(trip, ROUNDTABLE).rule(Side.HOST).ranking()).isEmpty();
    }

    @Test
    void whoIsPutSomewhereByHandStandsThereWhoeverElseIsInvited() {
        Id<Attendance> bala = comes("Bala", Side.OURS, place("", 7, null));
        Id<Attendance> adam = comes("Adam", Side.OURS, place("", 16, null));
        Id<Attendance> chong = comes("Chong", Side.OURS, place("", 21, null));
        Trip before = trip;
        trip = new PlaceByHand(chong, false, adam, "As the ambassador asked.").applyTo(trip);
        comes("First", Side.OURS, place("", 6, null));
        assertThat(sentences(Side.OURS))
                .contains("4th: put here by hand, before Adam: As the ambassador asked.")
                .contains("5th: place 16 of the order of precedence; after Bala, who has place 7.");
        assertThat(new TakeBackPlace(chong).applyTo(trip).attendances().get(chong))
                .isEqualTo(before.attendances().get(chong));
        assertThatThrownBy(() -> new TakeBackPlace(bala).applyTo(trip)).isInstanceOf(Refused.class);
    }

    @Test
    void aPlaceByHandIsBesideSomebodyElseOfTheSameSideWhoDoesNotStandThereForThatReason() {
        Id<Attendance> bala = comes("Bala", Side.OURS, place("", 7, null));
        Id<Attendance> adam = comes("Adam", Side.OURS, place("", 16, null));
        Id<Attendance> zoila = comes("Zoila", Side.HOST, Precedence.NOT_STATED);
        assertThatThrownBy(() -> new PlaceByHand(bala, true, zoila, "").applyTo(trip))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new PlaceByHand(bala, true, bala, "").applyTo(trip))
                .isInstanceOf(Refused.class);
        Trip placed = new PlaceByHand(adam, false, bala, "").applyTo(trip);
        assertThatThrownBy(() -> new PlaceByHand(bala, true, adam, "").applyTo(placed))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoeverTheyStandBesideGoesAndTheRuleHoldsAgain() {
        Id<Attendance> bala = comes("Bala", Side.OURS, place("", 7, null));
        Id<Attendance> adam = comes("Adam", Side.OURS, place("", 16, null));
        trip = new PlaceByHand(adam, false, bala, "Asked").applyTo(trip);
        trip = new RemoveItem(new ItemRef(ItemKind.ATTENDANCE, bala)).applyTo(trip);
        assertThat(sentences(Side.OURS).get(1))
                .isEqualTo(
                        "2nd: whoever this place by hand was beside is not on this list, so by the rule place 16 of the order of"
                                + " precedence; after Mei Ling Tan, the principal of the visit.");
    }

    @Test
    void thePlaceIsToldInWordsWhereChangesAreTold() {
        Id<Attendance> bala = comes("Bala", Side.OURS, place("", 7, null));
        Said said = new Said(trip, Map.of(), messages);
        assertThat(said.value(new HandPlace(true, bala).rank())).isEqualTo("after Bala");
        assertThat(said.value("after the dinner")).isEqualTo("after the dinner");
    }

    @Test
    void aCopyOfTheEventKeepsThePlacesByHand() {
        Id<Attendance> bala = comes("Bala", Side.OURS, place("", 7, null));
        Id<Attendance> adam = comes("Adam", Side.OURS, place("", 16, null));
        trip = new PlaceByHand(adam, false, bala, "Asked").applyTo(trip);
        Id<Event> copy = Id.named("copy");
        trip = new CopyEvent(ROUNDTABLE, copy, Fixtures.at(Fixtures.WEDNESDAY, "18:00", "19:00")).applyTo(trip);
        List<Standing> copied = EventOrder.of(trip, copy).people(Side.OURS);
        WhyTruth.holds(trip, copied);
        assertThat(copied.stream().map(s -> s.attendance().person()))
                .isEqualTo(EventOrder.of(trip, ROUNDTABLE).people(Side.OURS).stream()
                        .map(s -> s.attendance().person())
                        .toList());
        assertThat(copied.get(1).byHand()).isTrue();
    }

    @Test
    void aPastedEventKeepsThePlacesByHand() {
        Id<Attendance> bala = comes("Bala", Side.OURS, place("", 7, null));
        Id<Attendance> adam = comes("Adam", Side.OURS, place("", 16, null));
        trip = new PlaceByHand(adam, false, bala, "Asked").applyTo(trip);
        Id<Event> pasted = Id.named("pasted");
        Clip clip = Clip.of(trip, Set.of(ROUNDTABLE), false);
        trip = new Pasting(clip, trip, () -> pasted)
                .at(UnaryOperator.identity(), Optional.empty())
                .edit()
                .applyTo(trip);
        List<Standing> copied = EventOrder.of(trip, pasted).people(Side.OURS);
        WhyTruth.holds(trip, copied);
        assertThat(copied.get(1).byHand()).isTrue();
    }

    @Test
    void theRuleOfAnEventGoesWithItsCopyAndOfTwoThatAreJoinedTheFirstOnesHolds() {
        rule(Side.HOST, Order.Rule.NAME);
        Id<Event> second = Id.named("second");
        trip = new SplitEvent(ROUNDTABLE, second, TimePoint.at(Fixtures.WEDNESDAY.atTime(11, 30), Fixtures.LIMA))
                .applyTo(trip);
        assertThat(EventOrder.of(trip, second).rule(Side.HOST).rule()).isEqualTo(Order.Rule.NAME);
        trip = trip.with(new Order(
                SideRule.stated(trip, Optional.of(second), Side.HOST)
                        .orElseThrow()
                        .id(),
                Optional.of(second),
                Side.HOST,
                Order.Rule.ECONOMY,
                Optional.empty(),
                Text.NONE));
        trip = new JoinEvents(List.of(ROUNDTABLE, second)).applyTo(trip);
        assertThat(trip.orders().values()).singleElement().satisfies(order -> assertThat(order.rule())
                .isEqualTo(Order.Rule.NAME));
    }

    @Test
    void whoHasDeclinedHasNoPlaceAndWhoServesComesAfterWhoTakesPart() {
        Id<Attendance> bala = comes("Bala", Side.OURS, place("", 1, null));
        Id<Attendance> adam = comes("Adam", Side.OURS, place("", 2, null));
        comes("Chong", Side.OURS, place("", 3, null));
        trip = trip.with(with(trip.attendances().get(bala).orElseThrow(), "status", AttendanceStatus.DECLINED));
        trip = trip.with(with(trip.attendances().get(adam).orElseThrow(), "role", AttendanceRole.INTERPRETER));
        assertThat(sentences(Side.OURS))
                .containsExactly(
                        "1st: the principal of the visit.",
                        "2nd: place 3 of the order of precedence; after Mei Ling Tan, the principal of the visit.",
                        "3rd: no place in the order of precedence is stated; after Chong, who has place 3.",
                        "4th: attends as interpreter; after Inés Quispe, who takes part.",
                        "Has declined and has no place.");
    }

    @Test
    void theFederalListHoldsWhatWasSeenAndNobodyHasConfirmedIt() {
        Ranking list = FederalList.ranking();
        assertThat(list.side()).isEqualTo(Side.OURS);
        assertThat(list.authority()).isEqualTo("P.U.(B) 506");
        assertThat(list.dated()).contains(LocalDate.of(2014, 11, 13));
        assertThat(list.confirmedBy()).isEmpty();
        assertThat(list.note().in(Language.EN)).contains("P.U.(B) 29 of 22 January 1998", "verify with the office");
        assertThat(list.offices().stream().map(Ranking.Office::number))
                .containsExactly(6, 7, 10, 11, 16, 17, 18, 21, 22, 25);
        assertThat(list.offices()).isNotEmpty().allMatch(o -> o.office().in().size() == 2);
        SideRule rule = SideRule.of(trip.with(list), Optional.empty(), Side.OURS);
        assertThat(new WhyWords(trip, messages).confirmed(rule)).contains("verify with the office");
    }

    @Test
    void whateverATripHoldsItsOrderIsTotalTheSameFromAnyOrderOfEntryAndEverySentenceIsTrue() {
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Trip some = RandomOrders.trip(random);
            EventOrder order = EventOrder.of(some, ROUNDTABLE);
            for (Side side : Side.values()) {
                WhyTruth.holds(some, order.people(side));
                WhyTruth.holds(some, order.organisations(side));
            }
            List<Attendance> all = RandomOrders.attendances(some);
            assertThat(order.all().stream().map(s -> s.attendance().id()))
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(Attendance::id).toList());
            Collections.shuffle(all, random);
            assertThat(EventOrder.of(some, ROUNDTABLE, all).all()).isEqualTo(order.all());
            Trip sound = withoutVoids(some, order);
            stepsDoWhatTheySay(sound, EventOrder.of(sound, ROUNDTABLE), random);
        }
    }

    // a place that is void could hold again beside whoever is moved
    private static Trip withoutVoids(Trip some, EventOrder order) {
        List<Item> without = some.attendances().stream()
                .filter(order::isVoid)
                .map(a -> with(a, "rank", ""))
                .toList();
        return some.with(without, List.of());
    }

    // one step up or down by hand is one step, with all that stand beside the one that is moved
    private static void stepsDoWhatTheySay(Trip some, EventOrder order, Random random) {
        for (Side side : Side.values()) {
            List<Id<Attendance>> ids = coming(order.people(side));
            if (ids.isEmpty()) continue;
            Id<Attendance> moved = ids.get(random.nextInt(ids.size()));
            int by = random.nextBoolean() ? 1 : -1;
            Optional<HandPlace> place = order.step(moved, by);
            if (place.isEmpty()) continue;
            Trip after = new PlaceByHand(moved, place.get().after(), place.get().beside(), "Seed").applyTo(some);
            List<Standing> now = EventOrder.of(after, ROUNDTABLE).people(side);
            WhyTruth.holds(after, now);
            assertThat(coming(now)).isEqualTo(shifted(ids, block(some, order, ids, moved), by));
        }
    }

    private static List<Id<Attendance>> block(
            Trip some, EventOrder order, List<Id<Attendance>> ids, Id<Attendance> moved) {
        return ids.stream().filter(id -> goesWith(some, order, id, moved)).toList();
    }

    private static boolean goesWith(Trip some, EventOrder order, Id<Attendance> id, Id<Attendance> moved) {
        Id<Attendance> at = id;
        while (!at.equals(moved)) {
            if (!order.of(at).orElseThrow().byHand()) return false;
            Optional<HandPlace> place = HandPlace.of(some.attendances().get(at).orElseThrow());
            if (place.isEmpty()) return false;
            at = place.get().beside();
        }
        return true;
    }

    private static List<Id<Attendance>> shifted(List<Id<Attendance>> ids, List<Id<Attendance>> block, int by) {
        List<Id<Attendance>> rest = new ArrayList<>(ids);
        rest.removeAll(block);
        rest.addAll(ids.indexOf(block.get(0)) + by, block);
        return rest;
    }

    private static List<Id<Attendance>> coming(List<Standing> list) {
        return list.stream()
                .filter(s -> s.place() > 0)
                .map(s -> s.attendance().id())
                .toList();
    }

    @Test
    void theOrderOfTheTripPutsThePrincipalFirstAndKeepsSidesApart() {
        comes("Zed", Side.OURS, place("", 1, null));
        comes("Zoila", Side.HOST, place("", 1, null));
        TripOrder order = TripOrder.of(trip);
        assertThat(trip.people().stream()
                        .sorted(order.comparator())
                        .map(p -> p.name().given().get(0)))
                .containsExactly("Mei Ling", "Zed", "Zoila", "Inés");
        assertThat(order.place(trip.person(MINISTER))).isEqualTo(1);
    }

    @Test
    void aLongChainOfPlacesByHandDoesNotExhaustTheStack() {
        List<Item> items = new ArrayList<>();
        IntStream.range(0, 20_000).forEach(i -> {
            Attendance seat = Attendance.seat(Id.named("chain/" + i), ROUNDTABLE, i + 10, Side.OTHER);
            items.add(i == 0 ? seat : with(seat, "rank", new HandPlace(true, Id.named("chain/" + (i - 1))).rank()));
        });
        List<Attendance> chain = items.stream().map(Attendance.class::cast).toList();
        assertThat(EventOrder.of(trip, ROUNDTABLE, chain).people(Side.OTHER).stream()
                        .map(Standing::attendance))
                .isEqualTo(chain);
    }
}
