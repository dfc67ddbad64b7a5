package my.lawatan.check;

import static my.lawatan.check.FoundIn.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.edit.CallForBrief;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.ClearBrief;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetAttendanceStatus;
import my.lawatan.edit.SetPreparation;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Need;
import my.lawatan.trip.Place;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;

/** Each rule: what it finds, in which words, what it leaves alone, and where it begins. */
class RulesTest {
    private static final LocalDate WEDNESDAY = Fixtures.WEDNESDAY;
    private static final Instant TUESDAY_MORNING = Instant.parse("2024-11-12T14:00:00Z");
    private static final Id<Vehicle> CAR = Id.named("car");
    private static final Id<Brief> BRIEF = Id.named("brief");
    private static final Id<Place> MUSEUM = Id.named("museum");
    private final Trip trip = Fixtures.smallTrip();

    private static Trip revised(Trip trip, ItemRef item, String component, Object value) {
        return new ReviseItem(item, component, value).applyTo(trip);
    }

    private static ItemRef event(Id<Event> id) {
        return new ItemRef(ItemKind.EVENT, id);
    }

    private static Trip moved(Trip trip, Id<Event> event, String from, String to) {
        return new MoveEvent(event, Fixtures.at(WEDNESDAY, from, to)).applyTo(trip);
    }

    private static Leg leg(String name, Optional<Id<Event>> from, Optional<Id<Event>> to, int minutes) {
        return Fixtures.way(name, from, to, LegMode.CAR, Optional.of(minutes), List.of());
    }

    private static Leg with(Item leg, String component, Object value) {
        return (Leg) leg.kind().component(component).with(leg, value);
    }

    private static Trip driven(Trip trip, Leg... legs) {
        Trip with = trip.with(Vehicle.of(CAR, Text.en("Car 2")));
        for (Leg leg : legs) with = with.with(with(leg, "vehicles", List.of(CAR)));
        return with;
    }

    @Test
    void aCarForTwoWaysAtOnceIsFoundByTheTimesOrTheMinutesOfTheWays() {
        Leg toRoundtable = leg("a", Optional.empty(), Optional.of(Fixtures.ROUNDTABLE), 30);
        Leg alone = with(
                leg("b", Optional.empty(), Optional.empty(), 20), "when", Fixtures.at(WEDNESDAY, "10:10", "10:30"));
        assertThat(found(
                        driven(trip, toRoundtable, with(alone, "destination", Optional.of(Fixtures.HOTEL))),
                        "vehicle-double-booked"))
                .containsExactly(
                        "Car 2 is needed twice at the same time: for the way to “Roundtable” (10:00–10:30) and for the"
                                + " way to “Hotel” (10:10–10:30).");
    }

    @Test
    void aCarThatIsThereWhenItLeavesAgainIsNotNeededTwice() {
        Leg first = with(
                leg("b", Optional.empty(), Optional.empty(), 20), "when", Fixtures.at(WEDNESDAY, "09:40", "10:00"));
        Leg second = leg("a", Optional.empty(), Optional.of(Fixtures.ROUNDTABLE), 30);
        assertThat(found(driven(trip, first, second), "vehicle-double-booked")).isEmpty();
        Leg longer = with(second, "minutes", Optional.of(31));
        assertThat(found(driven(trip, first, longer), "vehicle-double-booked")).hasSize(1);
        Trip cancelled = new CancelEvent(Fixtures.ROUNDTABLE).applyTo(driven(trip, first, longer));
        assertThat(found(cancelled, "vehicle-double-booked")).isEmpty();
    }

    private Trip spread() {
        return trip.with(
                List.of(
                        Fixtures.place(MUSEUM, "Museum", Optional.empty()),
                        Fixtures.event(Fixtures.LUNCH, "Luncheon", Fixtures.at(WEDNESDAY, "12:45", "14:00"), MUSEUM)),
                List.of());
    }

