package my.lawatan.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the versions room and change sheets to be looked at: {@code -Dtest=VersionsPictures -Dpictures=FOLDER}. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class VersionsPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void room(Theme theme) throws IOException {
        new WindowSettings(theme, false, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        for (int i = 0; i < 50; i++) officer.settle();
        take(officer, "first-" + theme);
        officer.until(
                "sheet", () -> !officer.lookup(".lw-sheet-line").queryAll().isEmpty());
        take(officer, "draft-" + theme);
        officer.push(KeyCode.DOWN);
        officer.until("version", () -> officer.text("version-title").equals("Version 6"));
        for (int i = 0; i < 20; i++) officer.settle();
        take(officer, "version-6-" + theme);
        officer.push(KeyCode.UP);
        officer.push(KeyCode.ENTER);
        write(officer, "issue-note", "Roundtable earlier; two seats named");
        write(officer, "issue-cleared-by", "Chief of Protocol");
        for (String holder : List.of("Minister’s office", "Protocol", "Press")) {
            write(officer, "issue-recipient", holder);
            officer.push(KeyCode.ENTER);
        }
        take(officer, "issue-" + theme);
        write(officer, "issue-reason", "Settled by telephone with the host");
        officer.clickOn("#issue-now");
        officer.until("issued", () -> officer.text("version-title").equals("Version 7"));
        officer.clickOn("#versions-copies");
        officer.until("copies", () -> !officer.lookup("#hand-over-1").queryAll().isEmpty());
        officer.clickOn("#hand-over-1");
        officer.until("handed", () -> !officer.lookup("#take-back-1").queryAll().isEmpty());
        take(officer, "copies-" + theme);
        officer.close();
    }

    private static void write(Desktop officer, String id, String text) {
        officer.interact(() -> {
            TextField field = officer.lookup("#" + id).queryAs(TextField.class);
            field.requestFocus();
            field.setText(text);
        });
    }

    private static void take(Desktop officer, String name) throws IOException {
        for (int i = 0; i < 5; i++) officer.settle();
        WritableImage[] image = new WritableImage[1];
        officer.interact(() -> image[0] = officer.stage().getScene().snapshot(null));
        PixelReader pixels = image[0].getPixelReader();
        int width = (int) image[0].getWidth();
        int height = (int) image[0].getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.setRGB(x, y, pixels.getArgb(x, y));
        Path file = Files.createDirectories(Path.of(System.getProperty("pictures")))
                .resolve("versions-" + name.toLowerCase(Locale.ROOT) + ".png");
        ImageIO.write(picture, "png", file.toFile());
    }

    @Test
    void papers() throws IOException {
        Desktop desktop = new Desktop(folder, "exercise");
        try (SqliteStore store = SqliteStore.openReadOnly(desktop.file())) {
            List<Version> versions = store.load().versions();
            Trip trip = store.load().trip();
            Drawn six = Drawn.version(versions, 5, store::snapshot);
            Drawn draft = Drawn.now(trip, versions, store::snapshot);
            Path out = Files.createDirectories(Path.of(System.getProperty("pictures")));
            for (Language language : List.of(Language.EN, Language.MS, Language.ES)) {
                for (int since : new int[] {0, 4, 5}) {
                    Version version = versions.get(since);
                    Issue.Frozen before = new Issue.Frozen(version, store.snapshot(version.id()));
                    Drawn drawn = since == 5 ? draft : six;
                    PaperRequest request = PaperRequest.since(before, Edition.OFFICE, language);
                    byte[] pdf = Pdf.of(Papers.of(drawn, request, Office.MORNING.instant()))
                            .bytes();
                    pages(pdf, out, "sheet-since-" + (since + 1) + "-" + language.tag());
                }
            }
        }
    }

    private static void pages(byte[] pdf, Path out, String name) throws IOException {
        Files.write(out.resolve(name + ".pdf"), pdf);
        try (PdfPages pages = PdfPages.of(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                PdfPages.Image image = pages.image(page, 90);
                BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
                picture.setRGB(0, 0, image.width(), image.height(), image.pixels(), 0, image.width());
                ImageIO.write(
                        picture,
                        "png",
                        out.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
