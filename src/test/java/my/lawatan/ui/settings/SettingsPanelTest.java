package my.lawatan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.ui.Desktop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingsPanelTest {
    private static final String SECRET = "Envoy of the Quiet Harbour";

    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    @BeforeEach
    void showTheSettings() {
        officer.push(KeyCode.CONTROL, KeyCode.COMMA);
    }

    @Test
    void theTripsOwnSettingsAreEditsThatUndoTakesBackAndWhatIsRefusedIsSaidAtTheField() {
        String before = officer.trip().settings().title().plain();
        write("#settings-trip-title", "Another title");
        officer.until("taken", () -> officer.trip().settings().title().plain().equals("Another title"));
        write("#settings-last-day", "1 Nov 2024");
        officer.until("refused", () -> officer.lookup(".lw-error").queryAll().stream()
                .anyMatch(n -> n.isVisible() && n.toString().contains("is not after the start")));
        officer.push(KeyCode.ESCAPE);
        officer.push(KeyCode.ESCAPE);
        assertThat(officer.lookup("#settings").tryQuery()).isEmpty();
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("undone", () -> officer.trip().settings().title().plain().equals(before));
    }

    @Test
    void theOfficersNameAndClockAreKeptForTheNextStart() {
        write("#settings-officer", "Aina binti Yusof");
        officer.until("kept", () -> UserSettings.read(officer.folder().resolve("settings"))
                .settings()
                .officer()
                .equals("Aina binti Yusof"));
        assertThat(UserSettings.read(officer.folder().resolve("settings")).broken())
                .isFalse();
    }

    @Test
    void aCopyIsWrittenWhereTheOfficerSays() {
        Path copy = officer.folder().resolve("copy.lawatan");
        officer.all().answerWith(chooser -> Optional.empty(), chooser -> Optional.of(copy));
        officer.clickOn("#settings-copy");
        officer.until("said", () -> officer.text("settings-said").startsWith("Copy saved as copy.lawatan"));
        assertThat(SqliteStore.verify(copy).whole()).isTrue();
        officer.clickOn("#settings-copy");
        officer.until("not replaced", () -> officer.text("settings-trouble").contains("is there already"));
    }

    @Test
    void purgingAsksForTheTitleAndLeavesNoByteOfWhatWasRemoved() throws IOException {
        write("#settings-trip-title", SECRET);
        officer.until("written", () -> officer.trip().settings().title().plain().equals(SECRET));
        write("#settings-trip-title", "Harmless");
        officer.until("removed", () -> officer.trip().settings().title().plain().equals("Harmless"));
        assertThat(holdsTheSecret()).isTrue();
        officer.interact(() -> officer.lookup("#settings-purge").queryButton().fire());
        officer.settle();
        write("#purge-title", "Something else");
        assertThat(holdsTheSecret()).isTrue();
        write("#purge-title", "harmless");
        officer.until("said", () -> officer.text("settings-said").startsWith("History purged"));
        assertThat(holdsTheSecret()).isFalse();
        assertThat(officer.lookup("#undo").query().isDisabled()).isTrue();
        officer.close();
        assertThat(SqliteStore.verify(officer.file()).problems()).isEmpty();
        officer.open();
    }

    private boolean holdsTheSecret() throws IOException {
        return new String(Files.readAllBytes(officer.file()), StandardCharsets.ISO_8859_1).contains(SECRET);
    }

    private void write(String query, String text) {
        TextField field = officer.lookup(query).queryAs(TextField.class);
        officer.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        officer.push(KeyCode.ENTER);
    }
}
