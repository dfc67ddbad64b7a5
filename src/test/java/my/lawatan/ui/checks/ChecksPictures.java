package my.lawatan.ui.checks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the room to be looked at: {@code -Dtest=ChecksPictures -Dpictures=FOLDER}. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class ChecksPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theRoom(Theme theme) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        officer.until(
                "listed",
                () -> officer.lookup("#checks-list")
                                .queryAs(ListView.class)
                                .getItems()
                                .size()
                        > 10);
        officer.until("offered", () -> officer.lookup("#check-fix-0").tryQuery().isPresent());
        take(officer, "checks-" + theme);
        officer.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.W).write("The host has two rooms B4");
        take(officer, "checks-waiving-" + theme);
        officer.push(KeyCode.ENTER);
        officer.until("waived", () -> officer.trip().waivers().size() == 1);
        officer.clickOn("#checks-waived");
        officer.until(
                "one",
                () -> officer.lookup("#checks-list")
                                .queryAs(ListView.class)
                                .getItems()
                                .size()
                        == 2);
        officer.push(KeyCode.TAB).push(KeyCode.DOWN);
        take(officer, "checks-waived-" + theme);
        officer.close();
    }

    private static void take(Desktop officer, String name) throws IOException {
        for (int i = 0; i < 8; i++) officer.settle();
        WritableImage[] image = new WritableImage[1];
        officer.interact(() -> image[0] = officer.stage().getScene().snapshot(null));
        PixelReader pixels = image[0].getPixelReader();
        int width = (int) image[0].getWidth();
        int height = (int) image[0].getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.setRGB(x, y, pixels.getArgb(x, y));
        Path to = Path.of(System.getProperty("pictures"));
        Files.createDirectories(to);
        if (!ImageIO.write(picture, "png", to.resolve(name + ".png").toFile())) throw new IOException("no PNG");
    }
}
