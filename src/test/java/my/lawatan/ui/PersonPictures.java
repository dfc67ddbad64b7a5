package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The inspector of a person from head to foot, as it is and as narrow as it may be: -Dlawatan.pictures=FOLDER. */
@EnabledIfSystemProperty(named = "lawatan.pictures", matches = ".+")
class PersonPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 332", "DARK, 332", "LIGHT, 260"})
    void persons(Theme theme, double width) throws IOException {
        new WindowSettings(theme, true, width).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.until("counted", () -> !officer.text("version-chip").isEmpty());
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (String given : new String[] {"Rahim", "Priya", "Mei"}) {
            officer.interact(() -> officer.app().selection().select(ItemRef.to(person(officer, given))));
            officer.settle();
            String name = "person-" + given + "-" + theme + "-" + (int) width;
            if (given.equals("Rahim"))
                TripsPictures.take(officer, officer.stage().getScene(), name);
            Node content = around(officer.lookup("#person-aliases").query()).getContent();
            for (int i = 0; i < 5; i++) officer.settle();
            WritableImage[] image = new WritableImage[1];
            officer.interact(() -> image[0] = content.snapshot(null, null));
            TripsPictures.write(image[0], name + "-whole");
        }
        officer.close();
    }

    private static Person person(Desktop officer, String given) {
        return officer.trip().people().stream()
                .filter(p -> p.name().given().get(0).equals(given))
                .findFirst()
                .orElseThrow();
    }

    private static ScrollPane around(Node node) {
        Parent parent = node.getParent();
        while (!(parent instanceof ScrollPane pane)) parent = parent.getParent();
        return pane;
    }
}
