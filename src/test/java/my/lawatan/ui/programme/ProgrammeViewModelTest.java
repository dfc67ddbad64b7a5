package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static my.lawatan.ui.programme.Visits.ref;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.NoteActual;
import my.lawatan.edit.PutOnTrack;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Mark;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.kit.timeline.plan.Preview;
import my.lawatan.ui.kit.timeline.plan.Proposal;
import my.lawatan.ui.kit.timeline.plan.Proposal.Edge;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view model on a real file, without a toolkit: everything happens at once. */
class ProgrammeViewModelTest {
    @TempDir
    Path folder;

    private Path file;
    private QuietProgramme programme;
    private Workspace workspace;
    private ProgrammeViewModel model;
    private int settled;

    @BeforeEach
    void open() {
        file = folder.resolve("trip.lawatan");
        show(new QuietProgramme(file, Visits.full(), new TestBoard()));
    }

    private void show(QuietProgramme shown) {
        programme = shown;
        workspace = shown.workspace;
        model = shown.model;
    }

    @AfterEach
    void close() {
        programme.close();
    }

    @Test
    void aPreviewSaysBothClocksAndWhoWouldBeWantedTwiceAndChangesNothing() {
        Trip before = workspace.trip();
        Preview preview = model.gestures().preview(move(0, 60));
        assertThat(preview.times()).containsExactly("Wed 13 Nov 11:30–13:30 Lima", "Thu 14 Nov 00:30–02:30 K.L.");
        assertThat(preview.clash()).isTrue();
        assertThat(preview.alerts()).contains("Clash with “Luncheon”: Mei Ling Tan");
        assertThat(workspace.trip()).isSameAs(before);
    }

    @Test
    void whatIsFoundTodayIsNoNewsOfAPreview() {
        assertThat(model.gestures().preview(move(1, 0)).alerts()).noneMatch(a -> a.contains("await a name"));
    }

    @Test
    void aCommittedMoveIsOneEntryAndShown() {
        int entries = workspace.journal().size();
        model.gestures().commit(move(0, 60), () -> settled++);
        assertThat(workspace.journal()).hasSize(entries + 1);
        assertThat(when(ROUNDTABLE)).isEqualTo(at(WEDNESDAY, "11:30", "13:30"));
        assertThat(model.plan().get().block(ref(ROUNDTABLE)).orElseThrow().start())
                .isEqualTo(690);
        assertThat(settled).isEqualTo(1);
    }

    @Test
    void aMoveThatMakesAClashIsSaidInWords() {
        model.gestures().commit(move(0, 60), () -> {});
        assertThat(model.status().get().clash()).isTrue();
        assertThat(model.status().get().text()).startsWith("Clash: Mei Ling Tan is expected at “Roundtable”");
        assertThat(model.plan().get().block(ref(LUNCH)).orElseThrow().has(Mark.CLASH))
                .isTrue();
        workspace.undo();
        assertThat(model.status().get().text()).isEmpty();
        assertThat(model.plan().get().block(ref(LUNCH)).orElseThrow().has(Mark.CLASH))
                .isFalse();
    }

    @Test
    void severalItemsMoveInOneEntry() {
        int entries = workspace.journal().size();
        model.gestures().commit(new Proposal.Move(List.of(ref(ROUNDTABLE), ref(LUNCH)), 1, 5, false), () -> {});
        assertThat(workspace.journal()).hasSize(entries + 1);
        assertThat(when(LUNCH)).isEqualTo(at(WEDNESDAY.plusDays(1), "12:50", "14:05"));
    }

    @Test
    void aCopyHasTheSamePeopleAndIsSelected() {
        model.gestures().commit(new Proposal.Move(List.of(ref(ROUNDTABLE)), 1, 0, true), () -> {});
        Event copy = workspace
                .trip()
                .event(my.lawatan.trip.Id.of(
                        model.made().get().orElseThrow().id().toString()));
        assertThat(copy.when()).isEqualTo(at(WEDNESDAY.plusDays(1), "10:30", "12:30"));
        assertThat(copy.status()).isEqualTo(EventStatus.TENTATIVE);
        assertThat(workspace.trip().attendances().stream().filter(a -> a.event().equals(copy.id())))
                .hasSize(5);
    }

    @Test
    void anItemOfTheTrayGetsATime() {
        model.gestures().commit(new Proposal.Place(ref(Visits.CALL), 2, 600, 660), () -> {});
        assertThat(when(Visits.CALL)).isEqualTo(at(WEDNESDAY.plusDays(1), "10:00", "11:00"));
        assertThat(model.plan().get().tray()).isEmpty();
    }

    @Test
    void anEdgeIsMoved() {
        model.gestures().commit(new Proposal.Resize(ref(LUNCH), Edge.END, -15), () -> {});
        assertThat(when(LUNCH)).isEqualTo(at(WEDNESDAY, "12:45", "13:45"));
    }

    @Test
    void aNewItemIsOnTheProgrammeThatIsShownAndHasTheTitleGiven() {
        model.lanes().alone().set(Optional.of(my.lawatan.fixtures.Fixtures.MAIN));
        model.gestures().create(new Proposal.Create(1, 900, 930), "Tea", () -> settled++);
        Event made = made();
        assertThat(made.title().plain()).isEqualTo("Tea");
        assertThat(made.tracks()).containsExactly(my.lawatan.fixtures.Fixtures.MAIN);
        assertThat(made.when()).isEqualTo(at(WEDNESDAY, "15:00", "15:30"));
        assertThat(settled).isEqualTo(1);
    }

