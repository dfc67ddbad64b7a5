package my.lawatan.ui;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.Theme;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The inspector of a person from head to foot, as it is and as narrow as it may be. */
@EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
class PersonPictures extends Pictures {
    @ParameterizedTest
    @CsvSource({"LIGHT, 332", "DARK, 332", "LIGHT, 260"})
    void persons(Theme theme, double width) throws IOException {
        Desktop officer = exercise(theme, width);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (String given : new String[] {"Rahim", "Priya", "Mei"}) {
            officer.interact(() -> officer.app().selection().select(ItemRef.to(person(officer, given))));
            officer.settle();
            String name = "person-" + given + "-" + theme + "-" + (int) width;
            if (given.equals("Rahim")) take(officer, name);
            Node content = around(officer.lookup("#person-aliases").query()).getContent();
            for (int i = 0; i < 5; i++) officer.settle();
            WritableImage[] image = new WritableImage[1];
            officer.interact(() -> image[0] = content.snapshot(null, null));
            write(image[0], name + "-whole");
        }
        officer.close();
    }
}
