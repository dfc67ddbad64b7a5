package my.lawatan.workspace.outcome;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.GUEST;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.TERRACE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.lawatan.change.Change;
import my.lawatan.change.ChangeSheet.Group;
import my.lawatan.change.ChangeSheet.Line;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.WaiveFinding;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an import or a merge has made worse, and that what is blamed for it has brought it. */
class OutcomeTest {
    private static final Instant TUESDAY = Instant.parse("2024-11-12T14:00:00Z");
    private static final Id<Event> CALL = Id.named("outcome/call");

    private static Checked checked(Trip trip) {
        return Checked.of(Facts.of(trip, TUESDAY));
    }

    private static Trip made(Trip trip, Edit... edits) {
        Trip next = trip;
        for (Edit edit : edits) next = edit.applyTo(next);
        return next;
    }

    private static Edit moved(Id<Event> event, String from, String to) {
        return new MoveEvent(event, at(WEDNESDAY, from, to));
    }

    private static Worse only(Outcome outcome, String rule) {
        List<Worse> of = outcome.worse().stream()
                .filter(worse -> worse.finding().rule().equals(rule))
                .toList();
        assertThat(of).hasSize(1);
        return of.get(0);
    }

    private static List<ItemRef> about(List<Line> lines) {
        return lines.stream().map(Line::about).toList();
    }

    private static ItemRef ref(Id<Event> event) {
        return new ItemRef(my.lawatan.trip.ItemKind.EVENT, event);
    }

    @Test
    void theOneChangeThatBroughtAClashIsNamedAndNotThoseBesideIt() {
        Trip before = Fixtures.smallTrip();
        Trip after = made(
                before,
                new RenameEvent(ROUNDTABLE, Text.en("Round table")),
                moved(LUNCH, "12:00", "13:15"),
                new RenameEvent(BRIEFING, Text.en("Briefing")));
        Worse worse = only(Outcome.of(checked(before), after, () -> false), "person-double-booked");
        assertThat(worse.finding().items()).contains(ref(ROUNDTABLE), ref(LUNCH));
        assertThat(worse.by()).hasSize(1);
        assertThat(worse.by().get(0).group()).isEqualTo(Group.MOVED);
        assertThat(about(worse.by())).containsExactly(ref(LUNCH));
        assertThat(worse.graver()).isFalse();
        assertThat(worse.with()).isEmpty();
    }

    @Test
    void ofWhatWasFoundBeforeMoreMinutesThatAreLackingAreWorseAndFewerAreBetter() {
        Leg way = new Leg(
                Id.named("outcome/way"),
                Optional.of(ROUNDTABLE),
                Optional.of(LUNCH),
                Optional.empty(),
                Optional.empty(),
                LegMode.WALK,
                Optional.of(30),
                TimeSpan.NOT_STATED,
                Optional.empty(),
                List.of(),
                Text.NONE,
                List.of());
        Trip before = Fixtures.smallTrip().with(way);
        Trip after = made(before, moved(LUNCH, "12:40", "13:55"), new RenameEvent(ROUNDTABLE, Text.en("Round table")));
        Outcome outcome = Outcome.of(checked(before), after, () -> false);
        Worse worse = only(outcome, "leg-too-short");
        assertThat(worse.graver()).isTrue();
        assertThat(about(worse.by())).as("not the other title").containsExactly(ref(LUNCH));
        Outcome back = Outcome.of(checked(after), before, () -> false);
        assertThat(back.worse()).isEmpty();
        assertThat(back.better()).isPositive();
        Trip renamed = made(before, new RenameEvent(ROUNDTABLE, Text.en("Round table")));
        assertThat(Outcome.of(checked(before), renamed, () -> false)).isEqualTo(Outcome.NONE);
    }

    @Test
    void whereItTakesTwoChangesBothAreNamed() {
        Trip before = Fixtures.smallTrip();
        Trip after = made(before, moved(LUNCH, "18:00", "19:00"), moved(ROUNDTABLE, "18:30", "19:30"));
        Worse worse = only(Outcome.of(checked(before), after, () -> false), "person-double-booked");
        assertThat(about(worse.by())).containsExactlyInAnyOrder(ref(LUNCH), ref(ROUNDTABLE));
    }

    @Test
    void ofANewEventWithItsListOnlyWhoIsDoubleBookedIsNamed() {
        Trip before = Fixtures.smallTrip();
        Trip after = before.with(
                List.of(
                        Fixtures.event(CALL, "Call", at(WEDNESDAY, "11:00", "11:30"), TERRACE),
                        Fixtures.attends(GUEST, CALL)),
                List.of());
        Worse worse = only(Outcome.of(checked(before), after, () -> false), "person-double-booked");
        assertThat(worse.by()).hasSize(1);
        assertThat(worse.by().get(0).group()).isEqualTo(Group.ADDED);
        assertThat(worse.by().get(0).changes())
                .isNotEmpty()
                .allMatch(Change::creates)
                .hasSize(2);
    }