    @Test
    void aNewItemWithoutATitleSaysThatItIsNew() {
        model.gestures().create(new Proposal.Create(1, 900, 930), "", () -> {});
        assertThat(made().title().plain()).isEqualTo("New event");
    }

    @Test
    void aTitleThatCannotBeIsRefusedInWords() {
        model.gestures().rename(ref(LUNCH), "L".repeat(200_001));
        assertThat(programme.said).hasSize(1);
        assertThat(workspace.trip().event(LUNCH).title().plain()).isEqualTo("Luncheon");
    }

    @Test
    void oneProgrammeAloneShowsItsOwnItemsAndThoseOfNobody() {
        workspace.apply(new PutOnTrack(Visits.DINNER, my.lawatan.fixtures.Fixtures.MAIN));
        model.lanes().alone().set(Optional.of(my.lawatan.fixtures.Fixtures.MAIN));
        assertThat(model.plan().get().shows(ref(Visits.DINNER))).isTrue();
        assertThat(model.plan().get().shows(ref(Visits.FLIGHT))).isTrue();
    }

    @Test
    void fixedIsSwitchedOnForAllAndThenOff() {
        List<my.lawatan.trip.ItemRef> both = List.of(ref(LUNCH), ref(BRIEFING));
        model.gestures().toggleFixed(List.of(ref(LUNCH)));
        model.gestures().toggleFixed(both);
        assertThat(workspace.trip().event(BRIEFING).fixedByHost()).isTrue();
        assertThat(workspace.trip().event(LUNCH).fixedByHost()).isTrue();
        model.gestures().toggleFixed(both);
        assertThat(workspace.trip().event(BRIEFING).fixedByHost()).isFalse();
        assertThat(workspace.trip().event(LUNCH).fixedByHost()).isFalse();
    }

    @Test
    void whatTheHostHasFixedCanBeMovedButThePreviewSaysWhoMustAgree() {
        model.gestures().toggleFixed(List.of(ref(ROUNDTABLE)));
        assertThat(model.gestures().preview(move(1, 0)).notes())
                .containsExactly("Fixed by the host: the host must agree.");
    }

    @Test
    void cancellingTwoIsOneEntryAndCancellingAgainIsNone() {
        int entries = workspace.journal().size();
        model.gestures().cancel(List.of(ref(LUNCH), ref(BRIEFING)));
        model.gestures().cancel(List.of(ref(LUNCH), ref(BRIEFING)));
        assertThat(workspace.journal()).hasSize(entries + 1);
        assertThat(workspace.trip().event(LUNCH).status()).isEqualTo(EventStatus.CANCELLED);
    }

    @Test
    void theLineOfThePresentStandsAtTheHostsMinute() {
        assertThat(model.present().line().get()).contains(new Moment(2, 9 * 60 + 41));
    }

    @Test
    void theLineOfThePresentSaysHowLateItIsByWhatWasNotedLast() {
        note(BRIEFING, 11, 0);
        assertThat(model.present().drift().get()).as("that was yesterday").isEmpty();
        TimeSpan today = workspace.trip().event(BRIEFING).when().plusMinutes(24 * 60);
        workspace.apply(new MoveEvent(BRIEFING, today));
        note(BRIEFING, 11, 0);
        assertThat(model.present().drift().get()).isEqualTo("11 min late");
        note(BRIEFING, 11, -4);
        assertThat(model.present().drift().get()).as("it ended early").isEqualTo("4 min early");
        note(BRIEFING, 0, 0);
        assertThat(model.present().drift().get()).isEqualTo("On time");
    }

    private void note(Id<Event> event, long began, long ended) {
        TimeSpan planned = workspace.trip().event(event).when();
        workspace.apply(new NoteActual(
                Id.random(),
                event,
                planned.start().map(p -> p.plusMinutes((int) began)),
                planned.end().map(p -> p.plusMinutes((int) ended))));
    }

    @Test
    void aTripOpenForReadingSaysSoAndStaysAsItIs() {
        workspace.close();
        show(new QuietProgramme(
                file,
                Workspace.open(SqliteStore.openReadOnly(file), ProgrammeWindow.MORNING, "Reader", Runnable::run),
                new TestBoard()));
        model.gestures().commit(move(0, 60), () -> settled++);
        assertThat(programme.said).hasSize(1);
        assertThat(settled).isEqualTo(1);
        assertThat(when(ROUNDTABLE)).isEqualTo(at(WEDNESDAY, "10:30", "12:30"));
    }

    @Test
    void theZoneOfTheComputerIsNeverAsked() {
        assertThat(workspace
                        .trip()
                        .event(ROUNDTABLE)
                        .when()
                        .start()
                        .orElseThrow()
                        .zone())
                .isEqualTo(LIMA);
        model.gestures().create(new Proposal.Create(1, 900, 930), "Tea", () -> {});
        assertThat(made().when().start().orElseThrow().zone()).isEqualTo(LIMA);
    }

    private Event made() {
        return (Event) workspace.trip().get(model.made().get().orElseThrow());
    }

    private static Proposal.Move move(int days, int minutes) {
        return new Proposal.Move(List.of(ref(ROUNDTABLE)), days, minutes, false);
    }

    private TimeSpan when(my.lawatan.trip.Id<Event> event) {
        return workspace.trip().event(event).when();
    }
}
