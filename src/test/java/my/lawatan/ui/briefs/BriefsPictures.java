package my.lawatan.ui.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the briefs to be looked at: {@code mvn -Pquick test -Dtest=BriefsPictures -Dpictures=FOLDER}. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class BriefsPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @CsvSource({"exercise, LIGHT", "exercise, DARK", "peru-2024, LIGHT"})
    void briefs(String sample, Theme theme) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, sample).open();
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        officer.until("counted", () -> !officer.text("status-findings").isEmpty());
        Brief brief = officer.trip().briefs().stream()
                .filter(b -> b.number().equals("3") || sample.startsWith("peru"))
                .findFirst()
                .orElseThrow();
        officer.interact(() -> officer.app().selection().select(ItemRef.to(brief)));
        officer.until("a page", () -> officer.lookup(".lw-sheet .image-view").queryAllAs(ImageView.class).stream()
                .anyMatch(v -> v.getImage() != null));
        rest(officer);
        take(officer, sample + "-briefs-" + theme);
        officer.clickOn("#story-our-objectives");
        if (sample.equals("exercise")) stale(officer);
        rest(officer);
        take(officer, sample + "-briefs-stale-" + theme);
        officer.interact(() -> officer.lookup("#briefs-completeness")
                .queryAs(ToggleButton.class)
                .fire());
        rest(officer);
        officer.push(KeyCode.DOWN, KeyCode.RIGHT);
        rest(officer);
        take(officer, sample + "-completeness-" + theme);
        officer.close();
    }

    private static void stale(Desktop officer) {
        Brief cleared = officer.trip().briefs().stream()
                .filter(b -> b.number().equals("8"))
                .findFirst()
                .orElseThrow();
        Event event = officer.trip().event(cleared.event().orElseThrow());
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        officer.interact(() -> officer.app().selection().select(ItemRef.to(event)));
        officer.push(KeyCode.CONTROL, KeyCode.DOWN);
        officer.until("moved", () -> !officer.trip().event(event.id()).equals(event));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        officer.interact(() -> officer.app().selection().select(ItemRef.to(cleared)));
        officer.until("stale", () -> officer.lookup("#brief-stale").query().isVisible());
        assertThat(cleared.under(BriefHead.OUR_OBJECTIVES).stated()).isTrue();
    }

    private static void rest(Desktop officer) {
        for (int i = 0; i < 30; i++) officer.settle();
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
        assertThat(ImageIO.write(picture, "png", file.toFile())).isTrue();
    }
}
