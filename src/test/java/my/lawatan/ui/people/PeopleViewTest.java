package my.lawatan.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import my.lawatan.text.Fold;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.rows.RowTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleViewTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    @BeforeEach
    void listEverybody() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.until("everybody is listed", () -> table().rows().size() == 99);
    }

    private RowTable<PersonRow> table() {
        return officer.lookup("#people-table").query();
    }

    private Optional<ItemRef> selected() {
        return officer.app().selection().primary();
    }

    @Test
    void anAttendeeIsFoundEditedAndLeftByTheKeyboardAlone() {
        assertThat(table().isFocused()).as("the room is entered at its table").isTrue();
        officer.write("nunez");
        officer.until("the table is filtered", () -> table().rows().size() == 1);
        officer.push(KeyCode.DOWN);
        officer.until("the one that is left is selected", () -> selected().isPresent());
        Person person = (Person) officer.trip().get(selected().orElseThrow());
        assertThat(person.name().family()).contains("Núñez del Prado");
        officer.push(KeyCode.ENTER);
        officer.until(
                "the keyboard is in the inspector",
                () -> officer.lookup("#inspector-salutation").query().isFocused());
        officer.push(KeyCode.CONTROL, KeyCode.A).write("Señor Núñez");
        officer.push(KeyCode.ENTER);
        officer.until("the field is saved", () -> ((Person)
                        officer.trip().get(selected().orElseThrow()))
                .forms()
                .salutation()
                .plain()
                .equals("Señor Núñez"));
        officer.push(KeyCode.SHIFT, KeyCode.F6);
        officer.push(KeyCode.ESCAPE);
        officer.until("everybody is back", () -> table().rows().size() == 99);
        assertThat(selected()).as("and still selected").isPresent();
    }

    @Test
    void theAwaitedSeatsAreShownByThemselvesAndAPersonIsAdded() {
        officer.clickOn("#only-awaited");
        officer.until("only seats", () -> table().rows().size() == 19);
        officer.clickOn("Representative 4 of 22, not stated");
        officer.until("the seat is selected", () -> selected()
                .filter(item -> item.kind() == ItemKind.ATTENDANCE)
                .isPresent());
        officer.clickOn("#only-awaited");
        officer.clickOn("#add-person");
        officer.write("Cik Baharu").push(KeyCode.ENTER);
        officer.until("the new person is in the table", () -> table().rows().size() == 100);
        officer.until("and in the inspector", () -> officer.lookup("#inspector-name")
                .queryAs(Label.class)
                .getText()
                .equals("Cik Baharu"));
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("and gone again", () -> table().rows().size() == 99);
        assertThat(officer.lookup("#people-filter").queryAs(TextField.class).getText())
                .isEmpty();
    }

    private boolean sorted(int sign) {
        List<String> names =
                table().rows().stream().map(row -> Fold.fold(row.name())).toList();
        for (int i = 1; i < names.size(); i++) if (sign * names.get(i - 1).compareTo(names.get(i)) > 0) return false;
        return true;
    }

    @Test
    void theTableIsWalkedSortedAndReadAloud() {
        officer.push(KeyCode.END);
        assertThat(table().selected().get()).isEqualTo(98);
        Node last = (Node) table().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertThat((String) last.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .as("the row that is walked to is seen, and says all it shows")
                .contains(table().rows().get(98).name());
        officer.push(KeyCode.PAGE_UP);
        assertThat(table().selected().get()).isBetween(50, 97);
        officer.push(KeyCode.HOME);
        assertThat(table().selectedRow().orElseThrow().order()).isEqualTo("1");
        officer.clickOn("#rows-head-name");
        officer.until("sorted by name", () -> sorted(1));
        assertThat(table().selectedRow().orElseThrow().order())
                .as("the same one stays selected")
                .isEqualTo("1");
        officer.clickOn("#rows-head-name");
        officer.until("the other way round", () -> sorted(-1));
        officer.clickOn("#rows-head-name");
        officer.until("by precedence again", () -> table().rows().get(0).order().equals("1"));
    }
}
