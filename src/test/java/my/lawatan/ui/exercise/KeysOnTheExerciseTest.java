package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import org.junit.jupiter.api.Test;

/** The whole trip changed with the keyboard alone. */
@Covers({"programme", "window"})
class KeysOnTheExerciseTest extends OnTheExercise {
    @Test
    @Does({"Ctrl Up", "Ctrl Down"})
    void ctrlUpAndDownMoveByFiveMinutes() throws Exception {
        Event event = chosen(roundtable());
        moves(event, "10:35", "12:35", KeyCode.CONTROL, KeyCode.DOWN);
        moves(event, "10:25", "12:25", KeyCode.CONTROL, KeyCode.UP);
    }

    private Event chosen(Event event) {
        select(event);
        return event;
    }

    private void moves(Event event, String from, String to, KeyCode... keys) throws Exception {
        makes("Moved " + event.title().plain(), () -> push(keys), (after, before) -> {
            assertThat(after.now(event).when()).isEqualTo(at(WEDNESDAY, from, to, event));
            assertThat(after.differing(before)).as("nothing else").containsExactly(ref(event));
        });
    }

    @Test
    @Does({"Ctrl Left", "Ctrl Right"})
    void ctrlLeftAndRightMoveByADay() throws Exception {
        Event event = chosen(roundtable());
        makes("Moved " + event.title().plain(), () -> push(KeyCode.CONTROL, KeyCode.RIGHT), (after, before) -> {
            assertThat(after.now(event).when()).isEqualTo(at(THURSDAY, "10:30", "12:30", event));
            assertThat(after.differing(before)).containsExactly(ref(event));
        });
        makes(
                "Moved " + event.title().plain(),
                () -> push(KeyCode.CONTROL, KeyCode.LEFT),
                (after, before) -> assertThat(after.now(event).when()).isEqualTo(at(TUESDAY, "10:30", "12:30", event)));
    }

