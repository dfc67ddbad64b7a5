package my.lawatan.ui.programme.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import my.lawatan.text.Fold;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.exercise.Covers;
import my.lawatan.ui.exercise.Does;
import my.lawatan.ui.exercise.OnTheExercise;
import my.lawatan.ui.exercise.Stored;
import my.lawatan.ui.kit.rows.RowTable;
import org.junit.jupiter.api.Test;

/** The programme of the exercise as a list, with the keyboard. */
@Covers("list")
class EventListViewTest extends OnTheExercise {
    @Override
    protected KeyCode view() {
        return KeyCode.DIGIT3;
    }

    @Override
    protected void focus() {
        table().requestFocus();
    }

    @Override
    protected void begin() {
        choose(roundtable());
        officer.until("the list is shown", () -> onIt().startsWith(ROUNDTABLE));
    }

    private void choose(Event event) {
        officer.interact(() -> officer.app().selection().select(ref(event)));
    }

    private RowTable<EventRow> table() {
        return officer.lookup("#programme-list").query();
    }

    private String onIt() {
        return table().selectedRow().map(row -> row.event().title().plain()).orElse("");
    }

    private void cell(EventColumn column) {
        officer.interact(() -> {
            choose(roundtable());
            focus();
            table().toCell(column.id());
        });
    }

    private boolean editing() {
        return officer.lookup("#cell-field").tryQuery().isPresent();
    }

    private String note() {
        return officer.lookup("#cell-note").queryAs(Label.class).getText();
    }

    @Test
    @Does({"Up", "Down", "Left", "Right", "Tab"})
    void theKeysGoFromLineToLineAndFromCellToCell() throws Exception {
        makesNothing(() -> {
            push(KeyCode.DOWN);
            assertThat(selected()).containsExactly(ref(luncheon()));
            push(KeyCode.UP);
            assertThat(selected()).containsExactly(ref(roundtable()));
            cell(EventColumn.TITLE);
            push(KeyCode.RIGHT);
            String right = table().cellColumn().orElseThrow().id();
            assertThat(right).isNotEqualTo("title");
            push(KeyCode.LEFT);
            assertThat(table().cellColumn().orElseThrow().id()).isEqualTo("title");
            push(KeyCode.TAB);
            assertThat(table().cellColumn().orElseThrow().id()).isEqualTo(right);
        });
    }

    @Test
    void theSelectionIsKeptFromViewToViewAndInSight() throws Exception {
        makesNothing(() -> {
            push(KeyCode.DOWN);
            String next = onIt();
            push(KeyCode.ALT, KeyCode.DIGIT2);
            officer.until("the days are back", () -> timeline().isFocused());
            assertThat(officer.selected(next)).isTrue();
            push(KeyCode.ALT, KeyCode.DIGIT3);
            officer.until("and the list", () -> table().isFocused());
            assertThat(onIt()).isEqualTo(next);
            Node row = (Node) table().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertThat(row).as("it is in sight").isNotNull();
        });
    }

    @Test
    @Does({"any letter", "Enter"})
    void aTimeTypedInItsCellIsOneEdit() throws Exception {
        Event event = roundtable();
        times("Moved ", "15:30-16:15", at(WEDNESDAY, "15:30", "16:15", event));
        times("Changed Time of ", "~15:30", about(event));
        makes("Changed Time of " + event.title().plain(), () -> typed(EventColumn.TIME, "tba"), (after, before) -> {
            assertThat(after.now(event).when().certainty()).isEqualTo(Certainty.TO_BE_ADVISED);
            assertThat(after.now(event).when().day()).as("on its day").contains(WEDNESDAY);
        });
    }

    private static TimeSpan about(Event event) {
        TimeSpan exact = at(WEDNESDAY, "15:30", "17:30", event);
        return new TimeSpan(exact.start(), exact.end(), Certainty.ABOUT, Optional.empty());
    }

    private void times(String done, String line, TimeSpan when) throws Exception {
        Event event = roundtable();
        makes(done + event.title().plain(), () -> typed(EventColumn.TIME, line), (after, before) -> {
            assertThat(after.now(event).when()).isEqualTo(when);
            assertThat(after.differing(before)).containsExactly(ref(event));
            assertThat(editing()).isFalse();
        });
    }