    private static Leg elsewhere(int minutes) {
        Leg leg = leg("elsewhere", Optional.empty(), Optional.empty(), minutes);
        return with(with(leg, "origin", Optional.of(MUSEUM)), "destination", Optional.of(Fixtures.HOTEL));
    }

    @Test
    void aWayThatTakesLongerElsewhereInThePlanIsTooShortHereToo() {
        assertThat(found(spread().with(elsewhere(25)), "travel-too-short"))
                .as("what is said of the hotel holds for its hall, and there as back")
                .containsExactly(
                        "Prime Minister: from “Roundtable” (Hall) to “Luncheon” (Museum) there are 15 min; that way"
                                + " takes 25 min elsewhere in the plan.");
        assertThat(found(spread().with(elsewhere(15)), "travel-too-short")).isEmpty();
        assertThat(found(spread().with(elsewhere(16)), "travel-too-short")).hasSize(1);
    }

    @Test
    void wherePeopleAreOnNoTrackTheyAreNamed() {
        Trip untracked = spread();
        for (Event event : trip.events().values())
            untracked = revised(untracked, ItemRef.to(event), "tracks", Set.of());
        assertThat(found(untracked.with(elsewhere(25)), "travel-too-short"))
                .singleElement()
                .satisfies(s -> assertThat(s).startsWith("Mei Ling Tan: from “Roundtable”"));
    }

    @Test
    void aWayWithItsOwnLegIsLookedAtByThatLegAlone() {
        Trip trip = spread().with(elsewhere(25))
                .with(leg("own", Optional.of(Fixtures.ROUNDTABLE), Optional.of(Fixtures.LUNCH), 20));
        assertThat(found(trip, "travel-too-short")).isEmpty();
        assertThat(found(trip, "leg-too-short")).hasSize(1);
    }

    @Test
    void aWayOfUnknownLengthIsSaidToBeOneBetweenHousesAndWithinTheHour() {
        assertThat(found(spread(), "way-not-stated"))
                .containsExactly(
                        "Nobody has said how long the way is from “Roundtable” (Hall) to “Luncheon” (Museum); there"
                                + " are 15 min.");
        assertThat(found(trip, "way-not-stated")).as("two rooms of one hotel").isEmpty();
        assertThat(found(moved(spread(), Fixtures.LUNCH, "13:29", "14:30"), "way-not-stated"))
                .hasSize(1);
        assertThat(found(moved(spread(), Fixtures.LUNCH, "13:30", "14:30"), "way-not-stated"))
                .isEmpty();
        assertThat(found(spread().with(elsewhere(10)), "way-not-stated")).isEmpty();
        Trip small = spread().with(new Ruling(
                Ruling.idOf("way-not-stated", "enough"),
                "way-not-stated",
                "enough",
                Optional.of(15),
                false,
                Text.NONE));
        assertThat(found(small, "way-not-stated")).as("a small town").isEmpty();
    }

    private Trip flown(String landing, String takeOff) {
        Id<Event> arrival = Id.named("arrival");
        Leg in = with(
                with(leg("in", Optional.empty(), Optional.of(arrival), 600), "mode", LegMode.AIRCRAFT),
                "when",
                Fixtures.at(WEDNESDAY, "00:10", landing));
        Leg out = with(
                with(leg("out", Optional.of(Fixtures.LUNCH), Optional.empty(), 600), "mode", LegMode.AIRCRAFT),
                "when",
                Fixtures.at(WEDNESDAY, takeOff, "23:00"));
        Event event = Fixtures.event(arrival, "Arrival", Fixtures.at(WEDNESDAY, "07:30", "08:30"), Fixtures.HOTEL);
        return trip.with(event).with(in).with(out);
    }

    @Test
    void nobodyIsAnywhereBeforeTheFlightHasLandedOrAfterItHasLeft() {
        assertThat(found(flown("09:00", "14:00"), "outside-stay")).isEmpty();
        assertThat(found(flown("09:01", "14:00"), "outside-stay"))
                .containsExactly(
                        "“Morning briefing” begins Wed 13 Nov 09:00, before the principal lands (Wed 13 Nov 09:01).");
        assertThat(found(flown("09:00", "12:29"), "outside-stay"))
                .as("the luncheon is where one flies from")
                .containsExactly(
                        "“Roundtable” begins Wed 13 Nov 10:30, and the principal leaves Wed 13 Nov 12:29, before it ends.");
    }