    @Test
    @Does({"Ctrl Shift Up", "Ctrl Shift Down", "Ctrl Shift Left", "Ctrl Shift Right"})
    void withShiftTheEndMovesUpAndDownAndTheBeginningLeftAndRight() throws Exception {
        Event event = chosen(roundtable());
        moves(event, "10:30", "12:35", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        moves(event, "10:30", "12:25", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        moves(event, "10:35", "12:30", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        moves(event, "10:25", "12:30", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    }

    @Test
    @Does("Ctrl Down")
    void whatIsCountedFromAnEventMovesWithItInTheSameEdit() throws Exception {
        Event arrival = chosen(event("Arrival in Lima"));
        Event motorcade = event("Motorcade to hotel");
        makes(
                "Moved " + arrival.title().plain() + " and what is counted from it",
                () -> push(KeyCode.CONTROL, KeyCode.DOWN),
                (after, before) -> {
                    assertThat(after.now(arrival).when())
                            .isEqualTo(arrival.when().plusMinutes(5));
                    assertThat(after.now(motorcade).when())
                            .isEqualTo(motorcade.when().plusMinutes(5));
                });
    }

    @Test
    @Does("Enter")
    void enterWritesTheTitleInPlaceAndEscapeLeavesIt() throws Exception {
        Event event = chosen(roundtable());
        makes(
                "Renamed " + event.title().plain() + " to Talk with captains",
                () -> {
                    push(KeyCode.ENTER);
                    officer.write("Talk with captains").push(KeyCode.ENTER);
                },
                (after, before) -> {
                    assertThat(after.now(event).title().plain()).isEqualTo("Talk with captains");
                    assertThat(after.differing(before)).containsExactly(ref(event));
                    assertThat(timeline().isFocused())
                            .as("the keyboard is back")
                            .isTrue();
                });
        makesNothing(() -> {
            push(KeyCode.ENTER);
            officer.write("Given up").push(KeyCode.ESCAPE);
        });
    }

    @Test
    @Does("N")
    void nMakesAnEventAfterTheOneThatIsSelected() throws Exception {
        Event event = chosen(roundtable());
        makes(
                "New event: Tea",
                () -> {
                    push(KeyCode.N);
                    officer.write("Tea").push(KeyCode.ENTER);
                },
                (after, before) -> {
                    Event tea = after.madeEvent(before);
                    assertThat(tea.when()).isEqualTo(at(WEDNESDAY, "12:30", "13:30", event));
                    assertThat(after.tracks(tea)).containsExactly("Prime Minister");
                });
        makesNothing(() -> {
            push(KeyCode.N);
            officer.write("Given up").push(KeyCode.ESCAPE);
        });
    }

    @Test
    @Does("F")
    void fFixesAndFrees() throws Exception {
        Event event = chosen(luncheon());
        Event arrival = event("Arrival in Lima");
        makes("Fixed " + event.title().plain(), () -> push(KeyCode.F), (after, before) -> {
            assertThat(event.fixedByHost()).isFalse();
            assertThat(after.now(event).fixedByHost()).isTrue();
            assertThat(after.differing(before)).containsExactly(ref(event));
        });
        select(arrival);
        makes("Freed " + arrival.title().plain(), () -> push(KeyCode.F), (after, before) -> assertThat(
                        after.now(arrival).fixedByHost())
                .isFalse());
        select(event, briefing());
        makes("Fixed 2 events", () -> push(KeyCode.F), (after, before) -> assertThat(after.differing(before))
                .containsExactlyInAnyOrder(ref(event), ref(briefing()))
                .allMatch(item -> ((Event) after.trip().get(item)).fixedByHost()));
    }

    @Test
    @Does("Delete")
    void deleteCancelsAndKeepsWhatIsCancelled() throws Exception {
        Event event = chosen(roundtable());
        makes("Cancelled " + event.title().plain(), () -> push(KeyCode.DELETE), (after, before) -> {
            assertThat(after.now(event).status()).isEqualTo(EventStatus.CANCELLED);
            assertThat(after.now(event).when()).isEqualTo(event.when());
            assertThat(after.differing(before)).containsExactly(ref(event));
        });
        select(event, luncheon());
        makes("Cancelled 2 events", () -> push(KeyCode.DELETE), (after, before) -> assertThat(after.differing(before))
                .containsExactlyInAnyOrder(ref(event), ref(luncheon())));
    }

    @Test
    @Does({"Ctrl Z", "Ctrl Shift Z", "Ctrl Y"})
    void whatWasUndoneIsDoneAgainByEitherKey() throws Exception {
        Event event = chosen(luncheon());
        Stored before = stored();
        push(KeyCode.F);
        officer.until("fixed", () -> stored().now(event).fixedByHost());
        for (KeyCode[] redo : List.of(
                new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z},
                new KeyCode[] {KeyCode.CONTROL, KeyCode.Y})) {
            undo();
            officer.until("undone", () -> stored().trip().equals(before.trip()));
            push(redo);
            officer.until("done again", () -> stored().now(event).fixedByHost());
        }
        undo();
        officer.until("undone", () -> stored().trip().equals(before.trip()));
        makesNothing(() -> {});
    }

    @Test
    void aKeyThatIsHeldIsAnEditForEachStepAndNoneIsLost() throws Exception {
        Event event = chosen(roundtable());
        Stored before = stored();
        for (int step = 0; step < 6; step++) officer.push(KeyCode.CONTROL, KeyCode.DOWN);
        officer.until("all stored", () -> stored().last() == before.last() + 6);
        assertThat(stored().now(event).when()).isEqualTo(at(WEDNESDAY, "11:00", "13:00", event));
        officer.until(
                "the clash is said",
                () -> officer.text("programme-status").startsWith("Clash: ")
                        && officer.text("programme-status").contains("Luncheon with business leaders"));
        for (int step = 0; step < 5; step++) undo();
        makesBack(before);
    }

    private void makesBack(Stored before) throws Exception {
        officer.until(
                "five taken back",
                () -> stored().now(roundtable()).when().equals(at(WEDNESDAY, "10:35", "12:35", roundtable())));
        undo();
        officer.until("all taken back", () -> stored().trip().equals(before.trip()));
        makesNothing(() -> {});
    }
}
