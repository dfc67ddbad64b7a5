package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The arrival of the exercise is 55 minutes late: looked at, accepted and undone in the real window. */
class RipplePanelTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    private LocalTime starts(String title) {
        return officer.event(title).when().start().orElseThrow().local().toLocalTime();
    }

    @Test
    void theArrivalIsDelayedAcceptedAndUndone() {
        Trip before = officer.trip();
        Event arrival = officer.event("Arrival in Lima");
        officer.interact(() -> officer.app().selection().select(ItemRef.to(arrival)));
        officer.push(KeyCode.D);
        officer.until(
                "asked how late",
                () -> officer.lookup("#ripple-minutes").tryQuery().isPresent());
        assertThat(officer.lookup("#ripple-minutes").query().isFocused()).isTrue();
        officer.write("55");
        officer.until(
                "proposed",
                () -> !officer.lookup("#ripple-accept").queryAs(Button.class).isDisabled());
        assertThat(officer.proposed()).containsExactly("+55 Arrival in Lima", "+55 Motorcade to hotel");
        assertThat(officer.trip()).isEqualTo(before);
        officer.clickOn("#ripple-accept");
        officer.until("moved", () -> starts("Motorcade to hotel").equals(LocalTime.of(17, 25)));
        officer.until("put away", () -> officer.lookup("#ripple").tryQuery().isEmpty());
        assertThat(officer.proposed()).isEmpty();
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("restored", () -> officer.trip().equals(before));

        // from the inspector, over one day of the programme; Escape keeps the plan
        officer.push(KeyCode.ALT, KeyCode.DIGIT1);
        officer.interact(() ->
                officer.lookup("#inspector-delayed-by").queryAs(Button.class).fire());
        officer.until("proposed", () -> !officer.proposed().isEmpty());
        assertThat(officer.proposed()).contains("+30 Arrival in Lima");
        officer.push(KeyCode.ESCAPE);
        officer.until("put away", () -> officer.lookup("#ripple").tryQuery().isEmpty());
        assertThat(officer.trip()).isEqualTo(before);
    }
}
