package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer does without a mouse, from the first window to the second. */
class ExerciseByKeyboardTest {
    private static final String ROUNDTABLE = "Roundtable with captains";
    private static final int FIVE_MINUTE_STEPS = 6;

    @TempDir
    Path folder;

    private Desktop officer;

    @Test
    void theRoundtableIsMovedItsClashSeenUndoneAndAfterAnotherStartRedone() {
        officer = new Desktop(folder, "exercise").open();
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
        officer.close();
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
