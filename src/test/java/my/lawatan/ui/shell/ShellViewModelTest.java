package my.lawatan.ui.shell;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Checks;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Text;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellViewModelTest {
    @TempDir
    Path folder;

    private Office office;
    private ShellViewModel shell;

    @BeforeEach
    void open() {
        office = new Office(folder, Fixtures.smallTrip());
        shell = shell(Office.MORNING);
    }

    @AfterEach
    void close() {
        shell.close();
        office.close();
    }

    @Test
    void whatIsOnlyGoodToKnowIsNoTrouble() {
        shell.hint("Your changes stand in the journal under “root”.", "Say my name", () -> {});
        assertThat(shell.banner().get().orElseThrow().hint()).isTrue();
        shell.tell("This trip is open elsewhere.");
        assertThat(shell.banner().get().orElseThrow().hint()).isFalse();
    }

    private ShellViewModel shell(Clock clock) {
        return new ShellViewModel(
                office.workspace,
                office.selection,
                clock,
                Office.ENGLISH,
                office.background,
                Checks::all,
                office.said::add);
    }

    private void rename(Id<my.lawatan.trip.Event> event, String title) {
        office.workspace.apply(new RenameEvent(event, Text.en(title)));
    }

    @Test
    void theChipSaysHowFarTheTripHasGoneSinceTheLastVersion() {
        assertThat(shell.versionChip().get()).isEqualTo("Draft · no version issued");
        office.workspace.issue("", "");
        assertThat(shell.versionChip().get()).isEqualTo("Version 1");
        rename(ROUNDTABLE, "Round table");
        assertThat(shell.versionChip().get()).isEqualTo("Draft after v1 · 1 change");
        rename(LUNCH, "Luncheon party");
        assertThat(shell.versionChip().get()).isEqualTo("Draft after v1 · 2 changes");
        office.workspace.undo();
        office.workspace.undo();
        assertThat(shell.versionChip().get()).isEqualTo("Version 1");
    }

    @Test
    void undoAndRedoNameTheEditThatTheyWouldTakeBackOrMakeAgain() {
        rename(ROUNDTABLE, "Round table");
        assertThat(shell.canUndo().getValue()).isTrue();
        assertThat(shell.undoTip().getValue()).startsWith("Undo: Renamed ").contains("Round table");
        assertThat(shell.canRedo().getValue()).isFalse();
        office.workspace.undo();
        assertThat(shell.canRedo().getValue()).isTrue();
        assertThat(shell.redoTip().getValue()).startsWith("Redo: Renamed ").contains("Round table");
    }

    @Test
    void theHomeClockSaysTheDayWhereItIsAnotherOne() {
        assertThat(shell.hostClock().get()).endsWith(" 09:41");
        assertThat(shell.homeClock().get())
                .endsWith(" 22:41")
                .doesNotContain("Thu")
                .doesNotContain("Fri");
        shell.close();
        shell = shell(Clock.fixed(Instant.parse("2024-11-13T16:30:00Z"), ZoneOffset.UTC));
        assertThat(shell.hostClock().get()).endsWith(" 11:30");
        assertThat(shell.homeClock().get()).endsWith(" Thu 14 00:30");
    }

    @Test
    void theStatusLineCountsInWords() {
        assertThat(shell.counts().get()).matches("\\d+ events · \\d+ people · .*");
        office.selection.selectAll(List.of(ref(BRIEFING), ref(LUNCH)));
        assertThat(shell.selectedText().getValue()).isEqualTo("2 events selected");
        office.selection.clear();
        assertThat(shell.selectedText().getValue()).isEmpty();
    }

    @Test
    void onlyAnOpenRealTripHasAQuietMarking() {
        TripSettings settings = office.workspace.trip().settings();
        set("marking", Marking.TERBUKA);
        set("exercise", false);
        assertThat(shell.markingQuiet().get()).isTrue();
        set("marking", Marking.SULIT);
        assertThat(shell.markingQuiet().get()).isFalse();
        assertThat(shell.marking().get()).isEqualTo("SULIT");
        set("marking", Marking.TERBUKA);
        set("exercise", true);
        assertThat(shell.markingQuiet().get()).isFalse();
        assertThat(shell.marking().get()).contains("EXERCISE – FICTIONAL").contains("TERBUKA");
        assertThat(settings).isNotEqualTo(office.workspace.trip().settings());
    }

    private void set(String component, Object value) {
        office.workspace.apply(new ReviseItem(ItemRef.to(office.workspace.trip().settings()), component, value));
    }

    @Test
    void whatWasTakenAwayIsSaidSoThatItCanBeTakenBack() {
        office.workspace.apply(new CancelEvent(LUNCH));
        assertThat(office.said).hasSize(1);
        office.workspace.apply(new RemoveItem(ref(LUNCH)));
        assertThat(office.said).hasSize(2);
        office.workspace.undo();
        rename(ROUNDTABLE, "Round table");
        assertThat(office.said)
                .as("neither an undo nor a change takes anything away")
                .hasSize(2);
    }

    @Test
    void aFailedSaveIsShownWithWhatIsSafeUntilOneSucceeds() throws IOException {
        rename(ROUNDTABLE, "Round table");
        Path file = folder.resolve("trip.lawatan");
        Path away = folder.resolve("away.lawatan");
        Files.move(file, away);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> rename(LUNCH, "Lost")))
                .isNotNull();
        assertThat(shell.trouble().get()).isTrue();
        assertThat(shell.saved().get()).isEqualTo("The last change is not saved");
        assertThat(shell.banner().get().map(Banner::text).orElse(""))
                .contains("moved, deleted or replaced")
                .contains("Everything shown in the window before that is on disk");
        Files.move(away, file);
        rename(LUNCH, "Luncheon party");
        assertThat(shell.trouble().get()).isFalse();
        assertThat(shell.banner().get()).isEmpty();
        assertThat(shell.saved().get()).isEqualTo("All changes saved");
    }

    @Test
    void aFaultOfOursHasTheSameCodeEachTimeAndDetailsToCopy() {
        for (int i = 0; i < 2; i++) shell.showFault(fault());
        Banner banner = shell.banner().get().orElseThrow();
        String code = new Fault(fault()).code();
        assertThat(banner.text()).contains(code).contains("on disk");
        banner.action().orElseThrow().run();
        assertThat(shell.copied().get())
                .startsWith(code)
                .contains("IllegalStateException")
                .doesNotContain("oops");
        shell.putBannerAway();
        assertThat(shell.banner().get()).isEqualTo(Optional.empty());
    }

    private static Throwable fault() {
        return new IllegalStateException("oops");
    }

    private static ItemRef ref(Id<my.lawatan.trip.Event> event) {
        return new ItemRef(ItemKind.EVENT, event);
    }
}
