package my.lawatan.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import my.lawatan.ui.Desktop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tool bar over the programme where there is little room for it. */
class ProgrammeBarTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    private List<ToggleButton> tracks() {
        return officer.lookup("#programme-lanes .programme-segment").queryAllAs(ToggleButton.class).stream()
                .filter(Node::isVisible)
                .toList();
    }

    private MenuButton more() {
        return officer.lookup("#programme-lanes .lw-segment-more").queryAs(MenuButton.class);
    }

    @Test
    void inASmallWindowEachTrackHasItsNameAndNothingIsCutOff() {
        officer.interact(() -> officer.stage().setWidth(1440));
        officer.until("all have room", () -> tracks().size() == 7 && !more().isVisible());
        officer.interact(() -> officer.stage().setWidth(1280));
        officer.until("those without room are in the menu", () -> more().isVisible());
        assertThat(officer.measured(this::tracks))
                .isNotEmpty()
                .allMatch(track -> officer.measured(() -> track.getWidth() >= Math.floor(track.prefWidth(-1))));
        officer.interact(() -> officer.stage().setWidth(1024));
        officer.until("none has room", () -> tracks().isEmpty());
        assertThat(officer.onScene("#programme-new").getMaxX())
                .isLessThanOrEqualTo(officer.onScene(".programme-bar").getMaxX());
        assertThat(more().getText()).isEqualTo("Prime Minister");
        assertThat(more().getItems()).extracting(MenuItem::getText).contains("Spouse", "Advance");
        officer.interact(() -> officer.lookup(".timeline").query().requestFocus());
        officer.push(KeyCode.L);
        officer.until("the next track is named", () -> more().getText().equals("Spouse"));
    }
}
