package my.lawatan.ui;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import my.lawatan.ui.kit.Theme;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the registers in the people room. */
@EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
class NeedsPictures extends Pictures {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void registers(Theme theme) throws IOException {
        Desktop officer = exercise(theme);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (String view : new String[] {"rooms", "passes", "gifts", "forms"}) {
            officer.clickOn("#people-view-" + view);
            officer.settle();
            officer.push(KeyCode.DOWN).push(KeyCode.DOWN);
            officer.settle();
            take(officer, "needs-" + view + "-" + theme);
        }
        officer.close();
    }
}
