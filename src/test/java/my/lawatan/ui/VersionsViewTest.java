package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import my.lawatan.change.Diff;
import my.lawatan.change.Version;
import my.lawatan.document.Clearance;
import my.lawatan.edit.MoveEvent;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer issues version 7 by keyboard, hands a copy over and reads what changed. */
class VersionsViewTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    @BeforeEach
    void showTheVersions() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        officer.until("the sheet", () -> has(".lw-sheet-line"));
        officer.until("the draft", () -> officer.text("version-title").startsWith("Draft after v6"));
    }

    private boolean has(String selector) {
        return !officer.lookup(selector).queryAll().isEmpty();
    }

    private boolean focused(String id) {
        Node owner = officer.stage().getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private void tabTo(String id, boolean back) {
        for (int i = 0; i < 30 && !focused(id); i++) {
            if (back) officer.push(KeyCode.SHIFT, KeyCode.TAB);
            else officer.push(KeyCode.TAB);
        }
        assertThat(focused(id)).as(id).isTrue();
    }

    @Test
    void theKeyboardComesToTheFieldForCopiesBeforeWhatTakesOneAway() {
        officer.push(KeyCode.ENTER);
        officer.until("asked for the note", () -> focused("issue-note"));
        for (String holder : List.of("Protocol", "Host liaison")) {
            officer.interact(() -> officer.lookup("#issue-recipient").query().requestFocus());
            officer.write(holder);
            officer.push(KeyCode.ENTER);
        }
        officer.interact(() -> officer.lookup("#issue-cleared-by").query().requestFocus());
        officer.push(KeyCode.TAB);
        assertThat(focused("issue-recipient")).as("the field comes first").isTrue();
        officer.push(KeyCode.TAB);
        officer.push(KeyCode.TAB);
        officer.push(KeyCode.SPACE);
        officer.settle();
        assertThat(officer.lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Host liaison")
                .doesNotContain("Protocol");
        assertThat(officer.onScene("#issue-recipient").getMinY())
                .as("and stands below the copies")
                .isGreaterThan(officer.onScene(".lw-issue .lw-icon-button").getMaxY());
    }

    @Test
    void versionSevenIsIssuedByKeyboardAndACopyHandedOver() {
        officer.push(KeyCode.ENTER);
        officer.until("asked for the note", () -> focused("issue-note"));
        officer.until("findings", () -> has(".lw-stop"));
        officer.write("Roundtable earlier");
        officer.push(KeyCode.ENTER);
        officer.until("asked for a reason", () -> officer.text("issue-error").contains("why they may stand"));
        assertThat(focused("issue-reason")).as("where it is written").isTrue();
        officer.write("Settled with the host");
        tabTo("issue-recipient", false);
        officer.write("Protocol");
        officer.push(KeyCode.ENTER);
        tabTo("issue-now", false);
        officer.push(KeyCode.SPACE);
        officer.until("issued", () -> officer.text("version-title").equals("Version 7"));
        officer.until("the chip", () -> officer.text("version-chip").equals("Version 7"));
        officer.until("and said", () -> has(".lw-toast"));
        officer.until("what 7 changed of 6", () -> has(".lw-sheet-line"));
        assertThat(officer.lookup(".lw-sheet-line .lw-semibold").queryAllAs(Label.class))
                .as("a day without a time")
                .noneMatch(label -> label.getText().endsWith(","));
        officer.interact(() -> officer.lookup("#versions-copies").query().requestFocus());
        officer.push(KeyCode.SPACE);
        officer.until("the copies", () -> has("#hand-over-1"));
        tabTo("hand-over-1", false);
        officer.push(KeyCode.SPACE);
        officer.until("handed over", () -> has("#take-back-1"));
        Copy copy = officer.trip().copies().stream().findFirst().orElseThrow();
        assertThat(copy.holder()).isEqualTo("Protocol");
        assertThat(copy.handed()).isPresent();
        assertThat(officer.text("version-chip")).isEqualTo("Version 7");
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("taken back by Undo", () -> has("#hand-over-1"));
    }

    @Test
    void whoTypesOnAndPressesEnterGivesTheCopyToWhatIsTypedAndNotToWhatWasOfferedForTheFirstLetters() {
        officer.push(KeyCode.ENTER);
        officer.until("asked for the note", () -> focused("issue-note"));
        TextField field = officer.lookup("#issue-recipient").queryAs(TextField.class);
        officer.interact(field::requestFocus);
        officer.write("dri");
        officer.until("somebody is offered", () -> !offered().isEmpty());
        Object first = offered().get(0);
        // in one pulse, so that nothing is offered in between
        officer.interact(() -> {
            field.setText("Drivers' desk");
            Node list = officer.lookup(".auto-complete-popup .list-view").query();
            javafx.event.Event.fireEvent(list, enter());
        });
        assertThat(field.getText()).isEmpty();
        assertThat(officer.lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Drivers' desk")
                .doesNotContain(String.valueOf(first));
    }

    private List<?> offered() {
        return officer.lookup(".auto-complete-popup .list-view").queryAllAs(ListView.class).stream()
                .flatMap(list -> ((List<?>) list.getItems()).stream())
                .toList();
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    private List<Version> issued() {
        return officer.workspace().versions();
    }

    private void pressIssue() {
        officer.interact(
                () -> officer.lookup("#issue-now").queryAs(Button.class).fire());
    }

    @Test
    void openFindingsAreListedAndWithoutAReasonNothingIsIssuedWhichThenStaysInTheVersion() {
        int before = issued().size();
        officer.push(KeyCode.ENTER);
        officer.until("asked for the note", () -> focused("issue-note"));
        int open = Clearance.stops(officer.trip(), Office.MORNING.instant()).size();
        assertThat(open).isPositive();
        officer.until(
                "every finding", () -> officer.lookup(".lw-stop").queryAll().size() == open);
        officer.write("For the host");
        pressIssue();
        assertThat(officer.text("issue-error"))
                .startsWith(Integer.toString(open))
                .contains("why they may stand");
        officer.interact(
                () -> officer.lookup("#issue-reason").queryAs(TextField.class).setText("   "));
        pressIssue();
        officer.settle();
        assertThat(officer.text("issue-error")).as("blanks are no reason").contains("why they may stand");
        assertThat(issued()).hasSize(before);
        officer.interact(
                () -> officer.lookup("#issue-reason").queryAs(TextField.class).setText("Settled with the host"));
        pressIssue();
        officer.until("issued", () -> officer.text("version-title").equals("Version 7"));
        Version seven = issued().get(before);
        assertThat(seven.note())
                .isEqualTo("For the host · Issued despite " + open + " findings: Settled with the host");
        officer.until("the reason among the versions", () -> officer.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> seven.note().equals(label.getText())));
        Trip then = officer.trip();
        Event event = officer.event("Press remarks");
        officer.interact(() ->
                officer.workspace().apply(new MoveEvent(event.id(), event.when().plusMinutes(5))));
        officer.until("a draft again", () -> officer.text("version-chip").startsWith("Draft"));
        assertThat(issued().get(before)).as("frozen").isEqualTo(seven);
        assertThat(Diff.between(then, officer.workspace().versionTrip(seven.id())))
                .isEmpty();
    }

    @Test
    void theNextVersionIsIssuedWhileTheLastIsLookedAtAndSaysWhoHoldsIt() {
        List<Throwable> faults = new CopyOnWriteArrayList<>();
        officer.interact(() -> Thread.currentThread().setUncaughtExceptionHandler((t, fault) -> faults.add(fault)));
        officer.push(KeyCode.DOWN);
        officer.until("version 6", () -> officer.text("version-title").equals("Version 6"));
        officer.until("what it changed", () -> has(".lw-sheet-line"));
        officer.interact(() -> officer.lookup("#issue").queryAs(Button.class).fire());
        assertThat(officer.text("version-title")).as("not the one looked at").isEqualTo("Issue version 7");
        officer.interact(
                () -> officer.lookup("#issue-note").queryAs(TextField.class).setText("For the host"));
        officer.interact(
                () -> officer.lookup("#issue-reason").queryAs(TextField.class).setText("Settled"));
        for (String holder : List.of("Protocol", "Host liaison", "Hotel desk")) {
            officer.interact(() -> officer.lookup("#issue-recipient").query().requestFocus());
            officer.write(holder);
            officer.push(KeyCode.ENTER);
        }
        officer.settle();
        Bounds field = officer.onScene("#issue-recipient");
        assertThat(field.getMaxY())
                .as("still in sight")
                .isLessThan(officer.onScene("#issue-now").getMinY());
        pressIssue();
        officer.until("issued", () -> officer.text("version-title").equals("Version 7"));
        officer.until("what 7 changed of 6", () -> has(".lw-sheet-line"));
        // what a window of another test leaves behind is none of ours
        assertThat(faults).doesNotHaveAnyElementsOfTypes(NullPointerException.class);
        officer.interact(() ->
                officer.lookup("#versions-copies").queryAs(ToggleButton.class).fire());
        officer.until("the copies", () -> has("#holder-1"));
        officer.settle();
        assertThat(officer.onScene("#holder-1").getWidth())
                .as("a name can be read")
                .isGreaterThanOrEqualTo(110);
        assertThat(officer.onScene("#hand-over-1").getMaxX())
                .isLessThan(officer.stage().getScene().getWidth());
        officer.interact(() -> officer.stage().setWidth(1024));
        officer.until(
                "a line of its own for what became of it",
                () -> officer.onScene("#hand-over-1").getMinY()
                        > officer.onScene("#holder-1").getMaxY() - 1);
        officer.settle();
        assertThat(officer.onScene("#holder-1").getWidth())
                .as("a name can be read")
                .isGreaterThanOrEqualTo(150);
        assertThat(officer.onScene("#swap-list").getMaxX())
                .isLessThan(officer.onScene(".lw-inspector").getMinX());
        assertThat(officer.onScene(".lw-copies").getMaxX())
                .isLessThan(officer.onScene(".lw-inspector").getMinX());
    }

    private boolean seen(String id) {
        return officer.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void thePrimaryButtonOfTheHeaderGivesWayWhileAVersionIsBeingIssued() {
        assertThat(seen("print")).isTrue();
        officer.push(KeyCode.ENTER);
        officer.until("asked for the note", () -> focused("issue-note"));
        assertThat(seen("print")).isFalse();
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(seen("print")).as("another room").isTrue();
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(seen("print")).as("still being issued").isFalse();
        officer.interact(() -> officer.lookup("#issue-note").query().requestFocus());
        officer.push(KeyCode.ESCAPE);
        assertThat(seen("print")).isTrue();
    }

    @Test
    void thePapersOfAVersionAreItsPagesInDocuments() {
        officer.push(KeyCode.DOWN);
        officer.push(KeyCode.DOWN);
        officer.until("version 5", () -> officer.text("version-title").equals("Version 5"));
        officer.interact(() -> officer.lookup("#version-papers").query().requestFocus());
        officer.push(KeyCode.SPACE);
        officer.until("its papers", () -> has("#paper-version"));
        assertThat(officer.lookup("#paper-version")
                        .queryAs(ComboBox.class)
                        .getValue()
                        .toString())
                .startsWith("Version 5");
        assertThat(officer.lookup("#papers").query().isFocused()).isTrue();
    }

    @Test
    void aLineOfTheSheetLeadsToWhatItIsAbout() {
        officer.interact(() ->
                officer.lookup(".lw-sheet-line").queryAll().iterator().next().requestFocus());
        officer.push(KeyCode.ENTER);
        officer.until("selected", () -> officer.selected("Press remarks"));
    }
}
