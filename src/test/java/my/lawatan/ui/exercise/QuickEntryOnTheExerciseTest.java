package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Instruction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events typed in one line. */
@Covers("programme")
class QuickEntryOnTheExerciseTest extends OnTheExercise {
    private static <T extends Node> T found(String id, Class<T> type) {
        return Window.getWindows().stream()
                .map(w -> w.getScene().lookup("#" + id))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private void type(String line) {
        open();
        officer.write(line, 0);
        officer.settle();
        assertThat(found("programme-quick", TextField.class).getText()).isEqualTo(line);
    }

    private void open() {
        select(roundtable());
        push(KeyCode.Q);
    }

    private String preview() {
        String[] text = new String[1];
        officer.interact(
                () -> text[0] = found("programme-quick-preview", Pane.class).getAccessibleText());
        return text[0];
    }

    private void take() {
        officer.push(KeyCode.ENTER);
        officer.until("said", () -> found("programme-quick-said", Label.class).isVisible());
        officer.push(KeyCode.ESCAPE);
    }

    @Test
    @Does("Q")
    void aLineIsShownAsUnderstoodAndThenStoredLikeThat() throws Exception {
        makes(
                "New event: Bilateral with Japan",
                () -> {
                    type("Wed 17:30-18:15 bilateral with Japan @ hall 3 +4");
                    assertThat(preview())
                            .contains(
                                    "When Wed 13  17:30–18:15",
                                    "Kuala Lumpur Thu 06:30–07:15",
                                    "Kind Bilateral",
                                    "Place ",
                                    "Companions +4");
                    take();
                },
                (after, before) -> {
                    Event made = after.madeEvent(before);
                    assertThat(made.title().plain()).isEqualTo("Bilateral with Japan");
                    assertThat(made.when()).isEqualTo(at(WEDNESDAY, "17:30", "18:15", roundtable()));
                    assertThat(made.type()).isEqualTo(EventKind.BILATERAL);
                    assertThat(made.plus()).contains(4);
                    assertThat(made.status()).isEqualTo(EventStatus.TENTATIVE);
                    assertThat(after.trip()
                                    .places()
                                    .get(made.place().orElseThrow())
                                    .orElseThrow()
                                    .name()
                                    .plain())
                            .contains("3");
                    assertThat(after.tracks(made)).containsExactly("Prime Minister");
                });
    }

    @Test
    @Does("Q")
    void whatIsCountedFromAnotherEventIsStoredWithItsCount() throws Exception {
        makes(
                "New event: Grace",
                () -> {
                    type("start of luncheon with business + 12 grace!");
                    assertThat(preview()).contains("12:57", "12 min");
                    take();
                },
                (after, before) -> {
                    Event made = after.madeEvent(before);
                    assertThat(made.status()).isEqualTo(EventStatus.CONFIRMED);
                    Dependency count = after.made(before).stream()
                            .filter(Dependency.class::isInstance)
                            .map(Dependency.class::cast)
                            .findFirst()
                            .orElseThrow();
                    assertThat(count.event()).isEqualTo(made.id());
                    assertThat(count.on()).isEqualTo(luncheon().id());
                    assertThat(count.minutes()).isEqualTo(12);
                });
    }

    @Test
    @Does("Q")
    void whatIsNotEnoughAndWhatIsGivenUpIsNotStored() throws Exception {
        makesNothing(() -> {
            type("15:30-16:15");
            officer.push(KeyCode.ENTER);
            officer.settle();
            assertThat(found("programme-quick-said", Label.class).getText()).isEqualTo("A title is missing.");
            officer.push(KeyCode.ESCAPE);
            type("15:30-16:15 talk");
            officer.push(KeyCode.ESCAPE);
        });
    }

    @Test
    @Does("Q")
    void aNameThatIsKnownIsPutOnTheListAndAClashIsSaidBeforehand() throws Exception {
        makes(
                "New event: Talk with captains",
                () -> {
                    type("Wed 11-12 talk with captains #ministers");
                    take();
                },
                (after, before) -> {
                    assertThat(after.tracks(after.madeEvent(before))).containsExactly("Ministers");
                    assertThat(after.made(before)).noneMatch(Attendance.class::isInstance);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri 17:20 welcome ceremony in the yard | CEREMONY | 20 | -45,-10",
                "Fri 17:20 gala of the city | MEAL | 150 | -45,-20",
                "Fri 17:20 working dinner | MEAL | 75 | -30",
                "Fri 17:20 bilateral with Japan | BILATERAL | 30 | -20,-5",
                "Fri 17:20 media call | MEDIA | 15 | -30,-15",
                "Fri 17:20 send-off of the delegation | CEREMONY | 30 | -120,-20,-5"
            })
    void eachTemplateBringsItsLengthKindAndInstructions(String line, EventKind kind, int minutes, String offsets)
            throws Exception {
        String title = Character.toUpperCase(line.charAt(10)) + line.substring(11);
        makes(
                "New event: " + title,
                () -> {
                    open();
                    officer.interact(
                            () -> found("programme-quick", TextField.class).setText(line + " /t"));
                    assertThat(preview()).contains(" are added", minutes + " min, as template ");
                    take();
                },
                (after, before) -> {
                    Event made = after.madeEvent(before);
                    assertThat(made.type()).isEqualTo(kind);
                    assertThat(made.when().duration().orElseThrow().toMinutes()).isEqualTo(minutes);
                    assertThat(after.made(before).stream()
                                    .filter(Instruction.class::isInstance)
                                    .map(Instruction.class::cast))
                            .isNotEmpty()
                            .allMatch(i -> i.event().equals(made.id())
                                    && i.addressedTo().stated())
                            .extracting(Instruction::minutes)
                            .containsExactlyInAnyOrderElementsOf(List.of(offsets.split(",", -1)).stream()
                                    .map(Integer::valueOf)
                                    .toList());
                });
    }
}
