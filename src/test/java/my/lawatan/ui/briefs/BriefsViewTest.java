package my.lawatan.ui.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import my.lawatan.check.Completeness;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Need;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Requirement;
import my.lawatan.ui.Desktop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer at the briefs, with the keyboard. */
class BriefsViewTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    @BeforeEach
    void listTheBriefs() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        officer.until("the briefs are listed", () -> list().getItems().size() >= 15);
    }

    private ListView<BriefRow> list() {
        return officer.lookup("#briefs-list").queryListView();
    }

    private TextArea head(String name) {
        return officer.lookup("#head-" + name).queryAs(TextArea.class);
    }

    private Brief brief(String number) {
        return officer.trip().briefs().stream()
                .filter(b -> b.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void go(String title) {
        assertThat(list().isFocused()).as("the keyboard is in the list").isTrue();
        officer.push(KeyCode.HOME);
        for (int i = 0; i < list().getItems().size() && !at(title); i++) officer.push(KeyCode.DOWN);
        officer.until(title + " is shown", () -> officer.lookup("#brief-title")
                .queryAs(Label.class)
                .getText()
                .startsWith(title));
    }

    private boolean at(String title) {
        BriefRow row = list().getSelectionModel().getSelectedItem();
        return row != null && row.title().startsWith(title);
    }

    private String tactics() {
        return brief("3").tacticalArguments().plain();
    }

    @Test
    void aTextThatCannotBeKeptIsShownBeforeTheWindowClosesAndOnlyAgreedToByClosingAgain() {
        go("Roundtable");
        officer.interact(() -> head("tactical-arguments").setText("x".repeat(HeadModel.LONGEST + 1)));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        officer.push(KeyCode.CONTROL, KeyCode.W);
        officer.settle();
        assertThat(officer.stage().isShowing()).isTrue();
        officer.until(
                "the text is shown", () -> head("tactical-arguments").getText().length() > HeadModel.LONGEST);
        officer.push(KeyCode.CONTROL, KeyCode.W);
        officer.until("the window has closed", () -> !officer.stage().isShowing());
    }

    @Test
    void anOfficerWritesABriefByTheKeyboardTakesTypingBackThenTheEditAndGoesBackToTheList() {
        go("Roundtable");
        officer.push(KeyCode.ENTER);
        officer.until("the keyboard is in the first head", () -> head("our-objectives")
                .isFocused());
        for (int i = 0; i < 2; i++) officer.push(KeyCode.TAB);
        assertThat(head("tactical-arguments").isFocused()).isTrue();
        officer.write("Offer a follow-up");
        officer.until("a pause makes it an edit", () -> tactics().equals("Offer a follow-up"));
        officer.write("!");
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until(
                "Ctrl+Z in the text takes typing back",
                () -> !head("tactical-arguments").getText().endsWith("!"));
        assertThat(head("tactical-arguments").isFocused()).isTrue();
        officer.push(KeyCode.ESCAPE);
        officer.until(
                "Esc brings back what stood there",
                () -> head("tactical-arguments").getText().isEmpty() || list().isFocused());
        if (!list().isFocused()) officer.push(KeyCode.ESCAPE);
        officer.until("and then leaves", () -> list().isFocused());
        officer.until("nothing stands there", () -> tactics().isEmpty());
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("outside Ctrl+Z is the trip's", () -> !tactics().isEmpty());
    }

    @Test
    void thePageBesideShowsTheBriefAndFollowsWhatIsTyped() {
        go("Roundtable");
        officer.until("there is a page", () -> page().isPresent());
        Object before = page().orElseThrow();
        officer.push(KeyCode.ENTER);
        officer.write("A");
        officer.until("another page", () -> page().filter(p -> p != before).isPresent());
        assertThat(((ScrollPane) officer.lookup("#brief-page").query()).getAccessibleText())
                .startsWith("Page 1 of ");
    }

    private Optional<Object> page() {
        return officer.lookup(".lw-sheet .image-view").queryAllAs(ImageView.class).stream()
                .findFirst()
                .map(ImageView::getImage)
                .map(image -> (Object) image);
    }

    @Test
    void whatIsTypedWhenTheWindowClosesIsInTheFile() {
        go("Roundtable");
        officer.push(KeyCode.ENTER);
        officer.until("in the head", () -> head("our-objectives").isFocused());
        officer.push(KeyCode.CONTROL, KeyCode.END).write("\nLast words");
        officer.close();
        officer.open();
        assertThat(brief("3").ourObjectives().plain()).endsWith("Last words");
    }

    @Test
    void aMissingBriefIsCalledForWithEnterAndClearedInTheInspector() {
        int briefs = officer.trip().briefs().size();
        officer.push(KeyCode.HOME);
        for (int i = 0; i < list().getItems().size() && !missing(); i++) officer.push(KeyCode.DOWN);
        assertThat(missing()).isTrue();
        officer.push(KeyCode.ENTER);
        officer.until("it is there", () -> officer.trip().briefs().size() == briefs + 1);
        officer.until("and selected", () -> officer.app()
                .selection()
                .primary()
                .filter(item -> item.kind() == ItemKind.BRIEF)
                .isPresent());
        ItemRef made = officer.app().selection().primary().orElseThrow();
        officer.until(
                "in the inspector",
                () -> officer.lookup("#inspector-brief-status").tryQuery().isPresent());
        // by keys: the list beside it says Cleared too
        officer.clickOn("#inspector-brief-status");
        officer.until("the choice is open", () -> status().isShowing());
        for (int i = 0; i < BriefStatus.values().length && status().getValue() != BriefStatus.CLEARED; i++)
            officer.push(KeyCode.DOWN);
        officer.push(KeyCode.ENTER);
        officer.until("cleared for its time", () -> ((Brief) officer.trip().get(made)).status() == BriefStatus.CLEARED);
        Brief cleared = (Brief) officer.trip().get(made);
        assertThat(cleared.writtenFor())
                .isEqualTo(officer.trip().event(cleared.event().orElseThrow()).when());
        assertThat(cleared.clearedBy()).isEqualTo("Officer");
    }

    private ComboBox<?> status() {
        return officer.lookup("#inspector-brief-status").queryAs(ComboBox.class);
    }

    private boolean missing() {
        BriefRow row = list().getSelectionModel().getSelectedItem();
        return row != null && row.missing();
    }

    @Test
    void theMatrixIsWalkedAndAnsweredByKeysAndUndone() {
        officer.clickOn("#briefs-completeness");
        officer.until(
                "the matrix has the keyboard",
                () -> table().isFocused() && !table().getItems().isEmpty());
        for (int i = 0; i < 4; i++) officer.push(KeyCode.RIGHT);
        officer.push(KeyCode.DOWN);
        officer.until("a cell is chosen", () -> officer.text("need-what").endsWith("Interpreter"));
        officer.push(KeyCode.N);
        officer.until("needed", () -> said().map(Preparation::state).equals(Optional.of(Need.NEEDED)));
        officer.push(KeyCode.ENTER);
        officer.until(
                "the owner is asked",
                () -> officer.lookup("#need-owner").query().isFocused());
        officer.push(KeyCode.TAB).write("12 Nov 18:00").push(KeyCode.ENTER);
        officer.until("owed by", () -> said().flatMap(Preparation::due).isPresent());
        officer.push(KeyCode.ESCAPE);
        officer.until("back in the matrix", () -> table().isFocused());
        officer.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("both taken back", () -> said().isEmpty());
        officer.push(KeyCode.ESCAPE);
        officer.until("back at the list", () -> list().isFocused());
    }

    private TableView<Completeness.Line> table() {
        return officer.lookup("#completeness-table").queryTableView();
    }

    private Optional<Preparation> said() {
        // the sample says some of its own, of gifts and biographies
        return officer.trip().preparations().stream()
                .filter(p -> p.requirement() == Requirement.INTERPRETER)
                .findFirst();
    }

    @Test
    void everyStopOfTheKeyboardHasANameForThoseWhoDoNotSee() {
        go("Roundtable");
        for (String name : new String[] {"our-objectives", "background"})
            assertThat(head(name).getAccessibleText()).isNotBlank();
        for (Node stop : officer.lookup(".lw-chip-menu").queryAll())
            assertThat(stop.isFocusTraversable()).isTrue();
        assertThat(list().getAccessibleText()).isEqualTo("Briefs");
    }
}
