package my.lawatan.ui.programme.slots;

import static my.lawatan.ui.Office.ENGLISH;
import static my.lawatan.ui.Office.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.edit.RenameEvent;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.plan.slots.Asking;
import my.lawatan.plan.slots.Timetable;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Wanted;
import my.lawatan.ui.Office;
import my.lawatan.ui.programme.Ghosted;
import my.lawatan.ui.programme.ProgrammeViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings are wanted, times are found for them, looked at, kept, accepted and undone. */
class SlotsViewModelTest {
    private static final Id<Event> CALL = Id.named("slots/call");
    private static final Id<Event> VISIT = Id.named("slots/visit");
    private static final Id<Wanted> WANTED = Id.named("slots/wanted");

    @TempDir
    Path folder;

    private Office office;
    private ProgrammeViewModel programme;
    private SlotsViewModel slots;

    @BeforeEach
    void open() {
        Trip trip = Fixtures.smallTrip()
                .with(
                        List.of(
                                Fixtures.event(CALL, "Courtesy call", TimeSpan.NOT_STATED, Fixtures.HALL),
                                Fixtures.event(VISIT, "Site visit", TimeSpan.NOT_STATED, Fixtures.TERRACE),
                                Fixtures.attends(Fixtures.MINISTER, CALL),
                                Fixtures.attends(Fixtures.GUEST, CALL),
                                Fixtures.attends(Fixtures.MINISTER, VISIT),
                                new Wanted(WANTED, CALL, 30, Wanted.Priority.MUST, Set.of(), Text.NONE)),
                        List.of());
        office = new Office(folder, trip);
        programme = new ProgrammeViewModel(
                office.workspace, office.edits, office.checks, MORNING, ENGLISH, office.said::add);
        slots = new SlotsViewModel(programme, office.background, ENGLISH, office.selection::select);
        slots.open();
    }

    @AfterEach
    void close() {
        slots.close();
        programme.close();
        office.close();
    }

    private Trip trip() {
        return office.workspace.trip();
    }

    private List<String> ghosts() {
        return programme.proposed().get().stream()
                .map(Ghosted::event)
                .map(event -> event.title().plain())
                .toList();
    }

    private SlotsPage.Asked asked() {
        return slots.asked().get().get(0);
    }

    @Test
    void aTimeIsFoundShownOverThePlanAcceptedAsOneEditAndUndone() {
        Trip before = trip();
        assertThat(asked().title()).isEqualTo("Courtesy call");
        assertThat(slots.untimed().get()).extracting(SlotsPage.Untimed::title).containsExactly("Site visit");
        slots.search();
        assertThat(slots.searching().get()).isFalse();
        assertThat(slots.told().get()).isEqualTo("No better timetable exists.");
        assertThat(slots.page().get().found())
                .extracting(SlotsPage.Found::title, SlotsPage.Found::where)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Courtesy call", "Hall"));
        assertThat(ghosts()).containsExactly("Courtesy call");
        assertThat(trip()).isEqualTo(before);
        slots.accept();
        assertThat(trip().event(CALL).when().timed()).isTrue();
        assertThat(slots.opened().get()).isFalse();
        assertThat(ghosts()).isEmpty();
        Checked now = Checked.of(Facts.of(trip(), MORNING.instant()));
        assertThat(now.open()).noneMatch(finding -> finding.rule().equals("person-double-booked"));
        office.workspace.undo();
        assertThat(trip()).isEqualTo(before);
    }

    @Test
    void whatIsPinnedStaysWhenAnotherMeetingIsWantedToo() {
        slots.search();
        String when = slots.page().get().found().get(0).when();
        slots.pin(CALL, true);
        slots.want(VISIT);
        assertThat(slots.told().get()).isEqualTo("The trip has changed. Search again.");
        assertThat(slots.page().get()).isEqualTo(SlotsPage.EMPTY);
        slots.priority(slots.asked().get().get(1), Wanted.Priority.MUST);
        slots.search();
        assertThat(slots.page().get().found()).hasSize(2);
        assertThat(slots.page().get().found())
                .filteredOn(SlotsPage.Found::pinned)
                .extracting(SlotsPage.Found::title, SlotsPage.Found::when)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Courtesy call", when));
    }

    @Test
    void whatFindsNoTimeIsSaidWithTheReason() {
        slots.minutes(asked(), "800");
        slots.search();
        assertThat(slots.told().get()).isEqualTo("No meeting found a time.");
        assertThat(slots.page().get().refused())
                .extracting(SlotsPage.Refused::why)
                .containsExactly(List.of("The hours in which it may be leave no 800 minutes."));
        slots.accept();
        assertThat(trip().event(CALL).when().timed()).isFalse();
    }

    @Test
    void whatIsWantedIsSaidInTheTripAtOnce() {
        slots.minutes(asked(), "45");
        slots.optional(asked(), Fixtures.GUEST, true);
        Wanted wanted = trip().wanted().get(WANTED).orElseThrow();
        assertThat(wanted.minutes()).isEqualTo(45);
        assertThat(wanted.optional()).containsExactly(Fixtures.GUEST);
        slots.minutes(asked(), "soon");
        assertThat(slots.told().get()).isEqualTo("Type how many minutes it takes.");
        slots.minutes(asked(), "0");
        assertThat(slots.told().get()).contains("0");
        assertThat(trip().wanted().get(WANTED).orElseThrow().minutes()).isEqualTo(45);
        assertThat(slots.want("Bilateral, Chile")).isTrue();
        assertThat(slots.want(" ")).isFalse();
        assertThat(slots.asked().get())
                .extracting(SlotsPage.Asked::title)
                .containsExactly("Bilateral, Chile", "Courtesy call");
        office.workspace.undo();
        slots.drop(WANTED);
        assertThat(slots.asked().get()).isEmpty();
        assertThat(slots.told().get()).startsWith("No meeting is wanted.");
        slots.search();
        assertThat(slots.page().get()).isEqualTo(SlotsPage.EMPTY);
        slots.show(CALL);
        assertThat(office.selection.primary()).contains(ItemRef.to(trip().event(CALL)));
    }

    @Test
    void anotherChangeOfTheTripMakesWhatWasFoundVoid() {
        slots.search();
        office.workspace.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Lunch")));
        assertThat(ghosts()).isEmpty();
        slots.accept();
        assertThat(trip().event(CALL).when().timed()).isFalse();
        slots.search();
        slots.close();
        assertThat(ghosts()).isEmpty();
        assertThat(trip().event(CALL).when().timed()).isFalse();
    }

    @Test
    void aSearchThatIsStoppedBeforeItBeginsFindsNothingAndSaysSo() {
        Facts facts = Facts.of(trip(), MORNING.instant());
        Hunt hunt = new Hunt(facts, Asking.of(facts));
        hunt.stop();
        Timetable none = hunt.run(better -> {});
        assertThat(none.held()).isEmpty();
        assertThat(none.proved()).isFalse();
        assertThat(none.refused()).hasSize(1);
    }
}
