package my.lawatan.ui.programme.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Event;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Instruction.Anchor;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.rows.RowTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesViewTest {
    private static final String ROUNDTABLE = "Roundtable with captains";

    @TempDir
    Path folder;

    private Desktop officer;

    @BeforeEach
    void open() {
        officer = new Desktop(folder, "exercise").open();
        officer.interact(() -> officer.app().selection().select(ItemRef.to(roundtable())));
        officer.push(KeyCode.ALT, KeyCode.DIGIT4);
        officer.until("the lines are shown", () -> !table().rows().isEmpty() && table().isFocused());
    }

    @AfterEach
    void close() {
        officer.close();
    }

    private RowTable<Line> table() {
        return officer.lookup("#programme-lines").query();
    }

    private Event roundtable() {
        return officer.event(ROUNDTABLE);
    }

    private Line onIt() {
        return table().selectedRow().orElseThrow();
    }

    private void cell(LineColumn column) {
        officer.interact(() -> table().toCell(column.id()));
    }

    private Optional<Instruction> instruction(String text) {
        return officer.trip().instructions().stream()
                .filter(i -> i.text().plain().equals(text))
                .findFirst();
    }

    /** Adds an instruction to the event on which the keyboard is, and leaves the keyboard on it. */
    private Instruction added(String to, String text) {
        officer.push(KeyCode.CONTROL, KeyCode.ENTER);
        officer.until(
                "it is written", () -> officer.lookup("#cell-field").tryQuery().isPresent());
        officer.write(to).push(KeyCode.TAB);
        officer.write(text).push(KeyCode.ENTER);
        officer.until("there", () -> instruction(text).isPresent());
        officer.interact(() -> select(text));
        return instruction(text).orElseThrow();
    }

    private void select(String text) {
        List<Line> rows = table().rows();
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).kind() == LineKind.INSTRUCTION
                    && rows.get(i).instruction().text().plain().equals(text)) table().select(i);
    }

    @Test
    void theTripIsToldMinuteByMinuteUnderTheHeadsOfItsDays() {
        List<Line> rows = table().rows();
        assertThat(rows.get(0).kind()).isEqualTo(LineKind.DAY);
        List<Line> wednesday = rows.stream()
                .filter(line ->
                        line.day().toString().equals("2024-11-13") && line.at().isPresent())
                .toList();
        assertThat(wednesday).hasSizeGreaterThan(8);
        assertThat(wednesday)
                .isSortedAccordingTo(Comparator.comparing(line -> line.at().orElseThrow()));
        assertThat(onIt().kind()).isEqualTo(LineKind.BEGINS);
        assertThat(officer.selected(ROUNDTABLE)).isTrue();
    }

    @Test
    void anInstructionIsAddedWrittenCountedAndMovesWithItsEvent() {
        Instruction made = added("Protocol", "Doors to the hall open");
        assertThat(made.event()).isEqualTo(roundtable().id());
        assertThat(made.addressedTo().plain()).isEqualTo("Protocol");
        assertThat(made.minutes()).isEqualTo(-10);
        assertThat(onIt().text(LineColumn.TIME)).isEqualTo("10:20");
        cell(LineColumn.COUNTED);
        officer.write("5 after end").push(KeyCode.ENTER);
        officer.until(
                "counted from the end",
                () -> instruction("Doors to the hall open").orElseThrow().anchor() == Anchor.END);
        assertThat(instruction("Doors to the hall open").orElseThrow().minutes())
                .isEqualTo(5);
        officer.interact(() -> select("Doors to the hall open"));
        assertThat(onIt().text(LineColumn.TIME)).isEqualTo("12:35");
        cell(LineColumn.TIME);
        officer.write("12:45").push(KeyCode.ENTER);
        officer.until(
                "the minute is kept as a distance",
                () -> instruction("Doors to the hall open").orElseThrow().minutes() == 15);
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until(
                "and undone",
                () -> instruction("Doors to the hall open").orElseThrow().minutes() == 5);
    }

    @Test
    void whenTheEventMovesItsInstructionsMoveWithIt() {
        added("Protocol", "Doors to the hall open");
        officer.interact(() -> table().select(beginning()));
        cell(LineColumn.TIME);
        officer.write("11:00").push(KeyCode.ENTER);
        officer.until(
                "moved", () -> roundtable().when().start().orElseThrow().local().getHour() == 11);
        officer.interact(() -> select("Doors to the hall open"));
        assertThat(onIt().text(LineColumn.TIME)).isEqualTo("10:50");
    }

    private int beginning() {
        List<Line> rows = table().rows();
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).kind() == LineKind.BEGINS
                    && rows.get(i)
                            .event()
                            .orElseThrow()
                            .id()
                            .equals(roundtable().id())) return i;
        throw new AssertionError("no line");
    }

    @Test
    void deleteTakesAnInstructionAwayAndUndoBringsItBack() {
        added("Press officer", "Press out");
        officer.push(KeyCode.DELETE);
        officer.until("gone", () -> instruction("Press out").isEmpty());
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("back", () -> instruction("Press out").isPresent());
    }

    @Test
    void titleAndEndAreEditedInPlaceAndARefusalSaysWhy() {
        cell(LineColumn.TEXT);
        officer.push(KeyCode.ENTER).write("Roundtable with captains, moved").push(KeyCode.ENTER);
        officer.until("renamed", () -> roundtable().title().plain().endsWith("moved"));
        List<Line> rows = table().rows();
        int end = -1;
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).kind() == LineKind.ENDS
                    && rows.get(i)
                            .event()
                            .orElseThrow()
                            .id()
                            .equals(roundtable().id())) end = i;
        int at = end;
        officer.interact(() -> table().select(at));
        cell(LineColumn.TIME);
        officer.write("12:45").push(KeyCode.ENTER);
        officer.until(
                "longer", () -> roundtable().when().duration().orElseThrow().toMinutes() == 135);
        officer.interact(() -> table().select(beginning()));
        cell(LineColumn.TIME);
        officer.write("noon").push(KeyCode.ENTER);
        assertThat(officer.lookup("#cell-note").queryAs(Label.class).getText()).contains("noon");
        officer.push(KeyCode.ESCAPE);
    }

    @Test
    void theKeysGoFromDayToDayAndTheLineOfThePresentIsDrawn() {
        officer.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(onIt().kind()).isEqualTo(LineKind.DAY);
        assertThat(onIt().day()).isEqualTo("2024-11-14");
        officer.until("it is drawn", () -> officer.lookup(".lw-rows-row").queryAll().stream()
                .flatMap(row -> row.getPseudoClassStates().stream())
                .anyMatch(state -> state.getPseudoClassName().equals("now")));
        officer.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(onIt().day()).isEqualTo("2024-11-13");
        assertThat(officer.selected(ROUNDTABLE)).as("a head selects nothing").isTrue();
    }

    @Test
    void aScreenReaderHearsWhoIsToActAndForWhat() {
        added("Protocol", "Doors to the hall open");
        cell(LineColumn.TEXT);
        Node row = (Node) table().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertThat((String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .contains("10:20, Protocol, Doors to the hall open, 10 min before start of Roundtable");
    }
}
