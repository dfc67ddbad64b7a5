package my.lawatan.ui.inspector;

import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.TERRACE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Finding;
import my.lawatan.document.MealSheet;
import my.lawatan.document.MealSheet.Meal;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetEventStatus;
import my.lawatan.edit.WaiveFinding;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.SetClock;
import my.lawatan.text.Names;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Order;
import my.lawatan.trip.Person;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.Office;
import my.lawatan.ui.inspector.WhenModel.Part;
import my.lawatan.ui.kit.LiveChecks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventViewModelTest {
    @TempDir
    Path folder;

    private Office office;
    private InspectorViewModel inspector;
    private EventViewModel model;

    @BeforeEach
    void open() {
        office = new Office(folder, Fixtures.smallTrip());
        inspector = Inspected.in(office);
        model = inspector.event;
        office.selection.select(new ItemRef(ItemKind.EVENT, ROUNDTABLE));
    }

    @AfterEach
    void close() {
        inspector.close();
        office.close();
    }

    private Event event() {
        return office.workspace.trip().event(ROUNDTABLE);
    }

    private void type(Typed field, String text) {
        field.begin();
        field.text().set(text);
        field.commit();
    }

    private void type(Part part, String text) {
        type(model.when.part(part), text);
    }

    private String typed(Part part) {
        return model.when.part(part).text().get();
    }

    private String error(Part part) {
        return model.when.part(part).error().get();
    }

    private int entries() {
        return office.workspace.journal().size();
    }

    @Test
    void eachFieldThatIsCommittedIsOneEditOfOneComponent() {
        int before = entries();
        type(model.title, " Round table ");
        type(model.attire, "Lounge suit");
        type(model.plus, "+4");
        type(model.expectedPeople, "22");
        model.kind.value().set(EventKind.SUMMIT);
        model.fixed.value().set(true);
        assertThat(entries()).isEqualTo(before + 6);
        assertThat(event().title().plain()).isEqualTo("Round table");
        assertThat(event().attire().plain()).isEqualTo("Lounge suit");
        assertThat(event().plus()).contains(4);
        assertThat(event().expected()).isEqualTo(new Headcount(Optional.of(22), Optional.empty()));
        assertThat(event().type()).isEqualTo(EventKind.SUMMIT);
        assertThat(event().fixedByHost()).isTrue();
        assertThat(model.plus.text().get()).as("as the trip holds it").isEqualTo("4");
    }

    @Test
    void leavingAFieldWithoutTypingIsNoEdit() {
        int before = entries();
        model.title.begin();
        model.title.commit();
        model.when.part(Part.START_TIME).begin();
        model.when.part(Part.START_TIME).commit();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void emptyMeansNotStated() {
        type(model.place, "");
        assertThat(event().place()).isEmpty();
        type(model.expectedPeople, "");
        assertThat(event().expected()).isEqualTo(Headcount.NOT_STATED);
        type(model.title, "  ");
        assertThat(model.title.error().get()).isEqualTo("A title is missing.");
        assertThat(event().title().plain()).isEqualTo("Roundtable");
    }

    @Test
    void escapeBringsBackWhatStoodThereEvenIfAPauseHadTakenIt() {
        model.title.begin();
        model.title.text().set("Half a ti");
        model.title.commit();
        assertThat(event().title().plain()).isEqualTo("Half a ti");
        model.title.text().set("Half a title");
        assertThat(model.title.restore()).isTrue();
        assertThat(event().title().plain()).isEqualTo("Roundtable");
        assertThat(model.title.text().get()).isEqualTo("Roundtable");
        assertThat(model.title.restore()).as("nothing left to bring back").isFalse();
    }

    @Test
    void anEndBeforeTheStartIsRefusedAtTheEndInWords() {
        type(Part.END_TIME, "10:00");
        assertThat(error(Part.END_TIME))
                .startsWith("The end (Wed 13 Nov 10:00) is not after the start (Wed 13 Nov 10:30)");
        assertThat(typed(Part.END_TIME)).as("what was typed stays to be mended").isEqualTo("10:00");
        assertThat(event().when()).isEqualTo(Fixtures.at(WEDNESDAY, "10:30", "12:30"));
        type(Part.END_TIME, "12:45");
        assertThat(error(Part.END_TIME)).isEmpty();
        assertThat(event().when()).isEqualTo(Fixtures.at(WEDNESDAY, "10:30", "12:45"));
    }

    @Test
    void aStartThatIsMovedTakesTheEndAlong() {
        type(Part.START_TIME, "11");
        assertThat(event().when()).isEqualTo(Fixtures.at(WEDNESDAY, "11:00", "13:00"));
        assertThat(typed(Part.END_TIME)).isEqualTo("13:00");
        type(Part.START_DATE, "14");
        assertThat(event().when()).isEqualTo(Fixtures.at(WEDNESDAY.plusDays(1), "11:00", "13:00"));
    }

    @Test
    void whatIsNoTimeSaysSoAtItsOwnField() {
        type(Part.START_TIME, "noonish");
        assertThat(error(Part.START_TIME)).contains("noonish");
        assertThat(error(Part.END_TIME)).isEmpty();
        type(Part.START_ZONE, "Atlantis");
        assertThat(error(Part.START_TIME)).as("still not mended").contains("noonish");
    }

    @Test
    void certaintyAndTimeGoTogether() {
        model.when.certainty().set(Certainty.DATE_ONLY);
        assertThat(event().when()).isEqualTo(TimeSpan.on(WEDNESDAY, LIMA));
        model.when.certainty().set(Certainty.EXACT);
        assertThat(error(Part.START_TIME)).contains("needs a start with date and time");
        type(Part.START_TIME, "9:15");
        assertThat(event().when().certainty()).isEqualTo(Certainty.EXACT);
        assertThat(event().when().start().flatMap(TimePoint::time)).contains(LocalTime.of(9, 15));
        assertThat(event().when().end()).isEmpty();
    }

    @Test
    void aTimeTypedForADateOnlyMakesItExact() {
        model.when.certainty().set(Certainty.DATE_ONLY);
        type(Part.START_TIME, "9:15");
        assertThat(event().when().certainty()).isEqualTo(Certainty.EXACT);
    }

    @Test
    void theEndCanBeLeftOpenAndTheProgrammeDayMayBeTheEveningBefore() {
        model.when.openEnd();
        assertThat(event().when().end()).isEmpty();
        type(Part.PROGRAMME_DAY, "12 Nov");
        assertThat(event().when().programmeDay()).contains(WEDNESDAY.minusDays(1));
        type(Part.PROGRAMME_DAY, "20 Nov");
        assertThat(error(Part.PROGRAMME_DAY)).contains("not next to the day");
    }

    @Test
    void bothEndsChangeZoneTogetherUnlessTheirZonesDiffer() {
        type(Part.START_ZONE, "Bogota");
        assertThat(event().when().end().orElseThrow().zone()).hasToString("America/Bogota");
        type(Part.END_ZONE, "Lima");
        type(Part.START_ZONE, "Quito");
        assertThat(error(Part.START_ZONE)).isNotEmpty();
        type(Part.START_ZONE, "Guayaquil");
        assertThat(event().when().start().orElseThrow().zone()).hasToString("America/Guayaquil");
        assertThat(event().when().end().orElseThrow().zone()).hasToString("America/Lima");
    }

    @Test
    void theTimeIsShownInBothZones() {
        assertThat(model.whenLines().get())
                .isEqualTo(new WhenText.Lines(
                        "Wed 13 Nov 10:30–12:30", "Lima", "Wed 13 Nov 23:30 – Thu 14 Nov 01:30", "Kuala Lumpur"));
    }

    @Test
    void aPlaceIsFoundWithoutAccentsAndANewOneIsMadeInOneEdit() {
        assertThat(model.places.suggestions("terr")).containsExactly("Terrace");
        type(model.place, "terrace");
        assertThat(event().place()).contains(TERRACE);
        assertThat(model.place.text().get()).isEqualTo("Terrace");
        type(model.place, "Nowhere");
        assertThat(model.place.error().get()).contains("Nowhere");
        int before = entries();
        model.place.text().set("New place: Nowhere");
        model.createPlace("Nowhere");
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(event().place()
                        .flatMap(office.workspace.trip().places()::get)
                        .orElseThrow()
                        .name())
                .isEqualTo(Text.en("Nowhere"));
        assertThat(model.place.text().get()).isEqualTo("Nowhere");
        assertThat(model.place.error().get()).isEmpty();
    }

    @Test
    void whatBecomesNearWhileNothingChangesIsShownAMinuteLater() {
        SetClock clock = new SetClock(Instant.parse("2024-11-11T15:29:00Z"));
        office.workspace.apply(new SetEventStatus(ROUNDTABLE, EventStatus.TENTATIVE));
        try (InspectorViewModel other = new InspectorViewModel(
                office.workspace,
                office.selection,
                office.edits,
                new LiveChecks(clock),
                Office.ENGLISH,
                office.background)) {
            assertThat(rules(other)).doesNotContain("not-confirmed");
            clock.forward(Duration.ofMinutes(1));
            assertThat(rules(other)).doesNotContain("not-confirmed");
            other.event.title.text().set("Being typed");
            other.tick();
            assertThat(rules(other)).contains("not-confirmed");
            assertThat(other.event.title.text().get()).isEqualTo("Being typed");
        }
    }

    private static List<String> rules(InspectorViewModel inspector) {
        return inspector.event.details().get().findings().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void whatComesFromElsewhereNeverOverwritesWhatIsBeingTyped() {
        model.title.begin();
        model.title.text().set("Mine");
        office.workspace.apply(new RenameEvent(ROUNDTABLE, Text.en("Theirs")));
        assertThat(model.title.text().get()).isEqualTo("Mine");
        model.title.commit();
        assertThat(event().title().plain()).isEqualTo("Mine");
    }

    @Test
    void typingIsTakenWhenAnotherEventIsSelected() {
        model.title.begin();
        model.title.text().set("Round table");
        office.selection.select(new ItemRef(ItemKind.EVENT, LUNCH));
        assertThat(event().title().plain()).isEqualTo("Round table");
        assertThat(model.title.text().get()).isEqualTo("Luncheon");
    }

    @Test
    void attendeesStandOurSideFirstAndSeatsWithoutANameAsOneLine() {
        List<Attendees.Row> rows = model.details().get().attendees();
        assertThat(rows.stream().map(Attendees.Row::name))
                .containsExactly("Mei Ling Tan", "Inés Quispe", "3 representatives");
        assertThat(rows.get(2).badge()).isEqualTo("+3");
        assertThat(rows.get(2).below()).isEqualTo("Organisations not stated");
        model.setStatus(rows.get(1), AttendanceStatus.DECLINED);
        assertThat(model.details().get().attendees().get(1).status()).isEqualTo(AttendanceStatus.DECLINED);
        model.uninvite(rows.get(1));
        assertThat(model.details().get().attendees()).hasSize(2);
        model.invite("ines quispe", () -> office.said.add("invited"));
        assertThat(office.said).containsExactly("invited");
        assertThat(model.details().get().attendees()).hasSize(3);
        model.invite("Nobody", () -> office.said.add("invited"));
        assertThat(model.inviting().get()).contains("Nobody");
    }

    @Test
    void checksAndSourcesOfTheEventAreThere() {
        assertThat(model.details().get().findings())
                .extracting(f -> f.rule())
                .containsExactly("names-awaited", "brief-missing");
        Sources.Row source = model.details().get().sources().get(0);
        assertThat(source.head()).isEqualTo("Time · Stated");
        assertThat(source.from()).isEqualTo("Host's programme, item 4");
        assertThat(source.says()).isEqualTo("It begins at half past ten.");
        assertThat(source.holds()).isTrue();
        type(Part.START_TIME, "11:00");
        assertThat(model.details().get().sources().get(0).holds()).isFalse();
        assertThat(model.details().get().findings())
                .extracting(f -> f.rule())
                .contains("person-double-booked", "names-awaited");
    }

    @Test
    void aWaiverThatHasRunOutByTheClockHidesNothing() {
        Finding finding = model.details().get().findings().get(0);
        waive(finding, LocalDate.of(2024, 11, 14));
        assertThat(model.details().get().findings()).doesNotContain(finding);
        office.workspace.undo();
        waive(finding, LocalDate.of(2024, 11, 13));
        assertThat(model.details().get().findings()).contains(finding);
    }

    private void waive(Finding finding, LocalDate until) {
        office.workspace.apply(new WaiveFinding(
                Id.random(), finding.identity(), finding.basis(), "Told at the door", Optional.of(until)));
    }

    @Test
    void whatIsRemovedIsNoLongerShown() {
        office.workspace.apply(new my.lawatan.edit.RemoveItem(new ItemRef(ItemKind.EVENT, ROUNDTABLE)));
        assertThat(office.selection.items()).isEmpty();
        assertThat(inspector.shown().get()).isEqualTo(InspectorViewModel.Shown.TRIP);
    }

    @Test
    void aMoveByHandIsShownAtOnceAndIsOneEditWhenItsReasonIsGiven() {
        HandModel hand = model.hand;
        Attendees.Row guest = hand.rows().get().get(1);
        assertThat(guest.place().orElseThrow().why()).startsWith("2nd: no place in the order of precedence is stated");
        hand.move(guest, -1);
        assertThat(hand.asking().get().orElseThrow().words())
                .startsWith("Why does Inés Quispe stand before Mei Ling Tan?");
        assertThat(hand.rows().get().get(0).name()).isEqualTo("Inés Quispe");
        assertThat(office.workspace.trip()).isEqualTo(Fixtures.smallTrip());
        hand.cancel();
        assertThat(hand.rows().get().get(0).name()).isEqualTo("Mei Ling Tan");
        hand.move(guest, -1);
        int entries = office.workspace.journal().size();
        hand.reason().set("As the host asked");
        hand.confirm();
        assertThat(hand.asking().get()).isEmpty();
        Attendees.Place first = hand.rows().get().get(0).place().orElseThrow();
        assertThat(first.byHand()).isTrue();
        assertThat(first.why()).isEqualTo("1st: put here by hand, before Mei Ling Tan: As the host asked.");
        assertThat(office.workspace.journal()).hasSize(entries + 1);
        hand.reset(hand.rows().get().get(0));
        assertThat(office.workspace.trip()).isEqualTo(Fixtures.smallTrip());
    }

    @Test
    void theRuleOfASideIsChosenForTheEventOrForAllAndTheFederalListIsTakenOnce() {
        OrderModel.OneSide ours = model.order.of(Side.OURS);
        assertThat(ours.rule.value().get()).isEqualTo(OrderModel.Option.OF_TRIP);
        assertThat(ours.state().get().takes()).isTrue();
        ours.takeFederalList();
        assertThat(ours.state().get().takes()).isFalse();
        assertThat(ours.state().get().list()).contains("P.U.(B) 506, 13 Nov 2014", "verify with the office");
        type(ours.list.confirmedBy, "Chief of Protocol, 4 Nov");
        assertThat(ours.state().get().list()).endsWith("in force as confirmed by Chief of Protocol, 4 Nov");
        OrderModel.Option byName = new OrderModel.Option(Optional.of(Order.Rule.NAME), Optional.empty());
        assertThat(ours.state().get().options()).contains(byName).hasSize(7);
        ours.rule.value().set(byName);
        type(ours.reason, "A dinner among friends");
        assertThat(ours.state().get().own()).isTrue();
        ours.everywhere();
        assertThat(ours.state().get().own()).isFalse();
        assertThat(model.order.words(Side.OURS, OrderModel.Option.OF_TRIP))
                .isEqualTo("As in the whole trip: alphabetical by name");
        assertThat(office.workspace.trip().orders().values())
                .singleElement()
                .satisfies(order -> assertThat(order.event()).isEmpty());
    }

    @Test
    void aListIsMadeNamedAndFilledAndThosePlacedInItFollowItsName() {
        OrderModel.OneSide ours = model.order.of(Side.OURS);
        assertThat(ours.state().get().ranked()).isFalse();
        ours.makeList();
        assertThat(ours.state().get().own()).isTrue();
        assertThat(ours.list.name.text().get()).isEqualTo("Order of precedence");
        Person minister = office.workspace.trip().person(Fixtures.MINISTER);
        office.workspace.apply(new ReviseItem(
                ItemRef.to(minister),
                "precedence",
                new Precedence("Order of precedence", Optional.of(4), Optional.empty(), "")));
        type(ours.list.name, "Staff list");
        assertThat(office.workspace
                        .trip()
                        .person(Fixtures.MINISTER)
                        .precedence()
                        .list())
                .isEqualTo("Staff list");
        type(ours.list.dated, "13 Nov 2014");
        type(ours.list.offices, "4 Ministers\n7. Chief Secretary");
        assertThat(ours.list.offices.error().get()).isEmpty();
        assertThat(ours.list.offices.text().get()).isEqualTo("4 Ministers\n7 Chief Secretary");
        assertThat(ours.state().get().list()).startsWith("Staff list (13 Nov 2014)");
        type(ours.list.offices, "Ministers");
        assertThat(ours.list.offices.error().get()).startsWith("“Ministers” is no place of a list.");
        type(ours.list.offices, "4 Ministers\n4 Others");
        assertThat(ours.list.offices.error().get()).isNotEmpty();
    }

    @Test
    void aMealTellsWhoNeedsWhatAndWhoWasNotAskedAndOtherEventsTellNothingOfIt() {
        assertThat(model.details().get().meal()).isEmpty();
        office.selection.select(new ItemRef(ItemKind.EVENT, LUNCH));
        model.kind.value().set(EventKind.MEAL);
        Person minister = office.workspace.trip().person(Fixtures.MINISTER);
        Person guest = office.workspace.trip().person(Fixtures.GUEST);
        model.invite(Names.list(guest, Language.EN), () -> {});
        Meal asked = model.details().get().meal().orElseThrow();
        assertThat(asked.unasked()).as("blank is never none").hasSize(2);
        assertThat(asked.without()).isEmpty();
        office.workspace.apply(new ReviseItem(
                ItemRef.to(minister),
                "diet",
                new Diet(Diet.Known.STATED, Text.NONE.with(Language.EN, "No shellfish"))));
        office.workspace.apply(new ReviseItem(ItemRef.to(guest), "diet", new Diet(Diet.Known.NONE, Text.NONE)));
        Meal told = model.details().get().meal().orElseThrow();
        assertThat(told.needs()).extracting(MealSheet.Eater::needs).containsExactly("No shellfish");
        assertThat(told.without()).hasSize(1);
        assertThat(told.unasked()).isEmpty();
    }
}
