package my.lawatan.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.Office;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real files that were one: what the other officer did is looked at, decided, taken over and taken back. */
class MergeViewTest {
    @TempDir
    Path folder;

    @Test
    void anotherCopyIsRefusedOrDecidedAndTakenOverAsOneThingToUndo() throws IOException {
        Desktop officer = new Desktop(folder, "exercise");
        Path other = OtherLaptop.diverged(officer.file());
        officer.open();
        try {
            officer.all().answerWith(chooser -> Optional.of(other), chooser -> Optional.empty());
            Trip before = officer.trip();

            look(officer);
            assertThat(officer.text("merge-summary")).isEqualTo("5 changes by Hafiz");
            assertThat(officer.text("merge-take")).isEqualTo("2 decisions left");
            assertThat(officer.lookup("#merge-take").query().isDisabled()).isTrue();
            assertThat(shown(officer, "Moved Roundtable with captains of industry"))
                    .isTrue();
            officer.push(KeyCode.CONTROL, KeyCode.ENTER);
            officer.push(KeyCode.ESCAPE);
            assertThat(officer.lookup("#merge").tryQuery()).isEmpty();
            assertThat(officer.trip()).isSameAs(before);

            look(officer);
            // down from the head to the first thing to decide: theirs; the second: ours
            officer.push(KeyCode.DOWN);
            officer.push(KeyCode.RIGHT);
            officer.push(KeyCode.DOWN);
            officer.push(KeyCode.LEFT);
            assertThat(officer.text("merge-take")).isEqualTo("Take over 5 changes");
            officer.until("weighed", () -> shown(officer, "Media interview"));
            officer.push(KeyCode.CONTROL, KeyCode.ENTER);
            officer.until("gone", () -> officer.lookup("#merge").tryQuery().isEmpty());
            assertThat(officer.event("Luncheon with the weavers").title().plain())
                    .isEqualTo("Luncheon with the weavers");
            Trip after = officer.trip();
            assertThat(after).isNotEqualTo(before);

            officer.push(KeyCode.CONTROL, KeyCode.Z);
            officer.until("taken back", () -> officer.trip().equals(before));
            officer.push(KeyCode.CONTROL, KeyCode.Y);
            officer.until("made again", () -> officer.trip().equals(after));
        } finally {
            officer.close();
        }
        try (Workspace again =
                Workspace.open(SqliteStore.openReadOnly(officer.file()), Office.MORNING, "Reader", Runnable::run)) {
            assertThat(again.clashes()).isEmpty();
        }
    }

    @Test
    void theWindowSaysWhoseChangeMadeWhatWorseAndHoldsNothingBackTwice() throws IOException {
        Desktop officer = new Desktop(folder, "exercise");
        Path other = OtherLaptop.diverged(officer.file());
        officer.open();
        try {
            officer.all().answerWith(chooser -> Optional.of(other), chooser -> Optional.empty());
            look(officer);
            officer.clickOn("#merge-all-theirs");
            officer.until("weighed", () -> shown(officer, "by Media interview"));
            assertThat(labels(officer))
                    .anyMatch(text -> text.startsWith("by Media interview") && text.contains("Hafiz"));
            officer.clickOn("#merge-take");
            officer.until("gone", () -> officer.lookup("#merge").tryQuery().isEmpty());
            assertThat(officer.trip().events().stream()
                            .map(event -> event.title().plain()))
                    .noneMatch(title -> title.startsWith("Textile museum"));
            assertThat(start(officer.event("Roundtable"))).isEqualTo(LocalTime.of(11, 0));
            officer.push(KeyCode.CONTROL, KeyCode.DIGIT6);
            officer.until("it stands in the checks", () -> shown(officer, "Became worse by what was taken over last"));
            assertThat(labels(officer))
                    .anyMatch(text -> text.contains("by Roundtable with captains") && text.contains("(Hafiz, "));
            look(officer);
            assertThat(officer.text("merge-take")).isEqualTo("Take over what is decided");
            assertThat(officer.lookup("#merge-take").query().isDisabled()).isTrue();
        } finally {
            officer.close();
        }
    }

    @Test
    void anotherTripIsRefusedWithAReason() throws IOException {
        Desktop officer = new Desktop(folder, "exercise");
        Path other = new Desktop(folder, "peru-2024").file();
        officer.open();
        try {
            officer.all().answerWith(chooser -> Optional.of(other), chooser -> Optional.empty());
            Trip before = officer.trip();
            officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            officer.until("said", () -> shown(officer, "The other file is another trip."));
            assertThat(officer.lookup("#merge").tryQuery()).isEmpty();
            assertThat(officer.trip()).isSameAs(before);
        } finally {
            officer.close();
        }
    }

    private static void look(Desktop officer) {
        officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        officer.until("shown", () -> officer.lookup("#merge").tryQuery().isPresent());
        officer.settle();
    }

    private static LocalTime start(Event event) {
        return event.when().start().orElseThrow().local().toLocalTime();
    }

    private static boolean shown(Desktop officer, String text) {
        return labels(officer).anyMatch(label -> label.contains(text));
    }

    private static java.util.stream.Stream<String> labels(Desktop officer) {
        return officer.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text != null);
    }
}
