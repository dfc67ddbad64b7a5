package my.lawatan.ui;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer reads what changed since the last version. */
class VersionsViewTest {
    @TempDir
    Path folder;

    private Desktop officer;

    @BeforeEach
    void open() {
        officer = new Desktop(folder, "exercise").open();
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        officer.until("the sheet", () -> has(".lw-sheet-line"));
        officer.until("the draft", () -> officer.text("version-title").startsWith("Draft after v6"));
    }

    @AfterEach
    void close() {
        officer.close();
    }

    private boolean has(String selector) {
        return !officer.lookup(selector).queryAll().isEmpty();
    }

    @Test
    void aLineOfTheSheetLeadsToWhatItIsAbout() {
        officer.interact(() ->
                officer.lookup(".lw-sheet-line").queryAll().iterator().next().requestFocus());
        officer.push(KeyCode.ENTER);
        officer.until("selected", () -> officer.selected("Press remarks"));
    }
}
