package my.lawatan.check;

import static my.lawatan.check.FoundIn.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.ToTheRoundtable;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Availability.Presence;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Opening;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** Rooms between two events, their hours and seats, who can be had, and the whole of a way: what is found, in which words, and where it begins. */
class RoomRulesTest {
    private static final LocalDate WEDNESDAY = Fixtures.WEDNESDAY;

    // the briefing in the hall until 09:45, the roundtable there from 10:30, both of them with the minister
    private final Trip trip = Fixtures.smallTrip();

    static Trip revised(Trip trip, Id<Event> event, String component, Object value) {
        return new ReviseItem(new ItemRef(ItemKind.EVENT, event), component, value).applyTo(trip);
    }

    private Trip briefingUntil(String end) {
        return new MoveEvent(Fixtures.BRIEFING, Fixtures.at(WEDNESDAY, "09:00", end)).applyTo(trip);
    }

    static Trip told(Trip trip, Id<Event> event, int minutes, String to, String what) {
        return trip.with(new Instruction(
                Id.named("line/" + what), event, Instruction.Anchor.START, minutes, Text.en(to), Text.en(what)));
    }

    @Test
    void aRoomOfBilateralsIsMadeReadyInAQuarterOfAnHour() {
        Trip talk = revised(briefingUntil("10:16"), Fixtures.ROUNDTABLE, "type", EventKind.BILATERAL);
        assertThat(found(talk, "room-turnover"))
                .containsExactly("“Morning briefing” ends 10:16 and “Roundtable” begins 10:30 in Hall: 14 min to make"
                        + " the room ready, and 15 are needed.");
        assertThat(found(briefingUntil("10:16"), "room-turnover"))
                .as("no two delegations")
                .isEmpty();
        Trip enough = revised(briefingUntil("10:15"), Fixtures.ROUNDTABLE, "type", EventKind.BILATERAL);
        assertThat(found(enough, "room-turnover")).isEmpty();
        Trip elsewhere = revised(talk, Fixtures.BRIEFING, "place", Optional.of(Fixtures.TERRACE));
        assertThat(found(elsewhere, "room-turnover")).as("another room").isEmpty();
    }

    @Test
    void aTripMayAskForMoreOrNothing() {
        Trip talk = revised(briefingUntil("10:15"), Fixtures.ROUNDTABLE, "type", EventKind.BILATERAL);
        Trip twenty = talk.with(ruling("room-turnover", "turnover", 20));
        assertThat(found(twenty, "room-turnover")).hasSize(1);
        Trip beyond = talk.with(ruling("room-turnover", "turnover", 5_000));
        assertThat(found(beyond, "room-turnover"))
                .as("brought into what the rule takes")
                .singleElement()
                .asString()
                .contains("120 are needed");
        Trip off = twenty.with(
                new Ruling(Ruling.idOf("room-turnover", ""), "room-turnover", "", Optional.empty(), true, Text.NONE));
        assertThat(found(off, "room-turnover")).isEmpty();
        assertThat(Checked.of(Facts.of(off)).off()).containsExactly("room-turnover");
        assertThat(Checked.of(Facts.of(twenty)).after(off).off()).containsExactly("room-turnover");
    }

    private static Ruling ruling(String rule, String number, int value) {
        return new Ruling(Ruling.idOf(rule, number), rule, number, Optional.of(value), false, Text.NONE);
    }

    @Test
    void thePressSetsUpTwentyMinutesBeforeOrWhenItIsTold() {
        Trip pool = revised(briefingUntil("10:11"), Fixtures.ROUNDTABLE, "press", PressAccess.POOL);
        assertThat(found(pool, "press-preset"))
                .containsExactly("Hall is free from 10:11 (“Morning briefing”); the press needs it 20 min before"
                        + " “Roundtable” begins (10:30), and has 19.");
        assertThat(found(
                        revised(briefingUntil("10:10"), Fixtures.ROUNDTABLE, "press", PressAccess.POOL),
                        "press-preset"))
                .isEmpty();
        Trip told = told(
                revised(trip, Fixtures.ROUNDTABLE, "press", PressAccess.POOL),
                Fixtures.ROUNDTABLE,
                -50,
                "Press pool",
                "On the left");
        assertThat(found(told, "press-preset"))
                .containsExactly("The press is told to be in Hall 50 min before “Roundtable” (10:30); “Morning"
                        + " briefing” is there until 09:45.");
        assertThat(found(revised(told, Fixtures.BRIEFING, "press", PressAccess.OPEN), "press-preset"))
                .as("it is in the room already")
                .isEmpty();
    }

