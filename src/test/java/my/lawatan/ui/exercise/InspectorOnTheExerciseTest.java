package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Event;
import org.junit.jupiter.api.Test;

/** What the keys do in the inspector of an event. */
class InspectorOnTheExerciseTest extends OnTheExercise {
    private TextInputControl into(String id) {
        TextInputControl field = officer.lookup("#" + id).query();
        officer.interact(field::requestFocus);
        officer.push(KeyCode.CONTROL, KeyCode.A);
        return field;
    }

    @Test
    void aFieldIsSavedByEnterAndTabAndLeftByEscape() throws Exception {
        Event event = roundtable();
        String was = event.title().plain();
        select(event);
        makes(
                "Renamed " + was + " to Talk",
                () -> {
                    into("inspector-title");
                    officer.write("Talk", 0).push(KeyCode.ENTER);
                },
                (after, before) -> assertThat(after.now(event).title().plain()).isEqualTo("Talk"));
        makes(
                "Changed Attire of " + was,
                () -> {
                    into("inspector-attire");
                    officer.write("Batik", 0).push(KeyCode.TAB);
                },
                (after, before) -> {
                    assertThat(after.now(event).attire().plain()).isEqualTo("Batik");
                    assertThat(after.differing(before)).containsExactly(ref(event));
                });
        makesNothing(() -> {
            TextInputControl title = into("inspector-title");
            officer.write("Given up", 0).push(KeyCode.ESCAPE);
            officer.settle();
            assertThat(title.getText()).isEqualTo(was);
            officer.interact(this::focus);
        });
    }
}
