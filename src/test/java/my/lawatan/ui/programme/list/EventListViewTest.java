package my.lawatan.ui.programme.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.rows.RowTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventListViewTest {
    private static final String ROUNDTABLE = "Roundtable with captains";
    private static final String LUNCHEON = "Luncheon with business";

    @TempDir
    Path folder;

    private Desktop officer;

    @BeforeEach
    void open() {
        officer = new Desktop(folder, "exercise").open();
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event(ROUNDTABLE))));
        officer.push(KeyCode.ALT, KeyCode.DIGIT3);
        officer.until("the list is shown", () -> !table().rows().isEmpty() && table().isFocused());
    }

    @AfterEach
    void close() {
        officer.close();
    }

    private RowTable<EventRow> table() {
        return officer.lookup("#programme-list").query();
    }

    private Event roundtable() {
        return officer.event(ROUNDTABLE);
    }

    private String onIt() {
        return table().selectedRow().orElseThrow().event().title().plain();
    }

    private void cell(EventColumn column) {
        officer.interact(() -> table().toCell(column.id()));
    }

    private boolean editing() {
        return officer.lookup("#cell-field").tryQuery().isPresent();
    }

    private Event undone() {
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        return roundtable();
    }

    @Test
    void theSelectionIsKeptFromViewToViewAndInSight() {
        assertThat(onIt()).startsWith(ROUNDTABLE);
        officer.push(KeyCode.DOWN);
        String next = onIt();
        assertThat(next).startsWith(LUNCHEON);
        officer.push(KeyCode.ALT, KeyCode.DIGIT2);
        officer.until(
                "the days are back",
                () -> officer.lookup(".timeline").tryQuery().isPresent());
        assertThat(officer.selected(next)).isTrue();
        assertThat(officer.lookup(".timeline").query().isFocused()).isTrue();
        officer.push(KeyCode.ALT, KeyCode.DIGIT3);
        officer.until("and the list", () -> table().isFocused());
        assertThat(onIt()).isEqualTo(next);
        Node row = (Node) table().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertThat(row).as("it is in sight").isNotNull();
    }

    @Test
    void aTimeTypedInItsCellIsOneEditThatUndoNames() {
        cell(EventColumn.TIME);
        officer.write("15:30-16:15").push(KeyCode.ENTER);
        officer.until(
                "it is moved",
                () -> roundtable().when().start().orElseThrow().local().getHour() == 15);
        assertThat(roundtable().when().end().orElseThrow().local()).isEqualTo("2024-11-13T16:15");
        assertThat(editing()).isFalse();
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until(
                "one undo brings both back",
                () -> roundtable().when().end().orElseThrow().local().toString().equals("2024-11-13T12:30"));
    }

    @Test
    void aboutAndToBeAdvisedAreTypedLikewise() {
        cell(EventColumn.TIME);
        officer.write("~15:30").push(KeyCode.TAB);
        officer.until("about", () -> roundtable().when().certainty() == Certainty.ABOUT);
        officer.push(KeyCode.SHIFT, KeyCode.TAB);
        officer.write("tba").push(KeyCode.ENTER);
        officer.until("to be advised", () -> roundtable().when().certainty() == Certainty.TO_BE_ADVISED);
        assertThat(roundtable().when().day()).as("on its day").isPresent();
    }

    @Test
    void refusedInputSaysWhyAtTheFieldAndLosesNothing() {
        cell(EventColumn.TIME);
        officer.write("half past").push(KeyCode.ENTER);
        TextField field = officer.lookup("#cell-field").query();
        assertThat(field.getText()).isEqualTo("half past");
        Label note = officer.lookup("#cell-note").query();
        assertThat(note.isVisible()).isTrue();
        assertThat(note.getText()).contains("not a time");
        assertThat(field.getAccessibleHelp()).isEqualTo(note.getText());
        officer.push(KeyCode.ESCAPE);
        assertThat(editing()).isFalse();
        assertThat(table().isFocused()).isTrue();
        assertThat(roundtable().when().start().orElseThrow().local()).isEqualTo("2024-11-13T10:30");
    }

    @Test
    void titlePlaceAndStatusAreEditedAndTabGoesOn() {
        cell(EventColumn.TITLE);
        officer.push(KeyCode.ENTER);
        TextField field = officer.lookup("#cell-field").query();
        assertThat(field.getText()).as("what stands there, all selected").isEqualTo(field.getSelectedText());
        officer.write("Roundtable with captains, again").push(KeyCode.TAB);
        officer.until("renamed", () -> roundtable().title().plain().endsWith("again"));
        assertThat(table().cellColumn().orElseThrow().id())
                .as("on the next cell")
                .isNotEqualTo("title");
        cell(EventColumn.PLACE);
        String other = officer.trip().places().stream()
                .filter(p -> !roundtable().place().equals(java.util.Optional.of(p.id())))
                .map(p -> p.name().plain())
                .sorted()
                .findFirst()
                .orElseThrow();
        officer.write(other).push(KeyCode.TAB);
        officer.until("elsewhere", () -> officer.trip()
                .places()
                .get(roundtable().place().orElseThrow())
                .orElseThrow()
                .name()
                .plain()
                .equals(other));
        cell(EventColumn.STATUS);
        officer.write("t").push(KeyCode.ENTER);
        officer.until("tentative", () -> roundtable().status() == EventStatus.TENTATIVE);
        assertThat(undone().status()).isNotNull();
        officer.until("confirmed again", () -> roundtable().status() == EventStatus.CONFIRMED);
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        cell(EventColumn.PLACE);
        officer.write("Atlantis").push(KeyCode.ENTER);
        assertThat(officer.lookup("#cell-note").queryAs(Label.class).getText()).contains("Atlantis");
        officer.push(KeyCode.ESCAPE);
        assertThat(editing()).isFalse();
    }

    @Test
    void theListIsFilteredWithoutAccentsAndSortedByAColumn() {
        int all = table().rows().size();
        officer.push(KeyCode.CONTROL, KeyCode.F);
        officer.write("salon");
        officer.until(
                "fewer", () -> table().rows().size() < all && !table().rows().isEmpty());
        assertThat(table().rows())
                .allSatisfy(row -> assertThat(row.cells().folded(row.event())).contains("salon"));
        officer.push(KeyCode.ESCAPE);
        officer.until("all again", () -> table().rows().size() == all);
        officer.clickOn("#rows-head-title");
        officer.until("by title", () -> sorted());
    }

    private boolean sorted() {
        List<String> titles = table().rows().stream()
                .map(row -> my.lawatan.text.Fold.fold(row.event().title().plain()))
                .toList();
        return titles.equals(titles.stream().sorted().toList());
    }

    @Test
    void aNewEventFollowsTheSelectedOneAndIsNamedAtOnce() {
        officer.push(KeyCode.CONTROL, KeyCode.ENTER);
        officer.until("its title is asked for", this::editing);
        officer.write("Walk in the garden").push(KeyCode.ENTER);
        officer.until("named", () -> officer.trip().events().stream()
                .anyMatch(e -> e.title().plain().equals("Walk in the garden")));
        Event made = officer.event("Walk in the garden");
        assertThat(made.when().start()).isEqualTo(roundtable().when().end());
        assertThat(made.tracks()).as("on the programme that is shown").isNotEmpty();
    }

    @Test
    void deleteCancelsAllThatIsSelectedAsOneEdit() {
        officer.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(officer.app().selection().items()).hasSize(2);
        officer.push(KeyCode.DELETE);
        officer.until(
                "both cancelled",
                () -> roundtable().status() == EventStatus.CANCELLED
                        && officer.event(LUNCHEON).status() == EventStatus.CANCELLED);
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until(
                "both back",
                () -> roundtable().status() == EventStatus.CONFIRMED
                        && officer.event(LUNCHEON).status() != EventStatus.CANCELLED);
    }

    @Test
    void aScreenReaderHearsTheCellAndTheEvent() {
        cell(EventColumn.STATUS);
        Node row = (Node) table().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertThat((String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .startsWith(
                        "Status: Confirmed; Roundtable with captains of industry, Wednesday 13 November 10:30 to 12:30 Lima");
    }
}