    @Test
    void afterAMergeOurOwnChangeThatTheirsMeetsIsNamedToo() {
        Trip common = Fixtures.smallTrip();
        Trip ours = made(
                common, moved(LUNCH, "18:00", "19:00"), new RenameEvent(BRIEFING, Text.en("Briefing of the morning")));
        Trip merged = made(ours, moved(ROUNDTABLE, "18:30", "19:30"));
        Worse worse = only(Outcome.ofMerge(common, checked(ours), merged, () -> false), "person-double-booked");
        assertThat(about(worse.by())).containsExactly(ref(ROUNDTABLE));
        assertThat(about(worse.with())).containsExactly(ref(LUNCH));
    }

    @Test
    void whatTheirChangeBreaksAloneIsNotLaidAtOurDoor() {
        Trip common = Fixtures.smallTrip();
        Trip ours = made(common, new RenameEvent(LUNCH, Text.en("Lunch")), moved(BRIEFING, "08:00", "08:45"));
        Trip merged = made(ours, moved(ROUNDTABLE, "12:50", "13:30"));
        Worse worse = only(Outcome.ofMerge(common, checked(ours), merged, () -> false), "person-double-booked");
        assertThat(about(worse.by())).containsExactly(ref(ROUNDTABLE));
        assertThat(worse.with()).isEmpty();
    }

    @Test
    void whatIsFoundNoMoreIsCountedAsBetter() {
        Trip before = made(Fixtures.smallTrip(), moved(LUNCH, "12:00", "13:15"));
        Trip after = made(before, moved(LUNCH, "12:45", "14:00"));
        assertThat(Outcome.of(checked(before), after, () -> false).better()).isPositive();
        assertThat(Outcome.of(checked(before), before, () -> false)).isEqualTo(Outcome.NONE);
    }

    @Test
    void aFindingThatWasWaivedIsWorseOnceItsWordDoesNotHold() {
        Trip clash = made(Fixtures.smallTrip(), moved(LUNCH, "12:00", "13:15"));
        Finding finding = checked(clash).open().stream()
                .filter(f -> f.rule().equals("person-double-booked"))
                .findFirst()
                .orElseThrow();
        Trip before = made(
                clash, new WaiveFinding(Id.random(), finding.identity(), finding.basis(), "Agreed", Optional.empty()));
        Trip after = made(before, moved(LUNCH, "11:30", "13:15"), new RenameEvent(BRIEFING, Text.en("Briefing")));
        Worse worse = only(Outcome.of(checked(before), after, () -> false), "person-double-booked");
        assertThat(about(worse.by())).containsExactly(ref(LUNCH));
    }

    @Test
    void whoWaitsNoLongerGetsAnAnswerThatIsStillTrue() {
        Trip before = Fixtures.smallTrip();
        Trip after = made(before, moved(LUNCH, "12:00", "13:15"), new RenameEvent(BRIEFING, Text.en("Briefing")));
        Worse worse = only(Outcome.of(checked(before), after, () -> true), "person-double-booked");
        assertThat(about(worse.by())).contains(ref(LUNCH));
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    // several edits at once, as an import brings them
    private static Trip later(Trip trip, int seed) {
        RandomEdits edits = new RandomEdits(seed);
        Trip next = trip;
        for (int made = 0; made < 6; ) {
            try {
                next = edits.next(next).applyTo(next);
                made++;
            } catch (Refused refused) {
                // drawn again
            }
        }
        return next;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsBlamedBringsTheFindingAndNothingLessDoes(int seed) {
        Trip before = later(Fixtures.smallTrip().with(Fixtures.attends(GUEST, BRIEFING)), seed + 1_000);
        Checked was = checked(before);
        Trip after = later(before, seed);
        Outcome outcome = Outcome.of(was, after, () -> false);
        List<Finding> isNew = checked(after).open().stream()
                .filter(finding -> !finds(was, finding))
                .toList();
        assertThat(outcome.worse()).extracting(Worse::finding).isEqualTo(isNew);
        for (Worse worse : outcome.worse()) {
            List<Change> by =
                    worse.by().stream().flatMap(line -> line.changes().stream()).toList();
            assertThat(by).isNotEmpty();
            assertThat(finds(was, before, by, worse.finding())).isTrue();
            for (Change one : by) {
                List<Change> fewer = new ArrayList<>(by);
                fewer.remove(one);
                assertThat(finds(was, before, fewer, worse.finding()))
                        .as("%s without %s", worse, one)
                        .isFalse();
            }
        }
    }

    private static boolean finds(Checked was, Trip before, List<Change> changes, Finding finding) {
        return ChangesAlone.of(before, changes)
                .map(was::after)
                .filter(now -> finds(now, finding))
                .isPresent();
    }

    private static boolean finds(Checked checked, Finding finding) {
        Severity least = finding.severity();
        return checked.open().stream()
                .anyMatch(one -> one.isSame(finding) && one.severity().compareTo(least) <= 0);
    }

    @Test
    void theSeedsBringFindingsOfAllSorts() {
        long rules = seeds().boxed()
                .flatMap(seed -> {
                    Trip before = later(Fixtures.smallTrip().with(Fixtures.attends(GUEST, BRIEFING)), seed + 1_000);
                    return Outcome.of(checked(before), later(before, seed), () -> false).worse().stream();
                })
                .map(worse -> worse.finding().rule())
                .distinct()
                .count();
        assertThat(rules).isGreaterThan(4);
    }
}
