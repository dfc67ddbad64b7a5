package my.lawatan.ui;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.Theme;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of people against events. */
@EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
class MatrixPictures extends Pictures {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void matrix(Theme theme) throws IOException {
        Desktop officer = exercise(theme);
        Event roundtable = officer.event("Roundtable");
        officer.interact(() -> officer.app()
                .edits()
                .submit(new ReviseItem(ItemRef.to(roundtable), "plus", Optional.of(2)), entry -> {}, no -> {
                    throw no;
                }));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.ALT, KeyCode.DIGIT1);
        officer.settle();
        take(officer, "people-table-" + theme);
        officer.push(KeyCode.ALT, KeyCode.DIGIT2);
        officer.settle();
        take(officer, "matrix-all-" + theme);
        officer.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN).push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        for (int i = 0; i < 3; i++) officer.push(KeyCode.DOWN);
        officer.push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
        officer.settle();
        take(officer, "matrix-day-" + theme);
        officer.clickOn("#matrix-awaited");
        officer.settle();
        take(officer, "matrix-awaited-" + theme);
        officer.close();
    }
}