    @Test
    void whatIsNotThePrincipalsMayBeAtAnyTime() {
        Trip others = flown("09:30", "14:00");
        assertThat(found(others, "outside-stay")).hasSize(1);
        Track spouse = new Track(Id.named("spouse"), Text.en("Spouse"), TrackKind.SPOUSE, "b");
        assertThat(found(
                        revised(others.with(spouse), event(Fixtures.BRIEFING), "tracks", Set.of(spouse.id())),
                        "outside-stay"))
                .isEmpty();
    }

    @Test
    void thePrincipalIsWhereTheListSaysAndElseWhereTheProgrammeSays() {
        Track spouse = new Track(Id.named("spouse"), Text.en("Spouse"), TrackKind.SPOUSE, "b");
        Trip two = trip.with(spouse);
        assertThat(principal(two, Fixtures.BRIEFING)).as("by its track").isTrue();
        assertThat(principal(revised(two, event(Fixtures.BRIEFING), "tracks", Set.of()), Fixtures.BRIEFING))
                .as("on no programme")
                .isTrue();
        Trip spouses = revised(two, event(Fixtures.BRIEFING), "tracks", Set.of(spouse.id()));
        assertThat(principal(spouses, Fixtures.BRIEFING)).as("on another").isFalse();
        Attendance goes = Fixtures.attends(Fixtures.MINISTER, Fixtures.BRIEFING);
        assertThat(principal(spouses.with(goes), Fixtures.BRIEFING))
                .as("goes there all the same")
                .isTrue();
        assertThat(principal(
                        new SetAttendanceStatus(goes.id(), AttendanceStatus.DECLINED).applyTo(two.with(goes)),
                        Fixtures.BRIEFING))
                .as("on the programme, and has declined")
                .isFalse();
        Trip nobodys = revised(two, ItemRef.to(trip.settings()), "principal", Optional.empty());
        assertThat(principal(nobodys, Fixtures.BRIEFING))
                .as("the trip does not say whose it is")
                .isTrue();
    }

    private static boolean principal(Trip trip, Id<Event> event) {
        return Facts.of(trip).hasPrincipal(trip.event(event));
    }

    @Test
    void aTimeThatIsNotStatedIsFoundTwoDaysBeforeAndNotOnceTheDayIsOver() {
        Trip open = new MoveEvent(Fixtures.LUNCH, TimeSpan.on(WEDNESDAY, Fixtures.LIMA)).applyTo(trip);
        assertThat(found(open, "time-not-stated")).as("nobody asks when").isEmpty();
        assertThat(found(open, Instant.parse("2024-11-11T04:59:00Z"), "time-not-stated"))
                .isEmpty();
        assertThat(found(open, Instant.parse("2024-11-11T05:00:00Z"), "time-not-stated"))
                .containsExactly("“Luncheon” is on Wed 13 Nov, and no time is stated.");
        assertThat(found(open, Instant.parse("2024-11-14T04:59:00Z"), "time-not-stated"))
                .hasSize(1);
        assertThat(found(open, Instant.parse("2024-11-14T05:00:00Z"), "time-not-stated"))
                .isEmpty();
    }

    @Test
    void anEventWithoutADayIsAsNearAsTheTripAndABandHasNoTime() {
        Trip loose = new MoveEvent(Fixtures.LUNCH, TimeSpan.NOT_STATED).applyTo(trip);
        assertThat(found(loose, TUESDAY_MORNING, "time-not-stated"))
                .containsExactly("Nobody has said when “Luncheon” is; the trip begins Tue 12 Nov.");
        Trip band = new MoveEvent(Fixtures.LUNCH, TimeSpan.days(WEDNESDAY, WEDNESDAY.plusDays(1), Fixtures.LIMA))
                .applyTo(trip);
        assertThat(found(band, TUESDAY_MORNING, "time-not-stated")).isEmpty();
    }

