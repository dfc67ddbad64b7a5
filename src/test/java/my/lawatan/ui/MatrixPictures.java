package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of people against events, for eyes to look at; not part of the tests. */
class MatrixPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void matrix(Theme theme) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.until("counted", () -> !officer.text("version-chip").isEmpty());
        Event roundtable = officer.event("Roundtable");
        officer.interact(() -> officer.app()
                .edits()
                .submit(new ReviseItem(ItemRef.to(roundtable), "plus", Optional.of(2)), entry -> {}, no -> {
                    throw no;
                }));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.ALT, KeyCode.DIGIT1);
        officer.settle();
        TripsPictures.take(officer, officer.stage().getScene(), "people-table-" + theme);
        officer.push(KeyCode.ALT, KeyCode.DIGIT2);
        officer.settle();
        TripsPictures.take(officer, officer.stage().getScene(), "matrix-all-" + theme);
        officer.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN).push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        for (int i = 0; i < 3; i++) officer.push(KeyCode.DOWN);
        officer.push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
        officer.settle();
        TripsPictures.take(officer, officer.stage().getScene(), "matrix-day-" + theme);
        officer.clickOn("#matrix-awaited");
        officer.settle();
        TripsPictures.take(officer, officer.stage().getScene(), "matrix-awaited-" + theme);
        officer.close();
    }
}
