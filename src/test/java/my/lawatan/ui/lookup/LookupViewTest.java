package my.lawatan.ui.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import my.lawatan.cli.Commands;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Desktop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader copy goes out, is used at the door with the keyboard alone, and comes back. */
class LookupViewTest {
    @TempDir
    Path folder;

    @Test
    void aReaderCopyIsLookedIntoTickedAndTakenOverByTheOfficer() {
        Desktop officer = new Desktop(folder, "exercise");
        Path copy = folder.resolve("aide.lawatan");
        Commands.Ran ran = Commands.run("export", officer.file(), "--reader", copy, "--for", "rahim");
        assertThat(ran.code()).as(ran.err()).isZero();

        Desktop aide = Desktop.on(folder, copy).open();
        try {
            assertThat(aide.text("lookup-mark")).startsWith("Reader copy for").contains("Principal");
            TextField field = aide.lookup("#lookup-field").queryAs(TextField.class);
            assertThat(field.isFocused()).isTrue();
            type(aide, "nah");
            aide.until(
                    "found",
                    () -> aide.lookup("#lookup-name").tryQuery().isPresent()
                            && aide.text("lookup-name").contains("Ñahui"));
            assertThat(aide.text("lookup-address")).contains("Ñahui");
            aide.push(KeyCode.ENTER);
            aide.until("ticked", () -> aide.trip().heard().size() == 1);
            aide.push(KeyCode.ESCAPE);
            assertThat(field.getText()).isEmpty();
            type(aide, "Señora Yépez");
            aide.push(KeyCode.CONTROL, KeyCode.ENTER);
            aide.until("heard", () -> aide.trip().heard().size() == 2);
            assertThat(field.getText()).isEmpty();
            aide.push(KeyCode.ESCAPE);
            aide.until(
                    "the rooms are behind it",
                    () -> aide.lookup("#lookup").tryQuery().isEmpty());
            aide.push(KeyCode.CONTROL, KeyCode.L);
            assertThat(aide.lookup("#lookup").tryQuery()).isPresent();
        } finally {
            aide.close();
        }

        officer.open();
        try {
            Trip before = officer.trip();
            officer.all().answerWith(chooser -> Optional.of(copy), chooser -> Optional.empty());
            officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            officer.until("shown", () -> officer.lookup("#import").tryQuery().isPresent());
            assertThat(officer.text("import-take")).isEqualTo("Take over 2 notes");
            officer.push(KeyCode.CONTROL, KeyCode.ENTER);
            officer.until("taken over", () -> officer.trip().heard().size() == 2);
            assertThat(officer.trip().heard().stream().map(Heard::words)).contains("Señora Yépez");
            assertThat(officer.trip().attendances().size())
                    .isGreaterThanOrEqualTo(before.attendances().size());
            officer.until("gone", () -> officer.lookup("#import").tryQuery().isEmpty());
            officer.push(KeyCode.CONTROL, KeyCode.Z);
            officer.until("one undo", () -> officer.trip().equals(before));
        } finally {
            officer.close();
        }
    }

    private static void type(Desktop aide, String text) {
        TextField field = aide.lookup("#lookup-field").queryAs(TextField.class);
        aide.interact(() -> field.setText(text));
        aide.settle();
    }
}