    @Test
    void anEventThatIsNotConfirmedIsFoundFromTwoDaysBeforeUntilItsEnd() {
        Trip tentative = revised(trip, event(Fixtures.LUNCH), "status", EventStatus.TENTATIVE);
        assertThat(found(tentative, Instant.parse("2024-11-11T17:44:00Z"), "not-confirmed"))
                .isEmpty();
        assertThat(found(tentative, Instant.parse("2024-11-11T17:45:00Z"), "not-confirmed"))
                .containsExactly("“Luncheon” (Wed 13 Nov 12:45) is near and still tentative.");
        assertThat(found(tentative, Instant.parse("2024-11-13T19:00:00Z"), "not-confirmed"))
                .isEmpty();
        Trip silent = revised(trip, event(Fixtures.LUNCH), "status", EventStatus.NOT_STATED);
        assertThat(found(silent, TUESDAY_MORNING, "not-confirmed"))
                .containsExactly("“Luncheon” (Wed 13 Nov 12:45) is near, and nobody has confirmed it.");
        assertThat(found(trip, TUESDAY_MORNING, "not-confirmed")).isEmpty();
    }

    @Test
    void aTalkOfThePrincipalWantsABriefUnlessSomebodySaysOtherwise() {
        String sentence = "The principal is at “Roundtable”, and no brief was called for.";
        assertThat(found(trip, "brief-missing")).contains(sentence);
        assertThat(found(new CallForBrief(BRIEF, Fixtures.ROUNDTABLE).applyTo(trip), "brief-missing"))
                .doesNotContain(sentence);
        assertThat(found(revised(trip, event(Fixtures.ROUNDTABLE), "type", EventKind.MEAL), "brief-missing"))
                .doesNotContain(sentence);
        assertThat(found(said(trip, Requirement.BRIEF, Need.NOT_NEEDED), "brief-missing"))
                .doesNotContain(sentence);
        assertThat(found(said(trip, Requirement.BRIEF, Need.NEEDED), "brief-missing"))
                .contains(sentence);
        Trip others = revised(trip, event(Fixtures.ROUNDTABLE), "tracks", Set.of());
        assertThat(found(others, "brief-missing")).as("the principal attends").contains(sentence);
        Id<Attendance> attendance =
                Fixtures.attends(Fixtures.MINISTER, Fixtures.ROUNDTABLE).id();
        assertThat(found(
                        new SetAttendanceStatus(attendance, AttendanceStatus.DECLINED).applyTo(others),
                        "brief-missing"))
                .doesNotContain(sentence);
    }

    private static Trip said(Trip trip, Requirement requirement, Need state) {
        return new SetPreparation(new Preparation(
                        Id.named("said"),
                        Fixtures.ROUNDTABLE,
                        requirement,
                        state,
                        Optional.empty(),
                        Optional.empty(),
                        Text.NONE))
                .applyTo(trip);
    }

    @Test
    void aBriefClearedForAnotherTimeIsStaleUntilTheEventIsBackThere() {
        Trip cleared =
                new ClearBrief(BRIEF, "Hafiz").applyTo(new CallForBrief(BRIEF, Fixtures.ROUNDTABLE).applyTo(trip));
        assertThat(found(cleared, "brief-stale")).isEmpty();
        Trip later = moved(cleared, Fixtures.ROUNDTABLE, "10:35", "12:35");
        assertThat(found(later, "brief-stale"))
                .containsExactly(
                        "The brief “Roundtable” was cleared when “Roundtable” was on Wed 13 Nov 10:30; it is on Wed"
                                + " 13 Nov 10:35 now.");
        Trip open = new MoveEvent(Fixtures.ROUNDTABLE, TimeSpan.NOT_STATED).applyTo(cleared);
        assertThat(found(open, "brief-stale")).singleElement().satisfies(s -> assertThat(s)
                .endsWith("it has no time now."));
        assertThat(found(moved(later, Fixtures.ROUNDTABLE, "10:30", "12:30"), "brief-stale"))
                .isEmpty();
    }

