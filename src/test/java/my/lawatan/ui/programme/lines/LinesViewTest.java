package my.lawatan.ui.programme.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Instruction.Anchor;
import my.lawatan.ui.exercise.Covers;
import my.lawatan.ui.exercise.Does;
import my.lawatan.ui.exercise.OnTheExercise;
import my.lawatan.ui.exercise.Stored;
import my.lawatan.ui.kit.rows.RowTable;
import org.junit.jupiter.api.Test;

/** The programme of the exercise line by line, with the keyboard. */
@Covers("lines")
class LinesViewTest extends OnTheExercise {
    private static final String DOORS = "Doors to the hall open";

    @Override
    protected KeyCode view() {
        return KeyCode.DIGIT4;
    }

    @Override
    protected void focus() {
        table().requestFocus();
    }

    @Override
    protected void begin() {
        select(LineKind.BEGINS, roundtable().title().plain());
    }

    private RowTable<Line> table() {
        return officer.lookup("#programme-lines").query();
    }

    private Line onIt() {
        return table().selectedRow().orElseThrow();
    }

    private void cell(LineColumn column) {
        officer.interact(() -> table().toCell(column.id()));
    }

    private static Instruction instruction(Stored stored, String text) {
        return stored.trip().instructions().stream()
                .filter(i -> i.text().plain().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void write(String to, String text) {
        push(KeyCode.CONTROL, KeyCode.ENTER);
        officer.until(
                "it is written", () -> officer.lookup("#cell-field").tryQuery().isPresent());
        officer.write(to, 0).push(KeyCode.TAB);
        officer.write(text, 0).push(KeyCode.ENTER);
        officer.settle();
    }

    /** Adds an instruction to the roundtable, does that with the keyboard on it, and takes it away again. */
    private void withAnInstruction(Hands hands) throws Exception {
        Stored before = stored();
        write("Protocol", DOORS);
        officer.until("its line and two cells", () -> stored().since(before).size() == 3);
        onTheInstruction();
        hands.work();
        for (int step = 0; step < 3; step++) {
            Stored one = stored();
            undo();
            officer.until("a step back", () -> stored().last() > one.last());
        }
        assertThat(stored().trip()).as("taken away").isEqualTo(before.trip());
    }

    private void onTheInstruction() {
        select(LineKind.INSTRUCTION, DOORS);
    }

    private void select(LineKind kind, String text) {
        officer.settle();
        officer.interact(() -> {
            List<Line> rows = table().rows();
            for (int i = 0; i < rows.size(); i++)
                if (rows.get(i).kind() == kind && of(rows.get(i)).equals(text)) table().select(i);
            focus();
        });
        assertThat(onIt().kind()).isEqualTo(kind);
    }

    private static String of(Line line) {
        return line.kind() == LineKind.INSTRUCTION
                ? line.instruction().text().plain()
                : line.event().map(e -> e.title().plain()).orElse("");
    }

    private void typed(LineColumn column, String text) {
        cell(column);
        officer.write(text, 0).push(KeyCode.ENTER);
        officer.settle();
    }

    @Test
    void theTripIsToldMinuteByMinuteUnderTheHeadsOfItsDays() throws Exception {
        makesNothing(() -> {
            List<Line> rows = table().rows();
            assertThat(rows.get(0).kind()).isEqualTo(LineKind.DAY);
            List<Line> wednesday = rows.stream()
                    .filter(line -> line.day().equals(WEDNESDAY) && line.at().isPresent())
                    .toList();
            assertThat(wednesday).hasSizeGreaterThan(8);
            assertThat(wednesday)
                    .isSortedAccordingTo(Comparator.comparing(line -> line.at().orElseThrow()));
            assertThat(onIt().kind()).isEqualTo(LineKind.BEGINS);
        });
    }

    private List<String> departures(LocalDate day) {
        return table().rows().stream()
                .filter(line -> line.day().equals(day) && line.kind() == LineKind.DEPARTS)
                .map(line -> line.text(LineColumn.TIME) + " " + line.text(LineColumn.TEXT))
                .toList();
    }

    @Test
    void aWayLeavesAtTheMinuteThatThePapersPrintAboutOrReckonedIfItIs() throws Exception {
        makesNothing(() -> assertThat(departures(LocalDate.of(2024, 11, 14)))
                .contains("13:20 Motorcade to Convention centre, hall 2 · reckoned from the programme"));
        makesNothing(
                () -> assertThat(departures(LocalDate.of(2024, 11, 16))).anyMatch(line -> line.startsWith("~18:00 ")));
    }

    @Test
    @Does({"Ctrl Enter", "Enter"})
    void anInstructionIsAddedCountedFromItsEvent() throws Exception {
        makes(
                "New instruction: New instruction",
                () -> {
                    push(KeyCode.CONTROL, KeyCode.ENTER);
                    officer.until(
                            "it is asked for",
                            () -> officer.lookup("#cell-field").tryQuery().isPresent());
                    push(KeyCode.ESCAPE);
                },
                (after, before) -> {
                    assertThat(after.differing(before)).hasSize(1);
                    Instruction made = (Instruction) after.made(before).get(0);
                    assertThat(made.event()).isEqualTo(roundtable().id());
                    assertThat(made.anchor()).isEqualTo(Anchor.START);
                    assertThat(made.minutes()).isEqualTo(-10);
                });
        begin();
        withAnInstruction(() ->
                assertThat(instruction(stored(), DOORS).addressedTo().plain()).isEqualTo("Protocol"));
    }

    @Test
    @Does("Delete")
    void anInstructionIsCountedOtherwiseAndRemoved() throws Exception {
        withAnInstruction(() -> {
            assertThat(onIt().text(LineColumn.TIME)).isEqualTo("10:20");
            makes(
                    "Counted an instruction from the other end",
                    () -> typed(LineColumn.COUNTED, "5 after end"),
                    (after, before) -> {
                        assertThat(instruction(after, DOORS).anchor()).isEqualTo(Anchor.END);
                        assertThat(instruction(after, DOORS).minutes()).isEqualTo(5);
                        onTheInstruction();
                        assertThat(onIt().text(LineColumn.TIME)).isEqualTo("12:35");
                    });
            onTheInstruction();
            makes("Changed Minutes of " + DOORS, () -> typed(LineColumn.TIME, "10:25"), (after, before) -> assertThat(
                            instruction(after, DOORS).minutes())
                    .as("the minute is kept as a distance")
                    .isEqualTo(-5));
            onTheInstruction();
            makes("Removed instruction: " + DOORS, () -> push(KeyCode.DELETE), (after, before) -> assertThat(
                            after.trip().instructions().size())
                    .isEqualTo(before.trip().instructions().size() - 1));
        });
    }

    @Test
    @Does("Enter")
    void timeTitleAndEndOfAnEventAreEditedInPlaceAndARefusalSaysWhy() throws Exception {
        Event event = roundtable();
        String was = event.title().plain();
        withAnInstruction(() -> {
            select(LineKind.BEGINS, was);
            makes("Moved " + was, () -> typed(LineColumn.TIME, "11:00"), (after, before) -> {
                assertThat(after.now(event).when()).isEqualTo(at(WEDNESDAY, "11:00", "13:00", event));
                assertThat(after.differing(before)).containsExactly(ref(event));
                onTheInstruction();
                assertThat(onIt().text(LineColumn.TIME))
                        .as("its instructions move with it")
                        .isEqualTo("10:50");
            });
        });
        select(LineKind.ENDS, was);
        makes("Moved " + was, () -> typed(LineColumn.TIME, "12:45"), (after, before) -> assertThat(
                        after.now(event).when())
                .isEqualTo(at(WEDNESDAY, "10:30", "12:45", event)));
        select(LineKind.BEGINS, was);
        makes(
                "Renamed " + was + " to Talk",
                () -> {
                    cell(LineColumn.TEXT);
                    push(KeyCode.ENTER);
                    officer.write("Talk", 0).push(KeyCode.ENTER);
                },
                (after, before) -> assertThat(after.now(event).title().plain()).isEqualTo("Talk"));
        makesNothing(() -> {
            select(LineKind.BEGINS, was);
            typed(LineColumn.TIME, "noon");
            assertThat(officer.lookup("#cell-note").queryAs(Label.class).getText())
                    .contains("noon");
            push(KeyCode.ESCAPE);
        });
    }

    @Test
    @Does({"Shift Up", "Shift Down", "Ctrl A", "Delete"})
    void severalAreSelectedAndCancelledAsOneEdit() throws Exception {
        makes(
                "Cancelled 2 events",
                () -> {
                    for (int i = 0; i < 8 && selected().size() < 2; i++) push(KeyCode.SHIFT, KeyCode.DOWN);
                    push(KeyCode.SHIFT, KeyCode.DOWN);
                    push(KeyCode.SHIFT, KeyCode.UP);
                    assertThat(selected()).containsExactlyInAnyOrder(ref(roundtable()), ref(luncheon()));
                    push(KeyCode.DELETE);
                },
                (after, before) -> assertThat(after.differing(before))
                        .containsExactlyInAnyOrder(ref(roundtable()), ref(luncheon()))
                        .allMatch(item -> ((Event) after.trip().get(item)).status() == EventStatus.CANCELLED));
        makesNothing(() -> {
            push(KeyCode.CONTROL, KeyCode.A);
            assertThat(selected()).hasSizeGreaterThan(20);
        });
    }

    @Test
    @Does({"Ctrl Page Up", "Ctrl Page Down"})
    void theKeysGoFromDayToDayAndTheLineOfThePresentIsDrawn() throws Exception {
        makesNothing(() -> {
            push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertThat(onIt().kind()).isEqualTo(LineKind.DAY);
            assertThat(onIt().day()).isEqualTo(THURSDAY);
            officer.until("it is drawn", () -> officer.lookup(".lw-rows-row").queryAll().stream()
                    .flatMap(row -> row.getPseudoClassStates().stream())
                    .anyMatch(state -> state.getPseudoClassName().equals("now")));
            push(KeyCode.CONTROL, KeyCode.PAGE_UP);
            assertThat(onIt().day()).isEqualTo(WEDNESDAY);
            assertThat(selected()).as("a head selects nothing").containsExactly(ref(roundtable()));
        });
    }

    @Test
    void aScreenReaderHearsWhoIsToActAndForWhat() throws Exception {
        withAnInstruction(() -> makesNothing(() -> {
            cell(LineColumn.TEXT);
            Node row = (Node) table().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertThat((String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .contains("10:20, Protocol, Doors to the hall open, 10 min before start of Roundtable");
        }));
    }
}
