package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the motorcade in the people room, for eyes to look at; not part of the tests. */
class CarsPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void cars(Theme theme) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.until("counted", () -> !officer.text("version-chip").isEmpty());
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.clickOn("#people-view-cars");
        take(officer, "cars-all-" + theme);
        Leg leg = toTheRoundtable(officer);
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

    private static void take(Desktop officer, String name) throws IOException {
        officer.settle();
        TripsPictures.take(officer, officer.stage().getScene(), name);
    }

    static Leg toTheRoundtable(Desktop officer) {
        return officer.trip().legs().stream()
                .filter(leg -> leg.vehicles().size() == 8
                        && leg.to()
                                .equals(Optional.of(officer.event("Roundtable").id())))
                .findFirst()
                .orElseThrow();
    }
}
