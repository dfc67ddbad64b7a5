package my.lawatan.ui.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Form;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Pass;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.rows.RowTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NeedsViewTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    private RowTable<RegisterRow> table(String name) {
        return officer.lookup("#" + name + "-table").query();
    }

    private Optional<RegisterRow> selected(String name) {
        return table(name).selectedRow();
    }

    private void filtered(String name, String words, int left) {
        officer.write(words);
        officer.until(words + " is looked for", () -> table(name).rows().size() == left);
        officer.push(KeyCode.DOWN);
        officer.until("the keyboard is in the table", () -> table(name).isFocused());
    }

    private void typed(String text) {
        officer.until(
                "a cell is typed into",
                () -> officer.lookup("#cell-field").tryQuery().isPresent());
        officer.push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    @Test
    void roomsPassesGiftsAndFormsAreKeptByTheKeyboardAlone() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        aGuestGetsARoom();
        aPassChangesHands();
        aGiftIsEntered();
        aFormGoesOnAndAway();
    }

    private void to(String view, String table) {
        officer.clickOn("#people-view-" + view);
        officer.until(view + " are there", () -> !table(table).rows().isEmpty());
        officer.until("entered", () -> {
            officer.interact(() -> table(table).requestFocus());
            return table(table).isFocused();
        });
    }

    private void aGuestGetsARoom() {
        to("rooms", "rooms");
        filtered("rooms", "suresh", 1);
        officer.until("selected", () -> selected("rooms").isPresent());
        assertThat(selected("rooms").orElseThrow().item().kind()).isEqualTo(ItemKind.PERSON);
        officer.push(KeyCode.ENTER);
        typed("910");
        officer.until("the room is made", () -> room("910").isPresent());
        assertThat(room("910").orElseThrow().guests()).hasSize(1);
        officer.push(KeyCode.ESCAPE);
        officer.until("all are seen", () -> table("rooms").rows().size() > 30);
        officer.clickOn("#rooms-by-floor");
        officer.until(
                "the lowest floor is first",
                () -> table("rooms").rows().get(0).texts().get(0).equals("901"));
    }

    private Optional<Lodging> room(String number) {
        return officer.trip().lodgings().stream()
                .filter(l -> l.room().equals(number))
                .findFirst();
    }

    private void aPassChangesHands() {
        to("passes", "passes");
        filtered("passes", "ex-f-004", 1);
        officer.until("selected", () -> selected("passes").isPresent());
        Id<Pass> floater = new Id<>(selected("passes").orElseThrow().item().id().value());
        long before = done(floater);
        officer.push(KeyCode.SPACE);
        officer.until("what was planned is done", () -> done(floater) == before + 1);
        officer.push(KeyCode.ESCAPE);
        filtered("passes", "ex-p-300", 1);
        officer.until("selected", () -> selected("passes").isPresent());
        officer.push(KeyCode.SPACE);
        typed("hafiz");
        officer.until("it is in other hands", () -> selected("passes")
                .filter(row -> row.texts().contains("Hafiz Karim"))
                .isPresent());
        officer.clickOn("#passes-below-ledger");
        officer.until(
                "the ledger is there",
                () -> table("handovers").rows().size()
                        == officer.trip().handovers().size());
        officer.clickOn("#passes-on");
        officer.until("a later moment is looked at", () -> officer.text("passes-moment")
                .equals("Thu 14 Nov 09:50"));
    }

    private long done(Id<Pass> pass) {
        return officer.trip().handovers().stream()
                .filter(h -> h.pass().equals(pass))
                .filter(Handover::done)
                .count();
    }

    private void aGiftIsEntered() {
        to("gifts", "gifts");
        int before = officer.trip().gifts().size();
        officer.push(KeyCode.CONTROL, KeyCode.ENTER);
        typed("Kelantan kite");
        officer.until("it is there", () -> gift().isPresent());
        assertThat(officer.trip().gifts().size()).isEqualTo(before + 1);
        officer.push(KeyCode.ESCAPE);
    }

    private Optional<Gift> gift() {
        return officer.trip().gifts().stream()
                .filter(g -> g.what().plain().equals("Kelantan kite"))
                .findFirst();
    }

    private void aFormGoesOnAndAway() {
        to("forms", "forms");
        filtered("forms", "number plates", 1);
        officer.until("selected", () -> selected("forms").isPresent());
        officer.push(KeyCode.SPACE);
        officer.until("it is sent", () -> forms(Form.State.FILLED_IN).isEmpty());
        officer.push(KeyCode.DELETE);
        officer.until("it is gone", () -> table("forms").rows().isEmpty());
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("and back", () -> table("forms").rows().size() == 1);
        TextField filter = officer.lookup("#forms-filter").query();
        assertThat(filter.getText()).isEqualTo("number plates");
    }

    private List<Form> forms(Form.State state) {
        return officer.trip().forms().stream().filter(f -> f.state() == state).toList();
    }
}
