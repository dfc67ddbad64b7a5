package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import my.lawatan.document.pdf.Printshop;
import my.lawatan.text.Names;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Makes the pictures of the README, at 1440 by 900:
 *
 * <pre>mvn -Pquick test -Dtest=ScreenshotsTest -Dlawatan.screenshots=assets/screenshots</pre>
 *
 * <p>Not part of any other run: without that property nothing is made.
 */
@EnabledIfSystemProperty(named = "lawatan.screenshots", matches = ".+")
class ScreenshotsTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @CsvSource({
        "exercise, LIGHT, Roundtable with captains, YB Dato’ Kumaran a/l Raju",
        "exercise, DARK, Roundtable with captains, 林伟俊",
        "peru-2024, LIGHT, Roundtable with captains, Shou Zi Chew",
        "peru-2024, DARK, Roundtable with captains, Shou Zi Chew"
    })
    void programmeAndPeople(String sample, Theme theme, String event, String person) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, sample).open();
        select(officer, officer.event(event));
        take(officer, sample + "-programme-" + theme);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        select(
                officer,
                officer.trip().people().stream()
                        .filter(p -> called(p, person))
                        .findFirst()
                        .orElseThrow());
        take(officer, sample + "-people-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @CsvSource({"exercise, LIGHT", "exercise, DARK", "peru-2024, LIGHT", "peru-2024, DARK"})
    void documents(String sample, Theme theme) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, sample).open();
        officer.app().printersAre(() -> List.of(new Printshop().printer()));
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event("Roundtable with captains"))));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        officer.until(
                "laid out and drawn",
                () -> officer.lookup(".lw-page > .image-view").queryAllAs(ImageView.class).stream()
                        .anyMatch(view -> view.getImage() != null));
        for (int i = 0; i < 5; i++) officer.settle();
        take(officer, sample + "-documents-" + theme);
        officer.close();
    }

    private static boolean called(Person person, String name) {
        return person.name().inScript().equals(name)
                || Names.list(person, Language.EN).equals(name);
    }

    private static void select(Desktop officer, Item item) {
        officer.until(
                "counted",
                () -> !officer.text("status-findings").isEmpty()
                        && !officer.text("version-chip").isEmpty());
        officer.interact(() -> officer.app().selection().select(ItemRef.to(item)));
        officer.until(
                "shown beside it", () -> !officer.lookup(".lw-line").queryAll().isEmpty());
        for (int i = 0; i < 5; i++) officer.settle();
    }

    private static void take(Desktop officer, String name) throws IOException {
        WritableImage[] image = new WritableImage[1];
        officer.interact(() -> image[0] = officer.stage().getScene().snapshot(null));
        PixelReader pixels = image[0].getPixelReader();
        int width = (int) image[0].getWidth();
        int height = (int) image[0].getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.setRGB(x, y, pixels.getArgb(x, y));
        Path file = Path.of(System.getProperty("lawatan.screenshots"))
                .resolve(name.toLowerCase(java.util.Locale.ROOT) + ".png");
        Files.createDirectories(file.getParent());
        assertThat(ImageIO.write(picture, "png", file.toFile())).isTrue();
        assertThat(width).isEqualTo(1440);
    }
}
