package my.lawatan.check;

import static my.lawatan.check.Readiness.MISSING;
import static my.lawatan.check.Readiness.NOT_NEEDED;
import static my.lawatan.check.Readiness.OPEN;
import static my.lawatan.check.Readiness.READY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.edit.CallForBrief;
import my.lawatan.edit.ClearBrief;
import my.lawatan.edit.ConfirmBrief;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetPreparation;
import my.lawatan.edit.WriteBrief;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Need;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Side;
import my.lawatan.trip.Support;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {
    private static final Id<Brief> BRIEF = Id.named("brief");
    private static final ItemRef EVENT = new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE);
    private Trip trip = Fixtures.smallTrip();

    private CompletenessTest then(Edit... edits) {
        for (Edit edit : edits) trip = edit.applyTo(trip);
        return this;
    }

    private CompletenessTest set(String component, Object value) {
        return then(new ReviseItem(EVENT, component, value));
    }

    private CompletenessTest called() {
        return then(new CallForBrief(BRIEF, Fixtures.ROUNDTABLE));
    }

    private CompletenessTest status(BriefStatus status) {
        return then(new ReviseItem(new ItemRef(ItemKind.BRIEF, BRIEF), "status", status));
    }

    private CompletenessTest wrote(BriefHead head) {
        return then(new WriteBrief(BRIEF, head, Text.en("Win a second meeting.")));
    }

    private Requisite cell(Requirement requirement) {
        return Completeness.of(Facts.of(trip))
                .line(Fixtures.ROUNDTABLE)
                .orElseThrow()
                .cell(requirement);
    }

    private Readiness state(Requirement requirement) {
        return cell(requirement).state();
    }

    @Test
    void theObjectiveIsMissingHintedAtWrittenAndCleared() {
        assertThat(state(Requirement.OBJECTIVE)).isEqualTo(MISSING);
        assertThat(set("purpose", Text.en("Meet the captains.")).state(Requirement.OBJECTIVE))
                .isEqualTo(OPEN);
        assertThat(called().wrote(BriefHead.OUR_OBJECTIVES).state(Requirement.OBJECTIVE))
                .isEqualTo(OPEN);
        assertThat(then(new ClearBrief(BRIEF, "Hafiz")).state(Requirement.OBJECTIVE))
                .isEqualTo(READY);
        assertThat(set("type", EventKind.TRAVEL)
                        .then(new RemoveItem(new ItemRef(ItemKind.BRIEF, BRIEF)), say(Requirement.GIFT, Need.NEEDED))
                        .set("purpose", Text.NONE)
                        .state(Requirement.OBJECTIVE))
                .isEqualTo(NOT_NEEDED);
    }

    @Test
    void aBriefIsMissingCalledForDraftedClearedAndStale() {
        assertThat(state(Requirement.BRIEF)).isEqualTo(MISSING);
        assertThat(called().state(Requirement.BRIEF)).isEqualTo(MISSING);
        assertThat(status(BriefStatus.NOT_STATED).state(Requirement.BRIEF)).isEqualTo(OPEN);
        assertThat(status(BriefStatus.DRAFT).state(Requirement.BRIEF)).isEqualTo(OPEN);
        assertThat(then(new ClearBrief(BRIEF, "Hafiz")).state(Requirement.BRIEF))
                .isEqualTo(READY);
        then(new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "12:30")));
        assertThat(cell(Requirement.BRIEF).why()).isEqualTo("completeness.brief.stale");
        assertThat(state(Requirement.BRIEF)).isEqualTo(OPEN);
        assertThat(then(new ConfirmBrief(BRIEF)).state(Requirement.BRIEF)).isEqualTo(READY);
    }

    @Test
    void pointsAreMissingWrittenAndCleared() {
        assertThat(called().state(Requirement.POINTS)).isEqualTo(MISSING);
        assertThat(wrote(BriefHead.ARGUMENTS_TO_USE).state(Requirement.POINTS)).isEqualTo(OPEN);
        assertThat(then(new ClearBrief(BRIEF, "Hafiz")).state(Requirement.POINTS))
                .isEqualTo(READY);
        assertThat(set("type", EventKind.MEAL)
                        .then(new RemoveItem(new ItemRef(ItemKind.BRIEF, BRIEF)))
                        .state(Requirement.POINTS))
                .as("nobody said whether a meal needs them")
                .isEqualTo(OPEN);
    }

    @Test
    void biosWaitForNamesAndThenForWhatIsSaidOfThem() {
        assertThat(cell(Requirement.BIOS).arguments()).containsExactly(3L, 3);
        assertThat(state(Requirement.BIOS)).isEqualTo(MISSING);
        for (int seat = 1; seat <= 3; seat++) then(new NameSeat(Id.named("fixture/seat/" + seat), Fixtures.GUEST));
        assertThat(state(Requirement.BIOS)).as("no word on the guest").isEqualTo(MISSING);
        ItemRef guest = new ItemRef(ItemKind.PERSON, Fixtures.GUEST);
        then(new ReviseItem(guest, "position", Text.en("Chair")));
        assertThat(state(Requirement.BIOS)).isEqualTo(MISSING);
        then(new ReviseItem(guest, "note", Text.en("Chairs the federation since 2019.")));
        assertThat(state(Requirement.BIOS)).isEqualTo(READY);
        trip.attendances().stream()
                .filter(a -> a.person().filter(Fixtures.GUEST::equals).isPresent())
                .toList()
                .forEach(a -> then(new RemoveItem(ItemRef.to(a))));
        assertThat(state(Requirement.BIOS)).as("nobody is stated").isEqualTo(OPEN);
    }

    @Test
    void anInterpreterIsNeededNamedConfirmedOrNotNeeded() {
        assertThat(state(Requirement.INTERPRETER)).as("not stated").isEqualTo(OPEN);
        assertThat(set("interpreter", Need.NEEDED).state(Requirement.INTERPRETER))
                .isEqualTo(MISSING);
        helper(AttendanceRole.INTERPRETER, AttendanceStatus.INVITED);
        assertThat(state(Requirement.INTERPRETER)).isEqualTo(OPEN);
        helper(AttendanceRole.INTERPRETER, AttendanceStatus.CONFIRMED);
        assertThat(state(Requirement.INTERPRETER)).isEqualTo(READY);
        assertThat(set("interpreter", Need.NOT_NEEDED).state(Requirement.INTERPRETER))
                .isEqualTo(NOT_NEEDED);
        assertThat(set("interpreter", Need.ARRANGED).state(Requirement.INTERPRETER))
                .isEqualTo(READY);
    }

    @Test
    void aNoteTakerIsMissingNamedOrConfirmed() {
        assertThat(state(Requirement.NOTE_TAKER)).isEqualTo(MISSING);
        helper(AttendanceRole.NOTE_TAKER, AttendanceStatus.DECLINED);
        assertThat(state(Requirement.NOTE_TAKER)).as("declined").isEqualTo(MISSING);
        helper(AttendanceRole.NOTE_TAKER, AttendanceStatus.NOT_STATED);
        assertThat(state(Requirement.NOTE_TAKER)).isEqualTo(OPEN);
        helper(AttendanceRole.NOTE_TAKER, AttendanceStatus.CONFIRMED);
        assertThat(state(Requirement.NOTE_TAKER)).isEqualTo(READY);
        assertThat(set("type", EventKind.CEREMONY)
                        .then(new RemoveItem(new ItemRef(ItemKind.ATTENDANCE, Id.named("helper"))))
                        .state(Requirement.NOTE_TAKER))
                .isEqualTo(OPEN);
    }

    private void helper(AttendanceRole role, AttendanceStatus status) {
        trip = trip.with(
                Attendance.of(Id.named("helper"), Fixtures.ROUNDTABLE, Fixtures.MINISTER, role, status, Side.OURS));
    }

    @Test
    void dressIsStatedForTheEventOrTheDayOrMissing() {
        assertThat(state(Requirement.DRESS)).isEqualTo(OPEN);
        assertThat(set("type", EventKind.MEAL).state(Requirement.DRESS)).isEqualTo(MISSING);
        trip = trip.with(new Day(
                Id.named("day"),
                Fixtures.WEDNESDAY,
                Text.NONE,
                Text.NONE,
                Text.en("Lounge suit"),
                Optional.empty(),
                Text.NONE));
        assertThat(state(Requirement.DRESS)).isEqualTo(READY);
        assertThat(set("attire", Text.en("Batik")).cell(Requirement.DRESS).why())
                .isEqualTo("completeness.dress.stated");
    }

    @Test
    void whatASourceInfersIsNeverReady() {
        set("attire", Text.en("Batik"));
        assertThat(state(Requirement.DRESS)).isEqualTo(READY);
        trip = trip.with(new Claim(
                Id.named("claim"),
                new Support(EVENT, "attire", Text.en("Batik")),
                Claim.Basis.INFERRED,
                Optional.of(Fixtures.SOURCE),
                "",
                "",
                Text.NONE,
                Text.en("As last time."),
                Optional.empty()));
        assertThat(state(Requirement.DRESS)).isEqualTo(OPEN);
        assertThat(set("attire", Text.en("Lounge suit")).state(Requirement.DRESS))
                .as("the officer's own word")
                .isEqualTo(READY);
    }

    @Test
    void aVenueIsMissingTentativeOrSure() {
        assertThat(state(Requirement.VENUE)).isEqualTo(READY);
        assertThat(set("status", EventStatus.TENTATIVE).state(Requirement.VENUE))
                .isEqualTo(OPEN);
        assertThat(set("place", Optional.empty()).state(Requirement.VENUE)).isEqualTo(MISSING);
    }

    @Test
    void aCarIsNotStatedMissingThereOrNotNeeded() {
        assertThat(state(Requirement.CAR)).isEqualTo(OPEN);
        way(LegMode.MOTORCADE, Set.of());
        assertThat(state(Requirement.CAR)).isEqualTo(MISSING);
        Vehicle car = new Vehicle(Id.named("car"), Text.en("Car 1"), "", Optional.of(3), "", "a", Vehicle.Type.CAR, "");
        trip = trip.with(car);
        way(LegMode.MOTORCADE, Set.of(car.id()));
        assertThat(state(Requirement.CAR)).isEqualTo(READY);
        way(LegMode.WALK, Set.of());
        assertThat(state(Requirement.CAR)).isEqualTo(NOT_NEEDED);
    }

    private void way(LegMode mode, Set<Id<Vehicle>> vehicles) {
        trip = trip.with(Fixtures.way(
                "way",
                Optional.empty(),
                Optional.of(Fixtures.ROUNDTABLE),
                mode,
                Optional.empty(),
                List.copyOf(vehicles)));
    }

    @Test
    void pressIsNotStatedWithoutACallTimeOrSettled() {
        assertThat(state(Requirement.PRESS)).isEqualTo(OPEN);
        assertThat(set("type", EventKind.MEDIA).state(Requirement.PRESS)).isEqualTo(MISSING);
        assertThat(set("press", PressAccess.POOL).state(Requirement.PRESS)).isEqualTo(OPEN);
        assertThat(set("pressNote", Text.en("10:00, gate 2")).state(Requirement.PRESS))
                .isEqualTo(READY);
        assertThat(set("press", PressAccess.CLOSED).state(Requirement.PRESS)).isEqualTo(READY);
    }

    @ParameterizedTest
    @EnumSource(Requirement.class)
    void whatAnOfficerSaysGoesBeforeWhatTheTripTells(Requirement requirement) {
        Readiness told = state(requirement);
        assertThat(then(say(requirement, Need.NEEDED)).state(requirement)).isEqualTo(MISSING);
        assertThat(then(say(requirement, Need.ARRANGED)).state(requirement)).isEqualTo(READY);
        assertThat(then(say(requirement, Need.NOT_NEEDED)).state(requirement)).isEqualTo(NOT_NEEDED);
        assertThat(trip.preparations().size()).as("said in one place").isEqualTo(1);
        assertThat(then(say(requirement, Need.NOT_STATED)).state(requirement)).isEqualTo(told);
        assertThat(trip.preparations().size()).as("nothing left of it").isZero();
    }

    @ParameterizedTest
    @EnumSource(Requirement.class)
    void anOwnerAndADueTimeMayBeSaidWithoutAState(Requirement requirement) {
        Readiness told = state(requirement);
        TimePoint due = TimePoint.at(LocalDateTime.parse("2024-11-12T18:00"), Fixtures.LIMA);
        then(new SetPreparation(new Preparation(
                Id.random(),
                Fixtures.ROUNDTABLE,
                requirement,
                Need.NOT_STATED,
                Optional.of(Fixtures.MINISTER),
                Optional.of(due),
                Text.NONE)));
        assertThat(cell(requirement).owner()).contains(Fixtures.MINISTER);
        assertThat(cell(requirement).due()).contains(due);
        assertThat(state(requirement)).isEqualTo(told);
    }

    private static SetPreparation say(Requirement requirement, Need state) {
        return new SetPreparation(new Preparation(
                Id.random(), Fixtures.ROUNDTABLE, requirement, state, Optional.empty(), Optional.empty(), Text.NONE));
    }

    @Test
    void anEventOfWhichNothingIsKnownHasNothingReady() {
        Event bare = Event.of(Id.named("bare"), Text.en("Bilateral"), EventKind.BILATERAL, TimeSpan.NOT_STATED);
        trip = trip.with(bare);
        List<Requisite> cells =
                Completeness.of(Facts.of(trip)).line(bare.id()).orElseThrow().cells();
        assertThat(cells).extracting(Requisite::state).doesNotContain(READY, NOT_NEEDED);
        assertThat(cells).hasSize(Requirement.values().length);
    }

    @Test
    void waysPrayersAndWhatIsCalledOffAreNoEngagements() {
        for (EventKind kind : List.of(EventKind.TRAVEL, EventKind.PRIVATE, EventKind.WORSHIP)) {
            set("type", kind);
            assertThat(Completeness.of(Facts.of(trip)).line(Fixtures.ROUNDTABLE))
                    .isEmpty();
        }
        set("type", EventKind.BUSINESS).set("status", EventStatus.CANCELLED);
        assertThat(Completeness.of(Facts.of(trip)).line(Fixtures.ROUNDTABLE)).isEmpty();
        assertThat(Completeness.of(Facts.of(trip)).lines())
                .extracting(line -> line.event().id())
                .containsExactly(Fixtures.BRIEFING, Fixtures.LUNCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise", "peru-2024"})
    void everyReasonInTheSamplesIsASentence(String sample) {
        Messages messages = new Messages(Language.EN);
        Completeness all = Completeness.of(Facts.of(Sample.of(sample).latest()));
        assertThat(all.lines()).isNotEmpty();
        for (Completeness.Line line : all.lines())
            for (Requisite cell : line.cells())
                assertThat(messages.text(cell.why(), cell.arguments().toArray()))
                        .endsWith(".")
                        .doesNotContain("{");
    }
}
