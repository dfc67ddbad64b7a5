package my.lawatan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.ToTheRoundtable;
import my.lawatan.text.Messages;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Availability.Presence;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Place;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What is offered for ways, rooms, hours and people who are away: made, the finding is gone, and nothing new stops issuing. */
class PlaceFixesTest {
    private static final Instant TUESDAY = Instant.parse("2024-11-12T14:00:00Z");
    private static final LocalDate WEDNESDAY = Fixtures.WEDNESDAY;
    private static final Messages ENGLISH = new Messages(Language.EN);
    private static final Id<Place> BALLROOM = Id.named("ballroom");

    // the briefing in the hall until 09:45, the roundtable there 10:30-12:30, luncheon on the terrace 12:45-14:00
    private final Trip trip = Fixtures.smallTrip();

    private static Supplier<UUID> ids() {
        Random random = new Random(1);
        return () -> new UUID(random.nextLong(), random.nextLong());
    }

    private static Checked checked(Trip trip) {
        return Checked.of(Facts.of(trip, TUESDAY));
    }

    /** What is offered, in words; each is made, and has to mend. */
    private static List<String> offered(Trip trip, String rule) {
        Checked before = checked(trip);
        Finding finding = before.open().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + rule));
        List<Fix> fixes = new Fixes(before, ids()).of(finding);
        for (Fix fix : fixes) {
            Checked after = checked(fix.edit().applyTo(trip));
            assertThat(after.finds(finding.identity())).as(label(fix)).isFalse();
            assertThat(after.open()).as(label(fix)).noneMatch(f -> f.isSame(finding));
            assertThat(after.newSince(before)).as(label(fix)).noneMatch(f -> f.severity() == Severity.STOP);
        }
        return fixes.stream().map(PlaceFixesTest::label).toList();
    }

    private static String label(Fix fix) {
        return ENGLISH.text(fix.key(), fix.arguments().toArray());
    }

    private static Trip revised(Trip trip, Id<Event> event, String component, Object value) {
        return new ReviseItem(new ItemRef(ItemKind.EVENT, event), component, value).applyTo(trip);
    }

    private static Trip placed(Trip trip, Id<Place> place, String component, Object value) {
        return new ReviseItem(new ItemRef(ItemKind.PLACE, place), component, value).applyTo(trip);
    }

    private Trip briefingUntil(String end) {
        return new MoveEvent(Fixtures.BRIEFING, Fixtures.at(WEDNESDAY, "09:00", end)).applyTo(trip);
    }

    @Test
    void aWayThatLeavesTooEarlyLeavesWhenItsPeopleAreSeated() {
        assertThat(offered(
                        trip.with(ToTheRoundtable.way(25, 11, Fixtures.at(WEDNESDAY, "09:55", "10:20"))), "leg-chain"))
                .containsExactly("To “Roundtable”: leave Wed 13 Nov 09:56, arrive 10:21");
    }

    @Test
    void aWayThatArrivesTooLateLeavesEarlier() {
        assertThat(offered(
                        trip.with(ToTheRoundtable.way(30, null, Fixtures.at(WEDNESDAY, "10:01", "10:31"))),
                        "leg-chain"))
                .containsExactly("To “Roundtable”: leave Wed 13 Nov 10:00, arrive 10:30");
        Trip far = trip.with(ToTheRoundtable.way(30, null, Fixtures.at(WEDNESDAY, "09:55", "10:25")))
                .with(ToTheRoundtable.walked(7));
        assertThat(offered(far, "leg-chain")).containsExactly("To “Roundtable”: leave Wed 13 Nov 09:53, arrive 10:23");
    }

    @Test
    void aWayThatIsPlannedTooShortIsGivenItsMinutes() {
        assertThat(offered(
                        trip.with(ToTheRoundtable.way(30, null, Fixtures.at(WEDNESDAY, "09:55", "10:20"))),
                        "leg-chain"))
                .containsExactly("To “Roundtable”: leave Wed 13 Nov 09:55, arrive 10:25");
    }

    @Test
    void aChainThatDoesNotFitBetweenTwoEventsMovesOneOfThem() {
        Trip chain = trip.with(ToTheRoundtable.way(30, 10, TimeSpan.NOT_STATED)).with(ToTheRoundtable.walked(6));
        assertThat(offered(chain, "leg-chain")).contains("End “Morning briefing” at 09:44");
    }

    @Test
    void aRoomThatIsToBeMadeReadySweptOrSetUpIsLeftEarlierOrEnteredLater() {
        Trip talk = revised(briefingUntil("10:16"), Fixtures.ROUNDTABLE, "type", EventKind.BILATERAL);
        assertThat(offered(talk, "room-turnover")).isNotEmpty();
        Trip pool = revised(briefingUntil("10:11"), Fixtures.ROUNDTABLE, "press", PressAccess.POOL);
        assertThat(offered(pool, "press-preset")).isNotEmpty();
    }

    private static Trip open(Trip trip, String from, String to) {
        Opening hours = new Opening(Set.of(), Optional.empty(), LocalTime.parse(from), LocalTime.parse(to));
        return placed(trip, Fixtures.HOTEL, "hours", List.of(hours));
    }

    @Test
    void whatIsWhereItIsClosedIsMovedIntoTheHours() {
        assertThat(offered(open(trip, "09:15", "18:00"), "place-closed"))
                .anyMatch(label -> label.startsWith("Move “Morning briefing” to Wed 13 Nov 09:15"));
        assertThat(offered(open(trip, "08:00", "09:30"), "place-closed"))
                .as("it does not fit in beside anything: whatever is offered mends")
                .isNotEmpty()
                .allMatch(label -> label.startsWith("Move “"));
    }

    @Test
    void tooManyForARoomAreGivenTheSmallestRoomThatHoldsThemAndIsFree() {
        Trip rooms = placed(trip, Fixtures.HALL, "capacity", Optional.of(5))
                .with(Fixtures.place(BALLROOM, "Ballroom", Optional.of(Fixtures.HOTEL)));
        Trip many = revised(
                placed(rooms, BALLROOM, "capacity", Optional.of(40)),
                Fixtures.ROUNDTABLE,
                "expected",
                new Headcount(Optional.of(30), Optional.empty()));
        assertThat(offered(many, "over-capacity")).contains("Hold “Roundtable” in Ballroom, 40 seats");
        Trip taken = new MoveEvent(Fixtures.LUNCH, Fixtures.at(WEDNESDAY, "11:00", "12:00")).applyTo(many);
        Trip full = revised(taken, Fixtures.LUNCH, "place", Optional.of(BALLROOM));
        assertThat(offered(full, "over-capacity"))
                .as("somebody else is in there, and there is no other")
                .isEmpty();
        Trip small = placed(many, BALLROOM, "capacity", Optional.of(29));
        assertThat(offered(small, "over-capacity")).as("one seat too few").isEmpty();
    }

    private static Availability said(TimeSpan when, Presence presence) {
        return new Availability(Id.named("said"), Fixtures.GUEST, when, presence, Text.NONE);
    }

    @Test
    void whoIsAwayIsMetWhenTheyAreThereOrExcused() {
        Trip away = trip.with(said(Fixtures.at(WEDNESDAY, "12:00", "12:35"), Presence.AWAY));
        assertThat(offered(away, "person-unavailable"))
                .contains("Move “Roundtable” to Wed 13 Nov 10:00–12:00", "Inés Quispe does not come to “Roundtable”");
        Trip allDay = trip.with(said(TimeSpan.on(WEDNESDAY, Fixtures.LIMA), Presence.AWAY));
        assertThat(offered(allDay, "person-unavailable")).contains("Inés Quispe does not come to “Roundtable”");
        assertThat(offered(allDay, "person-unavailable")).noneMatch(label -> label.startsWith("Move"));
        Trip only = trip.with(said(Fixtures.at(WEDNESDAY, "10:00", "12:29"), Presence.FREE));
        assertThat(offered(only, "person-unavailable")).anyMatch(label -> label.startsWith("Move “Roundtable” to"));
    }
}
