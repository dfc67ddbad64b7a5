package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import my.lawatan.document.pdf.Opened;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an officer does without a mouse, from the first window to the second. */
class ExerciseByKeyboardTest {
    private static final String ROUNDTABLE = "Roundtable with captains";
    private static final int FIVE_MINUTE_STEPS = 6;

    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    @Test
    void theRoundtableIsMovedItsClashSeenUndoneAndAfterAnotherStartRedone() {
        TimeSpan before = when();
        selectTheRoundtable();

        for (int i = 0; i < FIVE_MINUTE_STEPS; i++) officer.push(KeyCode.CONTROL, KeyCode.DOWN);
        officer.until("moved by half an hour", () -> when().equals(before.plusMinutes(30)));
        officer.until(
                "the clash with the luncheon is said beside the event",
                () -> officer.lookup(".lw-finding-stop").queryAllAs(Labeled.class).stream()
                        .anyMatch(finding -> finding.getText().contains("Luncheon with business leaders")));
        assertThat(officer.text("status-saved")).isEqualTo("All changes saved");

        for (int i = 0; i < FIVE_MINUTE_STEPS; i++) officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("back where it was", () -> when().equals(before));
        officer.until(
                "and no clash",
                () -> officer.lookup(".lw-finding-stop").queryAll().isEmpty());

        officer.close();
        officer.open();
        assertThat(when()).isEqualTo(before);
        for (int i = 0; i < FIVE_MINUTE_STEPS; i++) officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        officer.until("moved again after another start", () -> when().equals(before.plusMinutes(30)));
    }

    @Test
    void aFindingIsWaivedVersionSevenIssuedWednesdaysBriefAndTheChangeSheetSaved() throws IOException {
        officer.app().printersAre(List::of);
        officer.app().printing().chooseWith(name -> Optional.of(officer.folder().resolve(name)));
        moveTheRoundtable();
        waiveTheFirstFinding();
        issueVersionSeven();
        saveTheChangeSheet();
        saveWednesdaysBrief();

        assertThat(text("2024-11-13_daily-brief"))
                .contains("Version 7", "supersedes version 6", ROUNDTABLE)
                .doesNotContain("DRAFT");
        assertThat(text("changes-since-v6"))
                .contains("Version 7", "Changes since version 6", ROUNDTABLE)
                .contains("Take back or destroy every copy of version 6")
                .doesNotContain("DRAFT");
    }

    private void moveTheRoundtable() {
        TimeSpan before = when();
        selectTheRoundtable();
        officer.push(KeyCode.CONTROL, KeyCode.DOWN);
        officer.until("moved by 5 minutes", () -> when().equals(before.plusMinutes(5)));
    }

    private void waiveTheFirstFinding() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        officer.until("a finding is selected", () -> has("#check-waive"));
        officer.push(KeyCode.W);
        officer.until("the reason is asked", () -> focused("waive-reason"));
        officer.write("Agreed with the host").push(KeyCode.ENTER);
        officer.until("it is waived", () -> officer.trip().waivers().size() == 1);
    }

    private void issueVersionSeven() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        officer.until("the draft is chosen", () -> officer.text("version-title").startsWith("Draft after v6"));
        officer.push(KeyCode.ENTER);
        officer.until("asked for the note", () -> focused("issue-note"));
        officer.until("what stands in the way is said", () -> has(".lw-stop"));
        officer.write("Roundtable five minutes later");
        officer.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused("issue-reason")).isTrue();
        officer.write("Settled on the day");
        tabTo("issue-now");
        officer.push(KeyCode.SPACE);
        officer.until("issued", () -> officer.text("version-chip").equals("Version 7"));
        officer.until("and shown", () -> officer.text("version-title").equals("Version 7"));
        assertThat(focused("versions-list")).as("the keyboard is in the list").isTrue();
    }

    private void saveTheChangeSheet() {
        officer.until(
                "the sheet from 6 to 7",
                () -> officer.lookup(".lw-sheet-line .label").queryAllAs(Labeled.class).stream()
                        .anyMatch(label -> label.getText().contains(ROUNDTABLE)));
        tabTo("sheet-save");
        officer.push(KeyCode.SPACE);
        officer.until("the sheet is saved", () -> saved("changes-since-v6").isPresent());
    }

    private void saveWednesdaysBrief() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        officer.until("the paper is laid out", () -> officer.text("page-of").startsWith("Page "));
        tabTo("paper-subject");
        for (int i = 0; i < 5 && !wednesday(); i++) officer.push(KeyCode.DOWN);
        for (int i = 0; i < 5 && !wednesday(); i++) officer.push(KeyCode.UP);
        officer.push(KeyCode.CONTROL, KeyCode.S);
        officer.until(
                "the brief is saved", () -> saved("2024-11-13_daily-brief").isPresent());
    }

    private boolean wednesday() {
        return String.valueOf(
                        officer.lookup("#paper-subject").queryAs(ComboBox.class).getValue())
                .startsWith("Wed");
    }

    private boolean has(String selector) {
        return !officer.lookup(selector).queryAll().isEmpty();
    }

    private boolean focused(String id) {
        Node owner = officer.stage().getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private void tabTo(String id) {
        for (int i = 0; i < 40 && !focused(id); i++) officer.push(KeyCode.TAB);
        assertThat(focused(id)).as(id + " is reached by Tab").isTrue();
    }

    private Optional<Path> saved(String name) {
        try (Stream<Path> files = Files.list(officer.folder())) {
            return files.filter(file -> file.getFileName().toString().contains(name))
                    .filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) throws IOException {
        try (Opened opened = new Opened(Files.readAllBytes(saved(name).orElseThrow()))) {
            return opened.text();
        }
    }

    private TimeSpan when() {
        return officer.event(ROUNDTABLE).when();
    }

    // by the arrows, as one looks for something with the eyes: first the day, then down the column
    private void selectTheRoundtable() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        for (int i = 0; i < 8 && !selectedDay().equals(when().day()); i++) officer.push(KeyCode.RIGHT);
        for (int i = 0; i < 12 && !officer.selected(ROUNDTABLE) && before(); i++) officer.push(KeyCode.DOWN);
        for (int i = 0; i < 12 && !officer.selected(ROUNDTABLE); i++) officer.push(KeyCode.UP);
        assertThat(officer.selected(ROUNDTABLE))
                .as("the roundtable can be reached by arrows")
                .isTrue();
    }

    private boolean before() {
        return selectedEvent()
                .flatMap(e -> e.when().startInstant())
                .filter(start -> start.isBefore(when().startInstant().orElseThrow()))
                .isPresent();
    }

    private Optional<LocalDate> selectedDay() {
        return selectedEvent().flatMap(e -> e.when().day());
    }

    private Optional<Event> selectedEvent() {
        return officer.app().selection().primary().flatMap(officer.trip()::find).map(Event.class::cast);
    }
}
