package my.lawatan.check;

import static my.lawatan.check.FoundIn.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.PlaceByHand;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;

/** Plans B, counted times, orders by hand and seats that await a name. */
class PlanRulesTest {
    private static final TimePoint DECIDE = TimePoint.at(LocalDateTime.parse("2024-11-13T06:00"), Fixtures.LIMA);
    private static final Instant BY = DECIDE.instant();
    private static final Id<Vehicle> CAR = Id.named("car");
    private static final Id<Place> MUSEUM = Id.named("museum");
    private final Trip trip = Fixtures.smallTrip();

    private Trip withPlanB(boolean inForce) {
        return trip.with(new Alternative(
                Id.named("b"),
                Fixtures.LUNCH,
                Text.en("Rain"),
                Alternative.Reason.WET_WEATHER,
                Text.NONE,
                TimeSpan.NOT_STATED,
                Optional.of(Fixtures.HALL),
                Text.NONE,
                Text.NONE,
                Optional.of(DECIDE),
                Text.en("Chief of protocol"),
                Text.en("Host"),
                inForce));
    }

    @Test
    void aPlanBIsSpokenOfTwelveHoursBeforeItIsToBeDecidedAndWarnedOfAfterThat() {
        assertThat(found(withPlanB(false), BY.minus(Duration.ofMinutes(12 * 60 + 1)), "plan-undecided"))
                .isEmpty();
        assertThat(found(withPlanB(false), BY.minus(Duration.ofHours(12)), "plan-undecided"))
                .singleElement()
                .asString()
                .startsWith("Rain for “Luncheon”: to be decided by ");
        assertThat(severity(withPlanB(false), BY.minusSeconds(1))).isEqualTo(Severity.HINT);
        assertThat(severity(withPlanB(false), BY)).isEqualTo(Severity.WARN);
        assertThat(found(withPlanB(false), BY, "plan-undecided"))
                .singleElement()
                .asString()
                .contains("and plan A stands");
        assertThat(found(withPlanB(true), BY, "plan-undecided"))
                .as("decided: it is in force")
                .isEmpty();
        assertThat(found(new CancelEvent(Fixtures.LUNCH).applyTo(withPlanB(false)), BY, "plan-undecided"))
                .isEmpty();
    }

