package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import my.lawatan.ui.start.Recents;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the start page, the form for a new trip, the settings and the map of keys. */
@EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
class TripsPictures extends Pictures {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void all(Theme theme) throws IOException {
        Path settings = folder.resolve("settings");
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(settings);
        new Recents(List.of(folder.resolve("samples/gone.lawatan"))).write(settings);
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.until("counted", () -> !officer.text("version-chip").isEmpty());
        officer.push(KeyCode.CONTROL, KeyCode.COMMA);
        take(officer, "settings-" + theme);
        officer.clickOn("#settings-purge");
        take(officer, "purge-" + theme);
        officer.push(KeyCode.F1);
        take(officer, "keys-" + theme);
        officer.push(KeyCode.ESCAPE);
        officer.interact(() -> officer.app().fault(new IllegalStateException("title of the trip")));
        take(officer, "fault-" + theme);
        officer.interact(
                () -> officer.all().startWith("letter.txt is not a trip file of Lawatan. Nothing was changed in it."));
        officer.until("listed", () -> officer.lookup(".lw-recent").queryAll().size() == 2);
        take(officer, start(), "start-" + theme);
        officer.interact(() -> officer.all().newTrip());
        officer.targetWindow(start().getWindow());
        officer.write("Working visit to Lima").push(KeyCode.TAB);
        officer.write("li");
        take(officer, start(), "new-trip-offers-" + theme);
        officer.write("ma");
        officer.clickOn("#new-create");
        take(officer, start(), "new-trip-" + theme);
        officer.interact(() -> List.copyOf(Window.getWindows()).forEach(w -> ((Stage) w).close()));
    }

    private static Scene start() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage stage && "Lawatan".equals(stage.getTitle()))
                .findFirst()
                .orElseThrow()
                .getScene();
    }
}
