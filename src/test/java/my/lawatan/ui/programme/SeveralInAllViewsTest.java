package my.lawatan.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Desktop;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One selection of several events over all views of the real window. */
class SeveralInAllViewsTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    @BeforeEach
    void selectTheRoundtable() {
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event("Roundtable with captains"))));
    }

    private Trip stored() {
        return stored(officer);
    }

    private static Trip stored(Desktop whose) {
        try (Workspace reader = Workspace.open(
                SqliteStore.openReadOnly(whose.file()), ProgrammeWindow.MORNING, "Reader", Runnable::run)) {
            return reader.trip();
        }
    }

    private List<ItemRef> selected() {
        return List.copyOf(officer.app().selection().items());
    }

    private long rings() {
        return officer.lookup(".timeline-ring").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void whatIsSelectedInTheListIsSelectedEverywhereAndChangedAsOne() {
        Trip before = officer.trip();
        officer.push(KeyCode.ALT, KeyCode.DIGIT3);
        officer.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        officer.until("three", () -> selected().size() == 3);
        assertThat(officer.text("status-selected")).isEqualTo("3 events selected");
        assertThat(officer.text("inspector-several")).isEqualTo("3 events selected");
        assertThat(officer.lookup("#programme-list").query().getAccessibleText())
                .endsWith(", 3 selected");
        List<ItemRef> three = selected();
        officer.push(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(selected()).isEqualTo(three);
        officer.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(selected()).isEqualTo(three);
        officer.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(rings()).isGreaterThanOrEqualTo(3);
        officer.clickOn("#inspector-several+15");
        officer.until("moved", () -> three.stream().allMatch(i -> at(stored(), i) == at(before, i) + 15));
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("one undo", () -> stored().equals(before));
        officer.clickOn("#inspector-several-cancel");
        officer.until("cancelled", () -> three.stream()
                .allMatch(i -> ((Event) stored().get(i)).status() == EventStatus.CANCELLED));
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("one undo", () -> stored().equals(before));
    }

    private static long at(Trip trip, ItemRef item) {
        return ((Event) trip.get(item)).when().startInstant().orElseThrow().getEpochSecond() / 60;
    }

    @Test
    void copyPasteAnotherDayAndJoinAreTheSameKeysInListAndLines() {
        Trip before = officer.trip();
        int events = before.events().size();
        officer.push(KeyCode.ALT, KeyCode.DIGIT3);
        officer.push(KeyCode.CONTROL, KeyCode.C).push(KeyCode.CONTROL, KeyCode.V);
        officer.until("pasted", () -> stored().events().size() == events + 1);
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("undone", () -> stored().equals(before));
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event("Roundtable with captains"))));
        officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        officer.push(KeyCode.ENTER);
        officer.until("split in the middle", () -> stored().events().size() == events + 1);
        officer.push(KeyCode.ALT, KeyCode.DIGIT4);
        officer.push(KeyCode.CONTROL, KeyCode.J);
        officer.until("joined", () -> stored().equals(before));
        officer.push(KeyCode.CONTROL, KeyCode.D);
        officer.push(KeyCode.ENTER);
        officer.until("copied", () -> stored().events().size() == events + 1);
        officer.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(selected().size()).isGreaterThan(20);
        officer.push(KeyCode.ESCAPE);
        assertThat(selected()).hasSize(1);
    }

    @Test
    void whatIsCopiedInOneTripIsPastedInAnotherAndWhatThatOneLacksIsNamed(@TempDir Path folder) {
        Event roundtable = officer.event("Roundtable with captains");
        String place = officer.trip()
                .places()
                .get(roundtable.place().orElseThrow())
                .orElseThrow()
                .name()
                .plain();
        officer.push(KeyCode.ALT, KeyCode.DIGIT3);
        officer.push(KeyCode.CONTROL, KeyCode.C);
        officer.settle();
        officer.close();
        Desktop other = new Desktop(folder, "peru-2024").open();
        try {
            pasteOver(other, roundtable, place);
        } finally {
            other.close();
        }
    }

    private static void pasteOver(Desktop other, Event roundtable, String place) {
        Trip before = stored(other);
        other.interact(() -> other.app().selection().select(ItemRef.to(other.event("Roundtable"))));
        other.push(KeyCode.ALT, KeyCode.DIGIT3);
        other.push(KeyCode.CONTROL, KeyCode.V);
        other.until(
                "pasted", () -> stored(other).events().size() == before.events().size() + 1);
        Event pasted = stored(other).events().stream()
                .filter(event -> event.title().equals(roundtable.title()))
                .findFirst()
                .orElseThrow();
        assertThat(pasted.place()).as("that trip has no such place").isEmpty();
        other.until(
                "what was left out is named", () -> other.lookup(".lw-toast .label").queryAllAs(Label.class).stream()
                        .anyMatch(label -> label.getText().contains(place)));
        other.push(KeyCode.CONTROL, KeyCode.Z);
        other.until("one undo", () -> stored(other).equals(before));
    }
}