    private static Severity severity(Trip trip, Instant now) {
        return Checks.all(Facts.of(trip, now)).stream()
                .filter(f -> f.rule().equals("plan-undecided"))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    @Test
    void howLongBeforeItsTimeAPlanBIsSpokenOfCanBeSet() {
        Trip two = withPlanB(false).with(decide(2));
        assertThat(found(two, BY.minus(Duration.ofMinutes(121)), "plan-undecided"))
                .isEmpty();
        assertThat(found(two, BY.minus(Duration.ofMinutes(120)), "plan-undecided"))
                .hasSize(1);
        Trip day = withPlanB(false).with(decide(24));
        assertThat(found(day, BY.minus(Duration.ofMinutes(24 * 60 + 1)), "plan-undecided"))
                .isEmpty();
        assertThat(found(day, BY.minus(Duration.ofHours(24)), "plan-undecided")).hasSize(1);
        Trip none = withPlanB(false).with(decide(0));
        assertThat(found(none, BY.minus(Duration.ofHours(1)), "plan-undecided"))
                .as("brought into what the rule takes")
                .hasSize(1);
        Checked usual = Checked.of(Facts.of(withPlanB(false), BY.minus(Duration.ofHours(20))));
        assertThat(usual.open()).noneMatch(f -> f.rule().equals("plan-undecided"));
        assertThat(usual.after(day).open())
                .as("the finding comes with the number")
                .anyMatch(f -> f.rule().equals("plan-undecided"));
    }

    private static Ruling decide(int hours) {
        return new Ruling(
                Ruling.idOf("plan-undecided", "decide"),
                "plan-undecided",
                "decide",
                Optional.of(hours),
                false,
                Text.NONE);
    }

    private static Dependency counted(String name, Id<Event> event, Id<Event> on, int minutes) {
        return new Dependency(Id.named(name), event, on, Instruction.Anchor.END, minutes);
    }

    @Test
    void anEventThatIsCountedFromAnotherBeginsToTheMinuteWhenItsCountSays() {
        // the roundtable ends 12:30, the luncheon begins 12:45
        assertThat(found(trip.with(counted("c", Fixtures.LUNCH, Fixtures.ROUNDTABLE, 15)), "count-broken"))
                .isEmpty();
        Trip minute = trip.with(counted("c", Fixtures.LUNCH, Fixtures.ROUNDTABLE, 16));
        assertThat(found(minute, "count-broken"))
                .singleElement()
                .asString()
                .startsWith("“Luncheon” is to begin 16 min after “Roundtable” ends; it begins 15 min after it");
        assertThat(found(new CancelEvent(Fixtures.ROUNDTABLE).applyTo(minute), "count-broken"))
                .isEmpty();
    }

    @Test
    void eventsThatAreCountedFromOneAnotherInACircleAreNamedOnce() {
        Trip chain = trip.with(counted("a", Fixtures.LUNCH, Fixtures.ROUNDTABLE, 15))
                .with(counted("b", Fixtures.ROUNDTABLE, Fixtures.BRIEFING, 45));
        assertThat(found(chain, "count-circle")).as("a chain has an end").isEmpty();
        Trip circle = chain.with(counted("c", Fixtures.BRIEFING, Fixtures.LUNCH, -300));
        assertThat(found(circle, "count-circle"))
                .singleElement()
                .asString()
                .contains("Luncheon", "Roundtable", "Morning briefing");
        Trip two = trip.with(counted("a", Fixtures.LUNCH, Fixtures.ROUNDTABLE, 15))
                .with(counted("b", Fixtures.ROUNDTABLE, Fixtures.LUNCH, -210));
        assertThat(found(two, "count-circle")).as("two are enough").hasSize(1);
    }

    @Test
    void whoWasPutSomewhereByHandNeedsAReasonOrTheirNeighbour() {
        Id<Attendance> guest =
                Fixtures.attends(Fixtures.GUEST, Fixtures.ROUNDTABLE).id();
        Id<Attendance> other = Id.named("other");
        Trip both = trip.with(Fixtures.person(Id.named("rosa"), "Rosa", "Campos", Side.OURS))
                .with(Attendance.of(
                        other,
                        Fixtures.ROUNDTABLE,
                        Id.named("rosa"),
                        AttendanceRole.PARTICIPANT,
                        AttendanceStatus.CONFIRMED,
                        Side.OURS));
        assertThat(found(both, "place-by-hand")).isEmpty();
        Trip said = new PlaceByHand(guest, true, other, "Asked by the host").applyTo(both);
        assertThat(found(said, "place-by-hand")).isEmpty();
        Trip unsaid = new ReviseItem(new ItemRef(ItemKind.ATTENDANCE, guest), "rankReason", "").applyTo(said);
        assertThat(found(unsaid, "place-by-hand"))
                .containsExactly(
                        "Inés Quispe was put where they stand at “Roundtable” by hand, and nobody has said why.");
        Trip gone = new RemoveItem(new ItemRef(ItemKind.ATTENDANCE, other)).applyTo(said);
        assertThat(found(gone, "place-by-hand"))
                .singleElement()
                .asString()
                .startsWith("Whoever Inés Quispe was put beside at “Roundtable” is not on that list any more");
    }

    @Test
    void seatsAwaitNamesUntilTheLastOneHasOne() {
        Trip named = trip;
        for (int seat = 1; seat <= 2; seat++)
            named = new NameSeat(Id.named("fixture/seat/" + seat), Id.named(guest(seat)))
                    .applyTo(named.with(Fixtures.person(Id.named(guest(seat)), "Guest " + seat, "", Side.HOST)));
        assertThat(found(named, "names-awaited")).singleElement().asString().startsWith("1 of 3 seats");
        Trip all = new NameSeat(Id.named("fixture/seat/3"), Id.named(guest(3)))
                .applyTo(named.with(Fixtures.person(Id.named(guest(3)), "Guest 3", "", Side.HOST)));
        assertThat(found(all, "names-awaited")).isEmpty();
    }

    private static String guest(int seat) {
        return "invented guest " + seat;
    }

    @Test
    void aRoomIsTakenTwiceFromTheFirstMinuteThatTwoEventsShare() {
        Trip touching =
                new MoveEvent(Fixtures.BRIEFING, Fixtures.at(Fixtures.WEDNESDAY, "09:30", "10:30")).applyTo(trip);
        assertThat(found(touching, "place-double-booked")).isEmpty();
        Trip minute = new MoveEvent(Fixtures.BRIEFING, Fixtures.at(Fixtures.WEDNESDAY, "09:30", "10:31")).applyTo(trip);
        assertThat(found(minute, "place-double-booked")).hasSize(1);
    }

    @Test
    void theDayBeforeTheTripIsOutsideItAndItsFirstDayIsNot() {
        assertThat(found(on("2024-11-12"), "outside-trip")).isEmpty();
        assertThat(found(on("2024-11-11"), "outside-trip")).hasSize(1);
    }

    private Trip on(String day) {
        return new MoveEvent(Fixtures.LUNCH, Fixtures.at(LocalDate.parse(day), "12:00", "13:00")).applyTo(trip);
    }

    private static Leg way(Optional<Id<Event>> from, Optional<Id<Event>> to, int minutes) {
        return Fixtures.way("way", from, to, LegMode.CAR, Optional.of(minutes), List.of(CAR));
    }

    // the briefing ends 09:45, the roundtable begins 10:30
    @Test
    void aWayFitsToTheMinute() {
        Trip car = trip.with(Vehicle.of(CAR, Text.en("Car 2")));
        Optional<Id<Event>> from = Optional.of(Fixtures.BRIEFING);
        Optional<Id<Event>> to = Optional.of(Fixtures.ROUNDTABLE);
        assertThat(found(car.with(way(from, to, 45)), "leg-too-short")).isEmpty();
        assertThat(found(car.with(way(from, to, 46)), "leg-too-short")).hasSize(1);
        Trip apart = car.with(
                List.of(
                        Fixtures.place(MUSEUM, "Museum", Optional.empty()),
                        Fixtures.event(
                                Fixtures.LUNCH, "Luncheon", Fixtures.at(Fixtures.WEDNESDAY, "12:45", "14:00"), MUSEUM)),
                List.of());
        assertThat(found(apart.with(elsewhere(15)), "travel-too-short")).isEmpty();
        assertThat(found(apart.with(elsewhere(16)), "travel-too-short")).hasSize(1);
    }

    private static Leg elsewhere(int minutes) {
        Leg way = way(Optional.empty(), Optional.empty(), minutes);
        return new Leg(
                way.id(),
                way.from(),
                way.to(),
                Optional.of(Fixtures.HOTEL),
                Optional.of(MUSEUM),
                way.mode(),
                way.minutes(),
                way.when(),
                Optional.empty(),
                List.of(),
                Text.NONE,
                List.of());
    }

    @Test
    void oneMoreOrFewerThanExpectedIsAnotherNumber() {
        for (int expected : List.of(2, 3, 4)) {
            Trip counted = new ReviseItem(
                            new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE),
                            "expected",
                            new Headcount(Optional.of(expected), Optional.empty()))
                    .applyTo(trip);
            assertThat(found(counted, "headcount-open"))
                    .as("%d expected, three seats", expected)
                    .hasSize(expected == 3 ? 0 : 1);
        }
    }

    @Test
    void whereSomeOfOursHaveSeatsAllHaveOne() {
        Id<Person> aide = Id.named("aide");
        Trip two = trip.with(Vehicle.of(CAR, Text.en("Car 2")))
                .with(way(Optional.empty(), Optional.of(Fixtures.ROUNDTABLE), 20))
                .with(Fixtures.person(aide, "Aina", "", Side.OURS))
                .with(Fixtures.attends(aide, Fixtures.ROUNDTABLE));
        assertThat(found(two, "seat-missing")).as("nobody has begun").isEmpty();
        Trip one = two.with(seat("first", Fixtures.MINISTER));
        assertThat(found(one, "seat-missing")).singleElement().asString().contains("Aina");
        assertThat(found(one.with(seat("second", aide)), "seat-missing")).isEmpty();
    }

    private static Ride seat(String name, Id<Person> person) {
        return new Ride(
                Id.named(name),
                CAR,
                Optional.of(Id.named("way")),
                Optional.of(person),
                Text.NONE,
                Ride.Position.NOT_STATED,
                "",
                "");
    }
}
