package my.lawatan.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.Desktop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChecksViewTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    @BeforeEach
    void listTheFindings() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        officer.until("the findings are listed", () -> list().getItems().size() > 10);
    }

    @SuppressWarnings("unchecked")
    private ListView<Row> list() {
        return officer.lookup("#checks-list").queryAs(ListView.class);
    }

    private String count(String filter) {
        return officer.lookup("#checks-" + filter).queryAs(Labeled.class).getText();
    }

    private String selected() {
        return list().getSelectionModel().getSelectedItem() instanceof Row.Found found ? found.sentence() : "";
    }

    private void walkTo(String words) {
        for (int i = 0; i < 60 && !selected().contains(words); i++) officer.push(KeyCode.DOWN);
        assertThat(selected()).contains(words);
    }

    @Test
    void aClashIsFoundShownMendedAndTheMendingUndoneByTheKeyboardAlone() {
        assertThat(list().isFocused()).as("the room is entered at its list").isTrue();
        assertThat(selected())
                .as("the first finding, not the head of its group")
                .isNotEmpty();
        walkTo("Mei Ling Tan is expected at");
        assertThat(officer.selected("Bilateral, Canada")).as("what it is about").isTrue();
        officer.push(KeyCode.ENTER);
        officer.until(
                "the programme is shown",
                () -> !officer.lookup("#checks-list").tryQuery().isPresent());
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        officer.until("back at the same finding", () -> selected().contains("Mei Ling Tan is expected at"));
        officer.until("offers", () -> officer.lookup("#check-fix-0").tryQuery().isPresent());
        String stop = count("stop");
        officer.push(KeyCode.F);
        officer.until(
                "the first offer has the keyboard",
                () -> officer.lookup("#check-fix-0").query().isFocused());
        officer.push(KeyCode.ENTER);
        officer.until("two clashes less", () -> !count("stop").equals(stop));
        officer.until("the keyboard is back in the list", () -> list().isFocused());
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("and the clash is back", () -> count("stop").equals(stop));
    }

    @Test
    void aFindingIsWaivedWithAReasonSeenInItsGroupAndTakenBack() {
        walkTo("seats of “Roundtable");
        String open = count("all");
        String badge = officer.text("rail-people-badge");
        officer.push(KeyCode.W);
        officer.until(
                "the reason is asked",
                () -> officer.lookup("#waive-reason").query().isFocused());
        officer.push(KeyCode.ENTER);
        officer.until(
                "a reason is wanted",
                () -> officer.lookup("#waive-trouble").query().isVisible());
        officer.write("The host names them at the door").push(KeyCode.TAB);
        officer.write("15 Nov").push(KeyCode.ENTER);
        officer.until("it is waived", () -> count("waived").equals("Waived 1"));
        assertThat(count("all")).isNotEqualTo(open);
        officer.until(
                "one less on the rail", () -> !officer.text("rail-people-badge").equals(badge));
        assertThat(officer.trip().waivers().values()).singleElement().satisfies(w -> assertThat(w.reason())
                .isEqualTo("The host names them at the door"));
        officer.clickOn("#checks-waived");
        officer.until("it stands alone", () -> list().getItems().size() == 2);
        officer.clickOn(officer.lookup(".lw-checks-sentence").queryAll().stream()
                .filter(n -> ((Labeled) n).getText().contains("seats of"))
                .findFirst()
                .orElseThrow());
        officer.until("selected", () -> selected().contains("seats of"));
        officer.clickOn("#check-take-back");
        officer.until(
                "open again", () -> count("all").equals(open) && count("waived").equals("Waived 0"));
        officer.until("and on the rail", () -> officer.text("rail-people-badge").equals(badge));
        assertThat(officer.trip().waivers().size()).isZero();
        assertThat(officer.app().selection().primary().map(ItemRef::kind)).isPresent();
    }
}
