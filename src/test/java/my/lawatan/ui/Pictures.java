package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import my.lawatan.trip.Person;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * What those share that take pictures of the window for eyes to look at. They are no tests: they assert nothing about the program and run
 * only when they are asked for, as {@code mvn -Pquick test -Dtest=CarsPictures -Dlawatan.pictures=FOLDER}.
 */
abstract class Pictures {
    /** The system property that says into which folder pictures go; without it none are taken. */
    static final String FOLDER = "lawatan.pictures";

    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    /** The exercise in a window of that theme, once its findings are counted. */
    final Desktop exercise(Theme theme) throws IOException {
        return exercise(theme, WindowSettings.DEFAULTS.inspectorWidth());
    }

    /** Likewise, with an inspector so many pixels wide. */
    final Desktop exercise(Theme theme, double inspector) throws IOException {
        new WindowSettings(theme, true, inspector).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.until("counted", () -> !officer.text("version-chip").isEmpty());
        return officer;
    }

    static Person person(Desktop officer, String given) {
        return officer.trip().people().stream()
                .filter(p -> p.name().given().get(0).equals(given))
                .findFirst()
                .orElseThrow();
    }

    /** The pane in which that node is scrolled. */
    static ScrollPane around(Node node) {
        Parent parent = node.getParent();
        while (!(parent instanceof ScrollPane pane)) parent = parent.getParent();
        return pane;
    }

    static void take(Desktop officer, String name) throws IOException {
        take(officer, officer.stage().getScene(), name);
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
        Path file = Path.of(System.getProperty(FOLDER)).resolve(name.toLowerCase(Locale.ROOT) + ".png");
        Files.createDirectories(file.getParent());
        assertThat(ImageIO.write(picture, "png", file.toFile())).isTrue();
    }
}
