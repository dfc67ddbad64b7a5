package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import my.lawatan.ui.imports.OtherLaptop;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;

/** A window in which another officer's copy of the exercise is about to be taken over. */
final class OtherCopy {
    private OtherCopy() {}

    interface Look {
        void at(Desktop officer) throws IOException;
    }

    /** Shows what that copy brings, with one of two things decided. */
    static void look(Path folder, Theme theme, Look look) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise");
        Path other = OtherLaptop.diverged(officer.file());
        officer.open();
        officer.until("counted", () -> !officer.text("version-chip").isEmpty());
        officer.all().answerWith(chooser -> Optional.of(other), chooser -> Optional.empty());
        officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        officer.until("shown", () -> officer.lookup("#merge").tryQuery().isPresent());
        officer.push(KeyCode.DOWN).push(KeyCode.DOWN);
        officer.push(KeyCode.RIGHT);
        officer.until(
                "weighed", () -> !officer.lookup(".lw-mark-stop").queryAll().isEmpty());
        look.at(officer);
        officer.close();
    }
}
