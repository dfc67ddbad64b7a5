package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import my.lawatan.trip.Event;
import org.junit.jupiter.api.Test;

/** An event typed in one line, with the keyboard alone. */
class ProgrammeQuickEntryTest extends OnTheProgramme {
    private Optional<Event> titled(String title) {
        return window.workspace.trip().events().stream()
                .filter(e -> e.title().plain().equals(title))
                .findFirst();
    }

    private <T extends Node> T found(String id, Class<T> type) {
        return Window.getWindows().stream()
                .map(w -> w.getScene().lookup("#" + id))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private void type(String line) throws Exception {
        TextField field = found("programme-quick", TextField.class);
        asyncFx(() -> field.setText(line)).get();
        settle();
    }

    private String preview() throws Exception {
        Pane preview = found("programme-quick-preview", Pane.class);
        return asyncFx(preview::getAccessibleText).get();
    }

    @Test
    void aClashIsSaidBeforeTheEventIsMade() throws Exception {
        select(ROUNDTABLE);
        push(KeyCode.Q);
        type("11-12 talk with Mei Ling Tan @ hall");
        assertThat(preview()).contains("Finding ");
        assertThat(titled("Talk with Mei Ling Tan")).isEmpty();
        push(KeyCode.ESCAPE);
        assertThat(window.workspace.trip()).isEqualTo(trip());
    }

    @Test
    void theNextLineIsOnTheDayOfTheOneBefore() throws Exception {
        select(ROUNDTABLE);
        push(KeyCode.Q);
        type("Thu 15:00-15:30 first talk");
        push(KeyCode.ENTER);
        until(() -> titled("First talk").isPresent());
        type("16-17 second talk");
        push(KeyCode.ENTER);
        until(() -> titled("Second talk").isPresent());
        assertThat(titled("Second talk").orElseThrow().when()).isEqualTo(at(WEDNESDAY.plusDays(1), "16:00", "17:00"));
        push(KeyCode.ESCAPE);
    }

    private void push(KeyCode... keys) throws Exception {
        robot.push(keys);
        settle();
    }
}
