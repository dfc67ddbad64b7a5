package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the registers in the people room, for eyes to look at; not part of the tests. */
class NeedsPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void registers(Theme theme) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.until("counted", () -> !officer.text("version-chip").isEmpty());
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (String view : new String[] {"rooms", "passes", "gifts", "forms"}) {
            officer.clickOn("#people-view-" + view);
            officer.settle();
            officer.push(KeyCode.DOWN).push(KeyCode.DOWN);
            officer.settle();
            TripsPictures.take(officer, officer.stage().getScene(), "needs-" + view + "-" + theme);
        }
        officer.close();
    }
}
