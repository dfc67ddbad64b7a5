package my.lawatan.ui.search;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
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

/** Pictures of search and people to be looked at: {@code mvn -Pquick test -Dtest=SearchPictures -Dpictures=FOLDER}. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class SearchPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void search(Theme theme) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise").open();
        for (String words : new String[] {"trade", "lim", "roundtabel captains", "林", "version"}) {
            officer.push(KeyCode.CONTROL, KeyCode.K);
            officer.interact(
                    () -> officer.lookup("#search").queryAs(TextField.class).setText(words));
            officer.until(
                    "found",
                    () -> officer.lookup("#search-results").query().isVisible()
                            && !officer.from(popover(officer))
                                    .lookup(".lw-search-line")
                                    .queryAll()
                                    .isEmpty());
            settle(officer);
            take(officer, "search-" + words.replace(' ', '-') + "-" + theme);
        }
        officer.interact(
                () -> officer.lookup("#search").queryAs(TextField.class).setText("rahim osman"));
        officer.until("found", () -> officer.lookup(".lw-search-line-title")
                .tryQuery()
                .filter(n -> n.isVisible())
                .isPresent());
        settle(officer);
        officer.push(KeyCode.END);
        officer.push(KeyCode.RIGHT);
        officer.until(
                "where", () -> officer.lookup(".lw-search-title").queryLabeled().isVisible());
        settle(officer);
        take(officer, "search-where-" + theme);
        officer.push(KeyCode.ESCAPE);
        officer.push(KeyCode.ESCAPE);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle(officer);
        officer.push(KeyCode.DOWN);
        officer.push(KeyCode.DOWN);
        settle(officer);
        take(officer, "people-" + theme);
        officer.close();
    }

    private static Node popover(Desktop officer) {
        return officer.lookup("#search-results").query();
    }

    private static void settle(Desktop officer) {
        for (int i = 0; i < 8; i++) officer.settle();
    }

    private static void take(Desktop officer, String name) throws IOException {
        WritableImage[] image = new WritableImage[1];
        officer.interact(() -> image[0] = officer.stage().getScene().snapshot(null));
        PixelReader pixels = image[0].getPixelReader();
        int width = (int) image[0].getWidth();
        int height = (int) image[0].getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.setRGB(x, y, pixels.getArgb(x, y));
        Path file = Path.of(System.getProperty("pictures")).resolve(name.toLowerCase(java.util.Locale.ROOT) + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
