package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.SetAttendanceStatus;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {
    private final Trip trip = Fixtures.smallTrip();

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    private static Set<String> rules(Trip trip) {
        return Checks.all(trip).stream().map(Finding::rule).collect(Collectors.toSet());
    }

    private Trip roundtableAt(String from, String to) {
        return new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, from, to)).applyTo(trip);
    }

    @Test
    void aMinisterAtTwoEventsAtOnceIsFoundOnceWithNamesAndTimes() {
        List<Finding> found = Checks.all(roundtableAt("11:00", "13:00")).stream()
                .filter(f -> f.rule().equals("person-double-booked"))
                .toList();
        assertThat(found)
                .singleElement()
                .satisfies(
                        f -> assertThat(new Messages(Language.EN)
                                        .text(f.key(), f.arguments().toArray()))
                                .isEqualTo(
                                        "Mei Ling Tan is expected at “Roundtable” (11:00–13:00) and at “Luncheon” (12:45–14:00) at the same time."));
    }

    @Test
    void eventsThatTouchAreNoClash() {
        assertThat(rules(roundtableAt("10:45", "12:45"))).containsExactlyInAnyOrder("names-awaited", "brief-missing");
        assertThat(rules(roundtableAt("10:46", "12:46"))).contains("person-double-booked");
    }

    @Test
    void whoDeclinedAndWhatIsCancelledDoNotClash() {
        Trip clash = roundtableAt("11:00", "13:00");
        Id<Attendance> lunch =
                Fixtures.attends(Fixtures.MINISTER, Fixtures.LUNCH).id();
        assertThat(rules(new SetAttendanceStatus(lunch, AttendanceStatus.DECLINED).applyTo(clash)))
                .doesNotContain("person-double-booked");
        assertThat(rules(new CancelEvent(Fixtures.LUNCH).applyTo(clash))).doesNotContain("person-double-booked");
    }

    @Test
    void oneHallForTwoEventsIsFoundButAHotelHoldsMany() {
        Trip clash = new MoveEvent(Fixtures.BRIEFING, Fixtures.at(Fixtures.WEDNESDAY, "10:00", "11:00")).applyTo(trip);
        assertThat(rules(clash)).contains("place-double-booked");
        Trip hotel = clash.with(
                List.of(
                        Fixtures.event(
                                Fixtures.BRIEFING,
                                "a",
                                Fixtures.at(Fixtures.WEDNESDAY, "10:00", "11:00"),
                                Fixtures.HOTEL),
                        Fixtures.event(
                                Fixtures.ROUNDTABLE,
                                "b",
                                Fixtures.at(Fixtures.WEDNESDAY, "10:30", "12:30"),
                                Fixtures.HOTEL)),
                List.of());
        assertThat(rules(hotel)).doesNotContain("place-double-booked");
    }

    @Test
    void aWayOfAnHourAndTenInAnHourIsTooShort() {
        Leg leg = new Leg(
                Id.named("leg"),
                Optional.of(Fixtures.BRIEFING),
                Optional.of(Fixtures.ROUNDTABLE),
                Optional.empty(),
                Optional.empty(),
                LegMode.MOTORCADE,
                Optional.of(45),
                TimeSpan.NOT_STATED,
                Optional.empty(),
                List.of(),
                Text.NONE,
                List.of());
        assertThat(rules(trip.with(leg))).doesNotContain("leg-too-short");
        Trip later = new MoveEvent(Fixtures.BRIEFING, Fixtures.at(Fixtures.WEDNESDAY, "09:00", "09:46"))
                .applyTo(trip.with(leg));
        assertThat(Checks.all(later)).anySatisfy(f -> assertThat(f.arguments()).containsSubsequence(45, 44L));
    }

    @Test
    void seatsThatAwaitANameAreCounted() {
        Trip named = new NameSeat(Id.named("fixture/seat/1"), Fixtures.GUEST).applyTo(trip);
        assertThat(Checks.all(named).stream().filter(f -> f.rule().equals("names-awaited")))
                .singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly(2L, 3, "Roundtable"));
    }

    @Test
    void anEventAfterTheTripIsFound() {
        Trip late = new MoveEvent(Fixtures.LUNCH, Fixtures.at(Fixtures.WEDNESDAY.plusDays(4), "12:00", "13:00"))
                .applyTo(trip);
        assertThat(rules(late)).contains("outside-trip");
        Trip last = new MoveEvent(Fixtures.LUNCH, Fixtures.at(Fixtures.WEDNESDAY.plusDays(3), "12:00", "13:00"))
                .applyTo(trip);
        assertThat(rules(last)).doesNotContain("outside-trip");
    }

    @Test
    void findingsAreTheSameExactlyWhenTheirIdentityIs() {
        List<Finding> all = Checks.all(Sample.of("exercise").latest());
        assertThat(all).hasSizeGreaterThan(5);
        for (Finding one : all)
            for (Finding other : all)
                assertThat(one.isSame(other)).isEqualTo(one.identity().equals(other.identity()));
    }

    @Test
    void draggingFindsOnlyWhatTheDragWouldMake() {
        Facts today = Facts.of(roundtableAt("11:00", "13:00"));
        List<Finding> found = Checks.of(today, Fixtures.ROUNDTABLE);
        Trip same = new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:30", "13:30"))
                .applyTo(today.trip());
        assertThat(Checks.newlyFound(found, today.after(same), Fixtures.ROUNDTABLE))
                .isEmpty();
        Trip onto = new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "09:00", "11:00"))
                .applyTo(today.trip());
        assertThat(Checks.newlyFound(found, today.after(onto), Fixtures.ROUNDTABLE))
                .extracting(Finding::rule)
                .containsExactly("place-double-booked");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void factsOfACopyFindTheSameAsFreshOnes(int seed) {
        RandomEdits edits = new RandomEdits(seed);
        Trip current = trip;
        Facts facts = Facts.of(current);
        for (int i = 0; i < 60; i++) {
            current = edits.next(current).applyTo(current);
            facts = facts.after(current);
            List<Finding> fresh = Checks.all(current);
            assertThat(Checks.all(facts)).isEqualTo(fresh);
            Set<Finding> byEvent = new HashSet<>();
            Trip now = current;
            Facts known = facts;
            now.events().values().forEach(e -> byEvent.addAll(Checks.of(known, e.id())));
            assertThat(byEvent).isEqualTo(new HashSet<>(fresh));
        }
    }
}
