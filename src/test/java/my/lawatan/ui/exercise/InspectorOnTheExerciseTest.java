package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.trip.Event;
import my.lawatan.trip.Side;
import my.lawatan.ui.kit.Pressable;
import org.junit.jupiter.api.Test;

/** What the keys do in the inspector of an event. */
@Covers("inspector")
class InspectorOnTheExerciseTest extends OnTheExercise {
    private TextInputControl into(String id) {
        TextInputControl field = officer.lookup("#" + id).query();
        officer.interact(field::requestFocus);
        officer.push(KeyCode.CONTROL, KeyCode.A);
        return field;
    }

    @Test
    @Does({"Enter", "Tab", "Esc"})
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

    @Test
    @Does({"Ctrl Up", "Ctrl Down"})
    void whoAttendsIsPutUpOrDownByHandWithAReason() throws Exception {
        Event dinner = event("Working dinner");
        select(dinner);
        List<String> before = ours(dinner);
        assertThat(before).startsWith("Rahim", "Salmah", "Mei", "Nurhayati", "Kumaran");
        officer.until("listed", () -> line("Kumaran").isPresent());
        assertThat(line("Kumaran").orElseThrow().getAccessibleText())
                .contains("5th: place 4 of Federal list (fictional extract)", "the same place");
        puts("Put Kumaran a/l Raju before Mei Ling Tan by hand", "Kumaran", KeyCode.UP, 2);
        puts("Put Mei Ling Tan after Kumaran a/l Raju by hand", "Mei", KeyCode.DOWN, 4);
        assertThat(ours(dinner)).isEqualTo(before);
    }

    // as often as the key is pressed, so many places; the reason comes last
    private void puts(String edit, String name, KeyCode key, int place) throws Exception {
        Event dinner = event("Working dinner");
        makes(
                edit,
                () -> {
                    officer.until("listed", () -> line(name).isPresent());
                    officer.interact(() -> line(name).orElseThrow().requestFocus());
                    officer.push(KeyCode.CONTROL, key);
                    officer.until("asks why", () -> "order-why"
                            .equals(officer.stage().getScene().getFocusOwner().getId()));
                    officer.push(KeyCode.CONTROL, key)
                            .write("They bring the letter", 0)
                            .push(KeyCode.ENTER);
                },
                (after, before) -> {
                    assertThat(ours(dinner).indexOf(name)).isEqualTo(place);
                    officer.until(
                            "said on the line",
                            () -> line(name).orElseThrow().getAccessibleText().endsWith(": They bring the letter."));
                });
    }

    private Optional<Pressable> line(String name) {
        return officer.lookup(".lw-line .lw-flat-button").queryAllAs(Pressable.class).stream()
                .filter(line -> line.getAccessibleText().contains(name))
                .findFirst();
    }

    private List<String> ours(Event event) {
        return EventOrder.of(officer.trip(), event.id()).people(Side.OURS).stream()
                .filter(s -> s.place() > 0)
                .map(s -> officer.trip()
                        .person(s.attendance().person().orElseThrow())
                        .name()
                        .given()
                        .get(0))
                .toList();
    }
}
