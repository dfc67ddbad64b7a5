package my.lawatan.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import my.lawatan.edit.RenameEvent;
import my.lawatan.text.Names;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.ui.Desktop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The search field as an officer uses it, with the keyboard alone. */
class SearchViewTest {
    private static final String ROUNDTABLE = "Roundtable with captains";

    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    private TextField field() {
        return officer.lookup("#search").queryAs(TextField.class);
    }

    private Node popover() {
        return officer.lookup("#search-results").query();
    }

    private List<String> titles() {
        return officer.from(popover()).lookup(".lw-search-line-title").queryAllAs(TextFlow.class).stream()
                .map(SearchViewTest::text)
                .toList();
    }

    private static String text(TextFlow flow) {
        StringBuilder text = new StringBuilder();
        flow.getChildren().forEach(child -> text.append(((Text) child).getText()));
        return text.toString();
    }

    private void type(String words) {
        officer.push(KeyCode.CONTROL, KeyCode.K);
        officer.write(words);
    }

    private void untilFirst(String title) {
        officer.until(
                title + " is the first result",
                () -> popover().isVisible()
                        && !titles().isEmpty()
                        && titles().get(0).startsWith(title));
    }

    private Optional<ItemRef> selected() {
        return officer.app().selection().primary();
    }

    @Test
    void anEventIsFoundAndEnterGoesThere() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        type("captians roundtab");
        untilFirst(ROUNDTABLE);
        officer.push(KeyCode.ENTER);
        officer.until("it is selected", () -> officer.selected(ROUNDTABLE));
        assertThat(popover().isVisible()).isFalse();
        assertThat(field().getText()).isEmpty();
        assertThat(officer.lookup(".timeline").query().isFocused())
                .as("the keyboard is in the programme")
                .isTrue();
    }

    @Test
    void theLastLineThatIsSeenIsAWholeOne() {
        type("tan");
        untilFirst("Inspektor Tan Boon Huat");
        ScrollPane scroll = officer.from(popover()).lookup(".scroll-pane").queryAs(ScrollPane.class);
        Parent lines = (Parent) scroll.getContent();
        officer.until(
                "one of them is wrapped",
                () -> officer.measured(
                        () -> officer.from(lines).lookup(".lw-search-context").queryAllAs(TextFlow.class).stream()
                                .anyMatch(context -> context.getHeight() > 22)));
        officer.until(
                "all have room",
                () -> officer.measured(() -> scroll.getViewportBounds().getHeight()
                        >= lines.getLayoutBounds().getHeight()));

        type("rahim");
        untilFirst("YAB Dato’ Seri Rahim Osman");
        officer.push(KeyCode.RIGHT);
        officer.until(
                "where he appears",
                () -> officer.measured(() -> lines.getLayoutBounds().getHeight()
                        > scroll.getViewportBounds().getHeight() + 1));
        officer.until(
                "not all have room, and a line ends where sight ends",
                () -> officer.measured(() -> lines.getChildrenUnmodifiable().stream()
                        .anyMatch(line -> Math.abs(line.getBoundsInParent().getMaxY()
                                        - scroll.getViewportBounds().getHeight())
                                < 1.5)));
    }

    @Test
    void enterBeforeTheResultsAreThereGoesToTheFirstOfThem() {
        type("nunez tomas");
        officer.push(KeyCode.ENTER);
        officer.until("he is selected", () -> selected()
                .filter(item -> item.kind() == ItemKind.PERSON)
                .map(item -> Names.list((Person) officer.trip().get(item), Language.EN))
                .filter("Sr. Tomás Núñez del Prado"::equals)
                .isPresent());
        assertThat(officer.lookup("#people-table").query().isFocused()).isTrue();
    }

    @Test
    void aPersonHiddenByTheFilterComesIntoSight() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.write("kumaran");
        type("tomas nunez");
        untilFirst("Sr. Tomás");
        officer.push(KeyCode.ENTER);
        officer.until("the filter is off", () -> officer.lookup("#people-filter")
                .queryAs(TextField.class)
                .getText()
                .isEmpty());
    }

    @Test
    void arrowsChooseEscapeLeavesAndTheKeyboardIsBackWhereItWas() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Node before = officer.stage().getScene().getFocusOwner();
        type("roundtable");
        untilFirst(ROUNDTABLE);
        String first = field().getAccessibleHelp();
        officer.push(KeyCode.DOWN);
        assertThat(field().getAccessibleHelp())
                .as("the chosen line is read aloud")
                .isNotEqualTo(first)
                .contains("2 of ");
        officer.push(KeyCode.UP);
        assertThat(field().getAccessibleHelp()).isEqualTo(first);
        officer.push(KeyCode.ESCAPE);
        assertThat(popover().isVisible()).isFalse();
        assertThat(officer.stage().getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void theListTellsAScreenReaderItsLinesAndWhichIsChosen() {
        type("roundtable");
        untilFirst(ROUNDTABLE);
        Node list = officer.from(popover())
                .lookup((Node n) -> n.getAccessibleRole() == AccessibleRole.LIST_VIEW)
                .query();
        int count = (Integer) list.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
        assertThat(count).isEqualTo(titles().size());
        Node second = (Node) list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 1);
        officer.push(KeyCode.DOWN);
        assertThat(list.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                .isSameAs(second);
        assertThat(second.getAccessibleText()).endsWith("2 of " + count + ".");
        assertThat(second.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(true);
    }

    @Test
    void whereAPersonAppearsIsShownAndLedTo() {
        type("rahim osman");
        untilFirst("YAB Dato’ Seri Rahim");
        officer.push(KeyCode.RIGHT);
        officer.until(
                "the places are listed",
                () -> officer.lookup(".lw-search-title")
                                .queryLabeled()
                                .getText()
                                .contains("appears in")
                        && titles().stream().anyMatch(title -> title.startsWith(ROUNDTABLE)));
        officer.push(KeyCode.LEFT);
        untilFirst("YAB Dato’ Seri Rahim");
        officer.push(KeyCode.RIGHT);
        officer.until("again", () -> titles().stream().anyMatch(title -> title.startsWith(ROUNDTABLE)));
        while (!titles().get(chosen()).startsWith(ROUNDTABLE)) officer.push(KeyCode.DOWN);
        officer.push(KeyCode.ENTER);
        officer.until("the event is selected", () -> officer.selected(ROUNDTABLE));
    }

    private int chosen() {
        String help = field().getAccessibleHelp();
        return Integer.parseInt(help.replaceAll("^.*, (\\d+) of \\d+\\..*$", "$1")) - 1;
    }

    @Test
    void aCommandIsDone() {
        type("dark");
        untilFirst("Dark theme");
        officer.push(KeyCode.ENTER);
        officer.until(
                "it is dark",
                () -> officer.stage().getScene().getRoot().getStyleClass().contains("dark"));
        type("open people");
        untilFirst("Open People");
        officer.push(KeyCode.ENTER);
        officer.until(
                "the room is open",
                () -> officer.lookup("#people-table").tryQuery().isPresent());
    }

    @Test
    void aPaperIsShownWithItsPages() {
        type("line by line 14 nov");
        untilFirst("Line by line of Thursday");
        officer.push(KeyCode.ENTER);
        officer.until("the pages", () -> officer.lookup(".lw-page").tryQuery().isPresent());
        assertThat(officer.lookup("#papers").queryListView().getSelectionModel().getSelectedItem())
                .hasToString("Line by line");
        assertThat(officer.lookup("#paper-subject").queryComboBox().getValue()).hasToString("Thu 14 Nov");
        assertThat(officer.lookup("#papers").query().isFocused()).isTrue();
    }

    @Test
    void theNextVersionIsIssuedWhereThatIsDone() {
        type("issue version");
        untilFirst("Issue version 7");
        officer.push(KeyCode.ENTER);
        officer.until("asked for the note", () -> "issue-note"
                .equals(officer.stage().getScene().getFocusOwner().getId()));
    }

    @Test
    void whatWasJustChangedIsFoundAndNothingIsSaidToBeNothing() {
        type("zyzzyva");
        officer.until("nothing", () -> officer.lookup(".lw-search-note")
                .queryLabeled()
                .getText()
                .equals("Nothing found for “zyzzyva”."));
        officer.push(KeyCode.ESCAPE);
        officer.interact(() -> officer.app()
                .edits()
                .submit(
                        new RenameEvent(officer.event(ROUNDTABLE).id(), my.lawatan.trip.Text.en("Zyzzyva congress")),
                        entry -> {},
                        refused -> {}));
        officer.until("renamed", () -> officer.trip().events().stream()
                .anyMatch(e -> e.title().plain().startsWith("Zyzzyva")));
        type("zyzzyva");
        untilFirst("Zyzzyva congress");
    }
}