    @Test
    void aBriefIsOverdueFromTheMinuteItWasDueUntilItsEventIsOver() {
        Trip called = new CallForBrief(BRIEF, Fixtures.ROUNDTABLE).applyTo(trip);
        ItemRef brief = new ItemRef(ItemKind.BRIEF, BRIEF);
        Trip due = revised(
                called,
                brief,
                "due",
                Optional.of(TimePoint.at(WEDNESDAY.minusDays(1).atTime(9, 0), Fixtures.LIMA)));
        assertThat(found(due, TUESDAY_MORNING, "brief-overdue"))
                .as("this very minute")
                .isEmpty();
        assertThat(found(due, TUESDAY_MORNING.plusSeconds(60), "brief-overdue"))
                .containsExactly(
                        "The brief “Roundtable” for “Roundtable” was due Tue 12 Nov 09:00 and is not cleared; nobody"
                                + " is named who owes it.");
        assertThat(found(due, Instant.parse("2024-11-13T17:30:00Z"), "brief-overdue"))
                .isEmpty();
        Trip owed = revised(due, brief, "owner", Optional.of(Fixtures.GUEST));
        assertThat(found(owed, TUESDAY_MORNING.plusSeconds(60), "brief-overdue"))
                .singleElement()
                .satisfies(s -> assertThat(s).endsWith("Inés Quispe owes it."));
        Trip cleared = new ClearBrief(BRIEF, "Hafiz").applyTo(owed);
        assertThat(found(cleared, TUESDAY_MORNING.plusSeconds(60), "brief-overdue"))
                .isEmpty();
    }

    private Trip expecting(int people, Optional<Integer> organisations) {
        return revised(trip, event(Fixtures.ROUNDTABLE), "expected", new Headcount(Optional.of(people), organisations));
    }

    @Test
    void theNumberExpectedIsHeldAgainstTheNumberedSeatsOrElseAgainstTheNames() {
        assertThat(found(expecting(3, Optional.empty()), "headcount-open")).isEmpty();
        assertThat(found(expecting(5, Optional.empty()), "headcount-open"))
                .containsExactly("“Roundtable”: 5 are expected, the list holds 3.");
        Trip lunch = revised(trip, event(Fixtures.LUNCH), "expected", new Headcount(Optional.of(1), Optional.empty()));
        assertThat(found(lunch, "headcount-open")).as("the minister").isEmpty();
        assertThat(found(expecting(3, Optional.of(20)), "headcount-open"))
                .as("that list has not begun")
                .isEmpty();
    }

    @Test
    void anInterpreterIsMissingUntilOneHasConfirmed() {
        Trip needed = revised(trip, event(Fixtures.LUNCH), "interpreter", Need.NEEDED);
        assertThat(found(needed, "interpreter-missing"))
                .containsExactly("“Luncheon” needs an interpreter, and nobody is on the list for it.");
        Trip asked = new CreateItem(Attendance.of(
                        Id.named("asked"),
                        Fixtures.LUNCH,
                        Fixtures.GUEST,
                        AttendanceRole.INTERPRETER,
                        AttendanceStatus.INVITED,
                        Side.OURS))
                .applyTo(needed);
        assertThat(found(asked, "interpreter-missing"))
                .containsExactly("“Luncheon” needs an interpreter; Inés Quispe has not confirmed.");
        Trip comes = new SetAttendanceStatus(Id.named("asked"), AttendanceStatus.CONFIRMED).applyTo(asked);
        assertThat(found(comes, "interpreter-missing")).isEmpty();
        assertThat(found(trip, "interpreter-missing")).isEmpty();
    }