    @Test
    void aRoomIsSweptWhereOthersWereBeforeThePrincipal() {
        // the briefing is not the minister's
        Trip others = new CreateItem(Attendance.of(
                        Id.named("no"),
                        Fixtures.BRIEFING,
                        Fixtures.MINISTER,
                        AttendanceRole.PARTICIPANT,
                        AttendanceStatus.DECLINED,
                        Side.OURS))
                .applyTo(briefingUntil("10:01"));
        assertThat(found(others, "security-sweep"))
                .containsExactly("Hall is to be swept before the principal comes to “Roundtable” (10:30); “Morning"
                        + " briefing” is there until 10:01: 29 min, and 30 are needed.");
        assertThat(found(briefingUntil("10:01"), "security-sweep"))
                .as("the principal was there all the time")
                .isEmpty();
        assertThat(found(
                        new MoveEvent(Fixtures.BRIEFING, Fixtures.at(WEDNESDAY, "09:00", "10:00")).applyTo(others),
                        "security-sweep"))
                .isEmpty();
        assertThat(found(told(others, Fixtures.ROUNDTABLE, -40, "Colonel Azman", "Security sweep"), "security-sweep"))
                .singleElement()
                .asString()
                .startsWith("Hall is to be swept 40 min before");
    }

    private static Trip open(Trip trip, Opening... hours) {
        return new ReviseItem(new ItemRef(ItemKind.PLACE, Fixtures.HOTEL), "hours", List.of(hours)).applyTo(trip);
    }

    private static Opening hours(Set<DayOfWeek> days, String from, String to) {
        return new Opening(days, Optional.empty(), LocalTime.parse(from), LocalTime.parse(to));
    }

    @Test
    void thePlaceMustBeOpenFromTheFirstMinuteToTheLast() {
        assertThat(found(open(trip, hours(Set.of(), "09:00", "14:00")), "place-closed"))
                .isEmpty();
        assertThat(found(open(trip, hours(Set.of(), "09:00", "13:59")), "place-closed"))
                .containsExactly("“Luncheon” (12:45–14:00) is at Hotel, which is open 09:00–13:59 on Wed 13 Nov.");
        assertThat(found(
                        open(trip, hours(Set.of(), "08:00", "12:30"), hours(Set.of(), "12:30", "15:00")),
                        "place-closed"))
                .as("two hours that touch are one")
                .isEmpty();
        assertThat(found(open(trip, hours(Set.of(), "20:00", "14:00")), "place-closed"))
                .as("open through the night")
                .isEmpty();
    }

    @Test
    void whatIsSaidOfTheVeryDayGoesBeforeAndADayOfWhichNothingIsSaidIsAsked() {
        Opening closed = new Opening(Set.of(), Optional.of(WEDNESDAY), LocalTime.of(8, 0), LocalTime.of(8, 0));
        assertThat(found(open(trip, hours(Set.of(), "08:00", "18:00"), closed), "place-closed"))
                .hasSize(3)
                .contains("“Roundtable” (10:30–12:30) is at Hotel, which is closed on Wed 13 Nov.");
        Trip tuesdays = open(trip, hours(Set.of(DayOfWeek.TUESDAY), "08:00", "18:00"));
        assertThat(found(tuesdays, "place-closed"))
                .contains("“Roundtable” (10:30–12:30) is at Hotel; its hours say nothing of Wed 13 Nov.");
        assertThat(found(new CancelEvent(Fixtures.ROUNDTABLE).applyTo(tuesdays), "place-closed"))
                .hasSize(2);
    }

    @Test
    void aRoomHasSeatsForThoseOnTheListOrExpected() {
        // two people and three seats whose names are awaited
        Trip five =
                new ReviseItem(new ItemRef(ItemKind.PLACE, Fixtures.HALL), "capacity", Optional.of(5)).applyTo(trip);
        assertThat(found(five, "over-capacity")).isEmpty();
        Trip expected = revised(five, Fixtures.ROUNDTABLE, "expected", new Headcount(Optional.of(6), Optional.empty()));
        assertThat(found(expected, "over-capacity")).containsExactly("“Roundtable”: 6 people, and Hall has 5 seats.");
        assertThat(found(five.with(ruling("over-capacity", "spare", 1)), "over-capacity"))
                .containsExactly("“Roundtable”: 5 people and 1 seat to spare, and Hall has 5.");
    }

    private static Availability said(String name, TimeSpan when, Presence presence, String note) {
        return new Availability(Id.named(name), Fixtures.GUEST, when, presence, Text.en(note));
    }

