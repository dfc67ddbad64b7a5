package my.lawatan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.Desktop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShellViewTest {
    private static final String ROUNDTABLE = "Roundtable with captains";

    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    private boolean dark() {
        return officer.stage().getScene().getRoot().getStyleClass().contains("dark");
    }

    private boolean said(String words) {
        return officer.lookup(".lw-toast .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    @Test
    void theMarkingStandsAtBothEdgesAndTheHeaderSaysWhichTripAndVersionThisIs() {
        assertThat(officer.lookup(".lw-marking .label").queryAllAs(Label.class))
                .hasSize(2)
                .allMatch(label -> label.getText().equals("LATIHAN · EXERCISE – FICTIONAL  ·  TERHAD"));
        assertThat(officer.text("trip-title")).isEqualTo("Exercise: Peru, fictional");
        officer.until("the chip has counted", () -> officer.text("version-chip").equals("Draft after v6 · 12 changes"));
        assertThat(officer.text("clock-host")).isEqualTo("Lima 09:41");
        assertThat(officer.text("clock-home")).isEqualTo("Kuala Lumpur 22:41");
        assertThat(officer.text("status-counts")).isEqualTo("64 events · 80 people · 15 briefs");
        assertThat(officer.text("status-file")).isEqualTo("exercise.lawatan");
        officer.until(
                "the checks have run", () -> officer.text("status-findings").endsWith("checks need attention"));
        assertThat(officer.text("status-findings")).isEqualTo("54 checks need attention");
    }

    @Test
    void darkIsRememberedAndBrokenSettingsAreSaid() throws IOException {
        assertThat(dark()).isFalse();
        officer.clickOn("#theme");
        assertThat(dark()).isTrue();
        officer.close();
        officer.open();
        assertThat(dark()).isTrue();
        officer.close();
        Files.writeString(officer.folder().resolve("settings").resolve("window.properties"), "theme=violet");
        officer.open();
        assertThat(dark()).isFalse();
        assertThat(officer.text("status-note")).contains("could not be read");
    }

    @Test
    void theMapOfKeysStandsClearOfTheEdgesAndItsFieldSaysWhatItIsFor() {
        officer.push(KeyCode.F1);
        Bounds card = officer.onScene("#key-map-card");
        Bounds room = officer.onScene("#key-map");
        assertThat(card.getMinX() - room.getMinX()).isGreaterThanOrEqualTo(20);
        assertThat(room.getMaxX() - card.getMaxX()).isGreaterThanOrEqualTo(20);
        Node filter = officer.lookup("#key-filter").query();
        assertThat(filter.isFocused()).isTrue();
        Text prompt = officer.from(filter)
                .lookup((Text text) -> text.getText().equals("Filter keys"))
                .query();
        assertThat(prompt.isVisible()).isTrue();
        assertThat(((Color) prompt.getFill()).getOpacity()).isEqualTo(1);
        officer.write("issue the draft");
        assertThat(officer.from(officer.lookup("#key-map-card").<Node>query())
                        .lookup(".lw-key")
                        .queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Enter");
    }

    @Test
    void whatIsCancelledCanBeTakenBackFromTheMessageThatSaysSo() {
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event(ROUNDTABLE))));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        officer.push(KeyCode.DELETE);
        officer.until("it is cancelled", () -> officer.event(ROUNDTABLE).status() == EventStatus.CANCELLED);
        officer.until("and said", () -> said("Cancelled Roundtable with captains of industry"));
        officer.clickOn(officer.lookup(".lw-toast .hyperlink").queryAs(Node.class));
        officer.until("and taken back", () -> officer.event(ROUNDTABLE).status() == EventStatus.CONFIRMED);
    }
}