    @Test
    void aTimeOnAnotherClockThanThatOfItsPlaceIsDoubtful() {
        TimeSpan elsewhere = TimeSpan.exact(WEDNESDAY.atTime(12, 45), WEDNESDAY.atTime(14, 0), Fixtures.KL);
        Trip odd = new MoveEvent(Fixtures.LUNCH, elsewhere).applyTo(trip);
        assertThat(found(odd, "zone-not-stated"))
                .containsExactly(
                        "“Luncheon” (12:45–14:00) is given by the clock of Asia/Kuala_Lumpur, and Terrace states no"
                                + " time zone.");
        ItemRef hotel = new ItemRef(ItemKind.PLACE, Fixtures.HOTEL);
        ItemRef terrace = new ItemRef(ItemKind.PLACE, Fixtures.TERRACE);
        Trip stated = revised(odd, hotel, "zone", Optional.of(Fixtures.LIMA));
        assertThat(found(stated, "zone-not-stated"))
                .as("the terrace is in the hotel")
                .containsExactly(
                        "“Luncheon” (12:45–14:00) is given by the clock of Asia/Kuala_Lumpur, but Terrace goes by that"
                                + " of America/Lima.");
        assertThat(Checks.all(stated))
                .filteredOn(f -> f.rule().equals("zone-not-stated"))
                .isNotEmpty()
                .allMatch(f -> f.severity() == Severity.WARN);
        assertThat(found(revised(odd, terrace, "zone", Optional.of(Fixtures.KL)), "zone-not-stated"))
                .isEmpty();
        assertThat(found(revised(odd, event(Fixtures.LUNCH), "place", Optional.empty()), "zone-not-stated"))
                .singleElement()
                .satisfies(s -> assertThat(s).contains("not by that of Lima"));
        assertThat(found(trip, "zone-not-stated"))
                .as("the host's clock goes without saying")
                .isEmpty();
    }

    @Test
    void aFlightMayHaveTheClockOfEitherEnd() {
        TimeSpan flight = TimeSpan.between(
                TimePoint.at(WEDNESDAY.atTime(6, 0), ZoneId.of("America/Sao_Paulo")),
                TimePoint.at(WEDNESDAY.atTime(9, 0), Fixtures.LIMA));
        assertThat(found(new MoveEvent(Fixtures.LUNCH, flight).applyTo(trip), "zone-not-stated"))
                .isEmpty();
    }

    private Trip revised(Item item, String component, Object value) {
        return new ReviseItem(ItemRef.to(item), component, value).applyTo(trip);
    }

    @Test
    void aNameThatDriftsIsFoundWithThePersonTheTextAndBothForms() {
        Trip event = revised(trip.event(Fixtures.LUNCH), "remarks", Text.en("Datuk Inés Quispe sits at the door."));
        assertThat(found(event, "name-drift"))
                .containsExactly(
                        "“Luncheon” (event): “Datuk Inés Quispe” is how Inés Quispe is written; the record has “Inés Quispe”.");
        Trip place =
                revised(trip.places().get(Fixtures.HALL).orElseThrow(), "note", Text.en("Ask Quispe Inés for the key"));
        assertThat(found(place, "name-drift"))
                .singleElement()
                .asString()
                .contains("(place): “Quispe Inés” is how Inés Quispe is written");
    }

    @Test
    void aPersonsOwnRecordAndWhatThingsAreCalledAndWhatSourcesSayAreNoDrift() {
        Item guest = trip.person(Fixtures.GUEST);
        assertThat(found(revised(guest, "note", Text.en("Quispe Inés in the host’s list")), "name-drift"))
                .isEmpty();
        Item hall = trip.places().get(Fixtures.HALL).orElseThrow();
        assertThat(found(revised(hall, "name", Text.en("Quispe Inés Hall")), "name-drift"))
                .isEmpty();
        Item source = trip.sources().get(Fixtures.SOURCE).orElseThrow();
        assertThat(found(revised(source, "title", Text.en("Datuk Inés Quispe arrives")), "name-drift"))
                .isEmpty();
    }

    @Test
    void nothingInTheReportedSampleWritesANameOtherwise() {
        assertThat(found(my.lawatan.sample.Sample.of("peru-2024").latest(), "name-drift"))
                .isEmpty();
    }
}