    private void typed(EventColumn column, String text) {
        cell(column);
        officer.write(text, 0).push(KeyCode.ENTER);
        officer.settle();
    }

    @Test
    @Does({"any letter", "Enter"})
    void refusedInputSaysWhyAtTheFieldAndLosesNothing() throws Exception {
        makesNothing(() -> {
            typed(EventColumn.TIME, "half past");
            TextField field = officer.lookup("#cell-field").query();
            assertThat(field.getText()).isEqualTo("half past");
            assertThat(note()).contains("not a time");
            assertThat(field.getAccessibleHelp()).isEqualTo(note());
            push(KeyCode.ESCAPE);
            assertThat(editing()).isFalse();
            assertThat(table().isFocused()).isTrue();
            typed(EventColumn.PLACE, "Atlantis");
            assertThat(note()).contains("Atlantis");
            push(KeyCode.ESCAPE);
            assertThat(editing()).isFalse();
        });
    }

    @Test
    @Does({"Enter", "any letter"})
    void titlePlaceAndStatusAreEditedAndTabGoesOn() throws Exception {
        Event event = roundtable();
        String was = event.title().plain();
        makes(
                "Renamed " + was + " to " + was + ", again",
                () -> {
                    cell(EventColumn.TITLE);
                    push(KeyCode.ENTER);
                    TextField field = officer.lookup("#cell-field").query();
                    assertThat(field.getText())
                            .as("what stands there, all selected")
                            .isEqualTo(field.getSelectedText());
                    officer.write(was + ", again", 0).push(KeyCode.TAB);
                    officer.settle();
                    assertThat(table().cellColumn().orElseThrow().id())
                            .as("on the next cell")
                            .isNotEqualTo("title");
                },
                (after, before) -> assertThat(after.now(event).title().plain()).isEqualTo(was + ", again"));
        makes(
                "Changed Place of " + was,
                () -> typed(EventColumn.PLACE, "Convention centre, hall 3"),
                (after, before) -> assertThat(after.trip()
                                .places()
                                .get(after.now(event).place().orElseThrow())
                                .orElseThrow()
                                .name()
                                .plain())
                        .isEqualTo("Convention centre, hall 3"));
        makes("Changed the status of " + was, () -> typed(EventColumn.STATUS, "t"), (after, before) -> assertThat(
                        after.now(event).status())
                .isEqualTo(EventStatus.TENTATIVE));
    }

    @Test
    @Does("Ctrl F")
    void theListIsFilteredWithoutAccentsAndSortedByAColumn() throws Exception {
        makesNothing(() -> {
            int all = table().rows().size();
            push(KeyCode.CONTROL, KeyCode.F);
            officer.write("salon", 0);
            officer.until(
                    "fewer",
                    () -> table().rows().size() < all && !table().rows().isEmpty());
            assertThat(table().rows()).isNotEmpty().allSatisfy(row -> assertThat(
                            row.cells().folded(row.event()))
                    .contains("salon"));
            push(KeyCode.ESCAPE);
            officer.until("all again", () -> table().rows().size() == all);
            officer.clickOn("#rows-head-title");
            officer.until("by title", this::sorted);
            officer.interact(() -> table().sortProperty().set(Optional.empty()));
        });
    }

    private boolean sorted() {
        List<String> titles = table().rows().stream()
                .map(row -> Fold.fold(row.event().title().plain()))
                .toList();
        return titles.equals(titles.stream().sorted().toList());
    }

    @Test
    @Does("Ctrl Enter")
    void aNewEventFollowsTheSelectedOneAndIsNamedAtOnce() throws Exception {
        makes(
                "New event: New event",
                () -> {
                    push(KeyCode.CONTROL, KeyCode.ENTER);
                    officer.until("its title is asked for", this::editing);
                    push(KeyCode.ESCAPE);
                },
                (after, before) -> {
                    Event made = after.madeEvent(before);
                    assertThat(made.when().start())
                            .isEqualTo(roundtable().when().end());
                    assertThat(after.tracks(made)).containsExactly("Prime Minister");
                });
        begin();
        Stored before = stored();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        officer.until("its title is asked for", this::editing);
        makes(
                "Renamed New event to Walk in the garden",
                () -> officer.write("Walk in the garden", 0).push(KeyCode.ENTER),
                (after, unnamed) ->
                        assertThat(after.madeEvent(before).title().plain()).isEqualTo("Walk in the garden"));
        undo();
        officer.until("gone", () -> stored().trip().equals(before.trip()));
    }

