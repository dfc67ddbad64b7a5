package my.lawatan.ui.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.rows.RowTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlacesViewTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    private RowTable<PlaceRow> table() {
        return officer.lookup("#places-table").query();
    }

    private Optional<Place> selected() {
        return officer.app()
                .selection()
                .primary()
                .flatMap(item -> officer.trip().find(item))
                .filter(Place.class::isInstance)
                .map(Place.class::cast);
    }

    @Test
    void aPlaceIsFoundAddedAndDescribedByTheKeyboardAlone() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        officer.until(
                "the places are listed",
                () -> table().rows().size() == officer.trip().places().size());
        assertThat(table().isFocused()).as("the room is entered at its table").isTrue();
        List<PlaceRow> rows = table().rows();
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).depth() > 0)
                assertThat(rows.get(i - 1).depth())
                        .as("a room stands below what it is in")
                        .isGreaterThanOrEqualTo(rows.get(i).depth() - 1);
        officer.write("hall");
        officer.until(
                "they are filtered",
                () -> table().rows().size() < rows.size() && !table().rows().isEmpty());
        officer.push(KeyCode.DOWN);
        officer.until("one is selected", () -> selected().isPresent());
        Place found = selected().orElseThrow();
        officer.push(KeyCode.ENTER);
        officer.until(
                "the keyboard is in the inspector",
                () -> officer.lookup("#inspector-place-name").query().isFocused());
        officer.push(KeyCode.TAB);
        officer.push(KeyCode.CONTROL, KeyCode.A).write("Calle Dos 34").push(KeyCode.ENTER);
        officer.until("the address is stored", () -> officer.trip()
                .places()
                .get(found.id())
                .orElseThrow()
                .address()
                .equals("Calle Dos 34"));
        officer.clickOn("#new-place-name").write("Aviation museum").push(KeyCode.ENTER);
        officer.until("the new place is selected", () -> selected()
                .filter(place -> place.name().plain().equals("Aviation museum"))
                .isPresent());
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        officer.interact(() -> officer.app().selection().select(new ItemRef(ItemKind.PLACE, found.id())));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        officer.until("and it is selected where places are", () -> table().selectedRow()
                .map(PlaceRow::item)
                .equals(Optional.of(new ItemRef(ItemKind.PLACE, found.id()))));
    }
}
