package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A time for the site visit of the exercise: looked for, looked at, accepted and undone in the real window. */
class SlotsPanelTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    private void press(String id) {
        officer.interact(() -> officer.lookup("#" + id).queryAs(Button.class).fire());
    }

    @Test
    void aTimeIsFoundAcceptedAndUndone() {
        Trip before = officer.trip();
        String visit = officer.trip().wanted().stream()
                .map(wanted -> officer.trip().event(wanted.event()).title().plain())
                .findFirst()
                .orElseThrow();
        officer.push(KeyCode.W);
        officer.until("opened", () -> officer.lookup("#slots-search").tryQuery().isPresent());
        assertThat(officer.lookup("#slots-search").query().isFocused()).isTrue();
        officer.push(KeyCode.SPACE);
        officer.until(
                "found",
                () -> !officer.lookup("#slots-accept").queryAs(Button.class).isDisabled());
        assertThat(officer.proposed()).containsExactly("new " + visit);
        assertThat(officer.trip()).isEqualTo(before);
        press("slots-accept");
        officer.until("held", () -> officer.event(visit).when().timed());
        officer.until("put away", () -> officer.lookup("#slots").tryQuery().isEmpty());
        assertThat(officer.proposed()).isEmpty();
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("restored", () -> officer.trip().equals(before));

        // a new meeting, typed; Escape keeps the plan
        officer.push(KeyCode.W);
        officer.until("opened", () -> officer.lookup("#slots-new").tryQuery().isPresent());
        officer.interact(() -> {
            TextField title = officer.lookup("#slots-new").queryAs(TextField.class);
            title.setText("Call by the harbour master");
            title.getOnAction().handle(null);
        });
        officer.until("wanted", () -> officer.trip().wanted().size() == 2);
        press("slots-search");
        officer.until("both found", () -> officer.proposed().size() == 2);
        officer.push(KeyCode.ESCAPE);
        officer.until("put away", () -> officer.lookup("#slots").tryQuery().isEmpty());
        assertThat(officer.proposed()).isEmpty();
        assertThat(officer.event("Call by the harbour master").when().timed()).isFalse();
    }
}