    @Test
    @Does({"Shift Up", "Shift Down", "Delete"})
    void deleteCancelsAllThatIsSelectedAsOneEdit() throws Exception {
        makes(
                "Cancelled 2 events",
                () -> {
                    push(KeyCode.SHIFT, KeyCode.DOWN);
                    push(KeyCode.SHIFT, KeyCode.DOWN);
                    assertThat(selected()).hasSize(3);
                    push(KeyCode.SHIFT, KeyCode.UP);
                    assertThat(selected()).containsExactlyInAnyOrder(ref(roundtable()), ref(luncheon()));
                    push(KeyCode.DELETE);
                },
                (after, before) -> assertThat(after.differing(before))
                        .containsExactlyInAnyOrder(ref(roundtable()), ref(luncheon()))
                        .allMatch(item -> ((Event) after.trip().get(item)).status() == EventStatus.CANCELLED));
    }

    @Test
    @Does({"Ctrl A", "Esc"})
    void allAreSelectedAndOne() throws Exception {
        makesNothing(() -> {
            push(KeyCode.CONTROL, KeyCode.A);
            assertThat(selected()).hasSize(table().rows().size());
            push(KeyCode.ESCAPE);
            assertThat(selected()).hasSize(1);
        });
    }

    @Test
    @Does({"Ctrl C", "Ctrl X", "Ctrl V", "Ctrl D"})
    void copyCutPasteAndAnotherDayAreAsAmongTheDays() throws Exception {
        Event event = roundtable();
        String name = event.title().plain();
        makes(
                "Pasted " + name,
                () -> {
                    push(KeyCode.CONTROL, KeyCode.C);
                    push(KeyCode.CONTROL, KeyCode.V);
                },
                (after, before) ->
                        assertThat(after.madeEvent(before).when()).isEqualTo(at(WEDNESDAY, "12:30", "14:30", event)));
        choose(event);
        makes(
                "Copied " + name,
                () -> {
                    push(KeyCode.CONTROL, KeyCode.D);
                    officer.push(KeyCode.ENTER);
                },
                (after, before) ->
                        assertThat(after.madeEvent(before).when()).isEqualTo(at(THURSDAY, "10:30", "12:30", event)));
        choose(event);
        makes(
                "Moved " + name,
                () -> {
                    push(KeyCode.CONTROL, KeyCode.X);
                    choose(luncheon());
                    push(KeyCode.CONTROL, KeyCode.V);
                },
                (after, before) ->
                        assertThat(after.now(event).when()).isEqualTo(at(WEDNESDAY, "14:00", "16:00", event)));
    }

    @Test
    @Does({"Ctrl J", "Ctrl Shift J"})
    void whatIsSplitIsJoinedAgain() throws Exception {
        Event event = roundtable();
        Stored whole = stored();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        officer.push(KeyCode.ENTER);
        officer.until("split in the middle", () -> !stored().trip().equals(whole.trip()));
        officer.until("both selected", () -> selected().size() == 2);
        makes(
                "Joined 2 events to " + event.title().plain(),
                () -> {
                    officer.interact(this::focus);
                    push(KeyCode.CONTROL, KeyCode.J);
                },
                (after, before) -> assertThat(after.trip()).isEqualTo(whole.trip()));
        undo();
        officer.until("whole again", () -> stored().trip().equals(whole.trip()));
    }

    @Test
    void aScreenReaderHearsTheCellAndTheEvent() throws Exception {
        makesNothing(() -> {
            cell(EventColumn.STATUS);
            Node row = (Node) table().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertThat((String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .startsWith(
                            "Status: Confirmed; Roundtable with captains of industry, Wednesday 13 November 10:30 to 12:30 Lima");
        });
    }
}
