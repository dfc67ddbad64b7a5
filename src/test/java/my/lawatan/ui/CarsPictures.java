package my.lawatan.ui;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the motorcade in the people room. */
@EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
class CarsPictures extends Pictures {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void cars(Theme theme) throws IOException {
        Desktop officer = exercise(theme);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.clickOn("#people-view-cars");
        take(officer, "cars-all-" + theme);
        Leg leg = officer.wayToTheRoundtable();
        officer.interact(() -> officer.app().selection().select(ItemRef.to(leg)));
        take(officer, "cars-way-" + theme);
        Node seat = officer.lookup(".lw-ride").queryAll().stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).contains("Rahim"))
                .findFirst()
                .orElseThrow();
        officer.interact(seat::requestFocus);
        officer.push(KeyCode.DELETE);
        take(officer, "cars-out-" + theme);
        officer.interact(
                () -> officer.lookup("#cars-propose").queryAs(Button.class).fire());
        take(officer, "cars-proposed-" + theme);
        officer.interact(
                () -> officer.lookup("#cars-dismiss").queryAs(Button.class).fire());
        officer.clickOn("#car-2 .lw-flat-button");
        take(officer, "cars-vehicle-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noCarsYet(Theme theme) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "peru-2024").open();
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.clickOn("#people-view-cars");
        take(officer, "cars-none-" + theme);
        officer.close();
    }
}
