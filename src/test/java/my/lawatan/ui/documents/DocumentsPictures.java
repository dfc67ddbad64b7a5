package my.lawatan.ui.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import my.lawatan.document.PaperKind;
import my.lawatan.document.pdf.Printshop;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the documents room to be looked at: {@code mvn -Pquick test -Dtest=DocumentsPictures -Dpictures=FOLDER}. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class DocumentsPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @CsvSource({"exercise, LIGHT", "exercise, DARK", "peru-2024, LIGHT"})
    void documents(String sample, Theme theme) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, sample).open();
        officer.app().printersAre(() -> List.of(new Printshop().printer()));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        wait(officer);
        picture(officer, sample + "-paper-" + theme);
        officer.app().printersAre(List::of);
        officer.interact(() -> officer.app()
                .selection()
                .select(ItemRef.to(officer.event(sample.equals("exercise") ? "Luncheon" : "Roundtable"))));
        wait(officer);
        picture(officer, sample + "-selected-" + theme);
        officer.push(KeyCode.ENTER);
        officer.push(KeyCode.RIGHT);
        wait(officer);
        picture(officer, sample + "-inspected-" + theme);
        for (int i = 1; i < PaperKind.values().length; i++) {
            officer.interact(() -> officer.lookup("#papers").query().requestFocus());
            officer.push(KeyCode.DOWN);
            wait(officer);
            picture(officer, sample + "-" + PaperKind.values()[i].word() + "-" + theme);
        }
        officer.close();
    }

    private static void wait(Desktop officer) {
        officer.until(
                "laid out",
                () -> !officer.text("page-of").isEmpty()
                        || !officer.text("paper-trouble").isEmpty());
        officer.until(
                "done",
                () -> !officer.lookup("#status-work").query().getParent().isVisible());
        for (int i = 0; i < 10; i++) officer.settle();
    }

    private static void picture(Desktop officer, String name) throws IOException {
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
