package my.lawatan.ui;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import my.lawatan.edit.CreateItem;
import my.lawatan.interchange.picture.PictureImport;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Text;
import my.lawatan.ui.kit.Theme;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the places room and of a way in the inspector. */
@EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
class PlacesPictures extends Pictures {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void places(Theme theme) throws IOException {
        Desktop officer = exercise(theme);
        Event roundtable = officer.event("Roundtable");
        Id<my.lawatan.trip.Place> place = roundtable.place().orElseThrow();
        make(
                officer,
                new Advance(
                        Id.random(),
                        place,
                        Text.en("North kerb, room for two cars"),
                        Text.en("Glass door"),
                        Text.NONE,
                        Optional.of(4),
                        Text.en("Salon Azul"),
                        Text.en("Opposite the holding room"),
                        Text.NONE,
                        Text.NONE,
                        Text.en("Clínica Uno, 7 minutes"),
                        Optional.empty(),
                        Optional.empty(),
                        Text.NONE));
        make(
                officer,
                new Contact(
                        Id.random(), Text.en("House manager"), "Ana Ríos", "+51 1 555 0100", "a", Optional.of(place)));
        make(
                officer,
                new Photo(
                        Id.random(),
                        Optional.of(place),
                        Optional.empty(),
                        Text.en("The north door"),
                        PictureImport.of(picture()),
                        "a"));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        officer.interact(() -> officer.app().selection().select(new ItemRef(my.lawatan.trip.ItemKind.PLACE, place)));
        officer.settle();
        take(officer, "places-" + theme);
        officer.interact(() -> ((javafx.scene.control.ScrollPane)
                        officer.lookup("#inspector-scroll").query())
                .setVvalue(0.55));
        officer.settle();
        take(officer, "places-below-" + theme);
        Leg leg = officer.trip().legs().stream()
                .filter(l -> l.from().isPresent() && !l.vehicles().isEmpty())
                .min(Comparator.comparing(Leg::id))
                .orElseGet(() -> officer.trip().legs().stream().findFirst().orElseThrow());
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        officer.interact(() -> officer.app().selection().select(ItemRef.to(leg)));
        officer.settle();
        take(officer, "leg-" + theme);
        officer.close();
    }

    private static void make(Desktop officer, Item item) {
        officer.interact(() -> officer.app().edits().submit(new CreateItem(item), e -> {}, no -> {}));
        officer.until("made", () -> officer.trip().find(ItemRef.to(item)).isPresent());
    }

    private Path picture() throws IOException {
        BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.CYAN, 1600, 1200, Color.ORANGE));
        pen.fillRect(0, 0, 1600, 1200);
        pen.dispose();
        Path file = folder.resolve("door.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
