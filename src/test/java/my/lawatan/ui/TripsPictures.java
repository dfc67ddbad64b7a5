package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import my.lawatan.ui.start.Recents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the start page, the form for a new trip, the settings and the map of keys: -Dlawatan.pictures=FOLDER. */
@EnabledIfSystemProperty(named = "lawatan.pictures", matches = ".+")
class TripsPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void all(Theme theme) throws IOException {
        Path settings = folder.resolve("settings");
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(settings);
        new Recents(List.of(folder.resolve("samples/gone.lawatan"))).write(settings);
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.until("counted", () -> !officer.text("version-chip").isEmpty());
        officer.push(KeyCode.CONTROL, KeyCode.COMMA);
        take(officer, officer.stage().getScene(), "settings-" + theme);
        officer.clickOn("#settings-purge");
        take(officer, officer.stage().getScene(), "purge-" + theme);
        officer.push(KeyCode.F1);
        take(officer, officer.stage().getScene(), "keys-" + theme);
        officer.push(KeyCode.ESCAPE);
        officer.interact(() -> officer.app().fault(new IllegalStateException("title of the trip")));
        take(officer, officer.stage().getScene(), "fault-" + theme);
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

    static void take(Desktop officer, Scene scene, String name) throws IOException {
        for (int i = 0; i < 5; i++) officer.settle();
        WritableImage[] image = new WritableImage[1];
        officer.interact(() -> image[0] = scene.snapshot(null));
        write(image[0], name);
    }

    static void write(WritableImage image, String name) throws IOException {
        PixelReader pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.setRGB(x, y, pixels.getArgb(x, y));
        Path file = Path.of(System.getProperty("lawatan.pictures")).resolve(name.toLowerCase(Locale.ROOT) + ".png");
        Files.createDirectories(file.getParent());
        assertThat(ImageIO.write(picture, "png", file.toFile())).isTrue();
    }
}