    @Test
    void whoIsAwayOrHadOnlyAtOtherHoursIsNotExpected() {
        assertThat(found(
                        trip.with(said("a", Fixtures.at(WEDNESDAY, "12:29", "13:00"), Presence.AWAY, "Congress")),
                        "person-unavailable"))
                .containsExactly("Inés Quispe is expected at “Roundtable” (Wed 13 Nov 10:30) and is away Wed 13"
                        + " Nov 12:29–13:00: Congress");
        assertThat(found(
                        trip.with(said("a", Fixtures.at(WEDNESDAY, "12:30", "13:00"), Presence.AWAY, "")),
                        "person-unavailable"))
                .isEmpty();
        assertThat(found(
                        trip.with(said("a", TimeSpan.on(WEDNESDAY, Fixtures.LIMA), Presence.AWAY, "")),
                        "person-unavailable"))
                .as("all day")
                .singleElement()
                .asString()
                .endsWith("is away Wed 13 Nov.");
        Trip free = trip.with(said("a", Fixtures.at(WEDNESDAY, "10:00", "11:00"), Presence.FREE, ""))
                .with(said("b", Fixtures.at(WEDNESDAY, "11:00", "12:30"), Presence.FREE, ""));
        assertThat(found(free, "person-unavailable")).as("two that touch").isEmpty();
        Trip short1 = trip.with(said("a", Fixtures.at(WEDNESDAY, "10:00", "12:29"), Presence.FREE, ""));
        assertThat(found(short1, "person-unavailable"))
                .containsExactly("Inés Quispe is expected at “Roundtable” (Wed 13 Nov 10:30) and may be had only"
                        + " Wed 13 Nov 10:00–12:29.");
    }

    // 45 minutes lie between the two
    @Test
    void takingSeatsDrivingAndTheWalkFromTheKerbAreAllOfAWay() {
        assertThat(found(trip.with(ToTheRoundtable.way(30, 10, TimeSpan.NOT_STATED)), "leg-chain"))
                .isEmpty();
        Trip walked =
                trip.with(ToTheRoundtable.way(30, 10, TimeSpan.NOT_STATED)).with(ToTheRoundtable.walked(6));
        assertThat(found(walked, "leg-chain"))
                .containsExactly("From “Morning briefing” to “Roundtable”: taking seats 10 min, way 30 min, walk from"
                        + " the kerb 6 min: 46 min in all; there are 45, 1 too few.");
        assertThat(found(
                        trip.with(ToTheRoundtable.way(30, 10, TimeSpan.NOT_STATED))
                                .with(ToTheRoundtable.walked(5)),
                        "leg-chain"))
                .isEmpty();
        assertThat(found(trip.with(ToTheRoundtable.way(50, 10, TimeSpan.NOT_STATED)), "leg-chain"))
                .as("too long by itself: leg-too-short says so")
                .isEmpty();
        Trip slack = trip.with(ToTheRoundtable.way(30, 12, TimeSpan.NOT_STATED)).with(ruling("leg-chain", "slack", 5));
        assertThat(found(slack, "leg-chain"))
                .containsExactly("From “Morning briefing” to “Roundtable” 42 min are needed and there are 45: 3 min in"
                        + " hand.");
    }

    @Test
    void aWayThatSaysWhenItLeavesIsHeldAgainstWhatComesBeforeAndAfter() {
        assertThat(found(trip.with(ToTheRoundtable.way(30, 10, Fixtures.at(WEDNESDAY, "09:55", "10:25"))), "leg-chain"))
                .isEmpty();
        assertThat(found(trip.with(ToTheRoundtable.way(30, 11, Fixtures.at(WEDNESDAY, "09:55", "10:25"))), "leg-chain"))
                .containsExactly("The way to “Roundtable” leaves 09:55 and loads 11 min before; “Morning briefing”"
                        + " ends 09:45: 1 min too late.");
        assertThat(found(
                        trip.with(ToTheRoundtable.way(30, null, Fixtures.at(WEDNESDAY, "10:01", "10:31"))),
                        "leg-chain"))
                .containsExactly("The way to “Roundtable” (10:01–10:31) arrives 1 min after it begins (10:30).");
        assertThat(found(
                        trip.with(ToTheRoundtable.way(30, null, Fixtures.at(WEDNESDAY, "10:00", "10:29"))),
                        "leg-chain"))
                .containsExactly("The way to “Roundtable” is planned 10:00–10:29, 29 min; at that hour it takes 30.");
        Trip far = trip.with(ToTheRoundtable.way(30, null, Fixtures.at(WEDNESDAY, "09:55", "10:25")))
                .with(ToTheRoundtable.walked(7));
        assertThat(found(far, "leg-chain"))
                .containsExactly("The way to “Roundtable” (09:55–10:25) and 7 min on foot from the kerb: there 2 min"
                        + " after it begins (10:30).");
    }
}
