package my.lawatan.ui.people.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.grid.CellGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MatrixViewTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    private CellGrid grid() {
        return officer.lookup("#people-matrix").query();
    }

    private boolean typingIn(String id) {
        return officer.lookup("#" + id).tryQuery().filter(Node::isFocused).isPresent();
    }

    private Optional<Attendance> attendance(Id<Person> person, Event event) {
        return officer.trip().attendances().stream()
                .filter(a -> a.event().equals(event.id()) && a.person().equals(Optional.of(person)))
                .findFirst();
    }

    @Test
    void peopleAreToldToEventsAndOneTakesAnothersPlaceByTheKeyboardAlone() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.ALT, KeyCode.DIGIT2);
        officer.until(
                "rows and columns",
                () -> grid().content().rows() == 99 && grid().content().columns() > 50);
        assertThat(grid().isFocused()).as("the keyboard is among the cells").isTrue();
        officer.push(KeyCode.CONTROL, KeyCode.F);
        officer.until("the filter", () -> typingIn("matrix-filter"));
        officer.write("kumaran");
        officer.until("one is left", () -> grid().content().rows() == 1);
        officer.push(KeyCode.DOWN);
        officer.push(KeyCode.HOME);
        MatrixContent shown = (MatrixContent) grid().content();
        Id<Person> kumaran = shown.person(0).orElseThrow();
        int column = 0;
        while (shown.attendance(0, column).isPresent()) column++;
        for (int i = 0; i < column; i++) officer.push(KeyCode.RIGHT);
        Event event = shown.event(column);
        officer.push(KeyCode.T);
        officer.until("tentative", () -> attendance(kumaran, event)
                .filter(a -> a.status() == AttendanceStatus.TENTATIVE)
                .isPresent());
        officer.until("and said", () -> officer.text("matrix-foot").contains("Tentative"));
        Node cell = (Node) grid().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertThat((String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo(officer.text("matrix-foot"));
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("undone", () -> attendance(kumaran, event).isEmpty());
        replaceByPalette(kumaran);
    }

    private void replaceByPalette(Id<Person> kumaran) {
        officer.push(KeyCode.CONTROL, KeyCode.K);
        officer.write("replace ever");
        officer.settle();
        officer.push(KeyCode.ENTER);
        officer.until("asked who", () -> typingIn("replace-by"));
        Person jimbun = officer.trip().people().stream()
                .filter(p -> p.name().given().contains("Jimbun"))
                .findFirst()
                .orElseThrow();
        officer.interact(() -> ((TextField) officer.lookup("#replace-by").query())
                .setText(my.lawatan.text.Names.list(jimbun, my.lawatan.trip.Language.EN)));
        officer.until(
                "all that changes is said",
                () -> !officer.lookup("#replace-accept").query().isDisabled());
        officer.push(KeyCode.ENTER);
        officer.until("nobody expects them any more", () -> officer.trip().attendances().stream()
                .noneMatch(a -> a.person().equals(Optional.of(kumaran))));
        officer.until(
                "the successor is shown",
                () -> officer.app().selection().primary().equals(Optional.of(ItemRef.to(jimbun))));
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("taken back as one edit", () -> officer.trip().attendances().stream()
                .anyMatch(a -> a.person().equals(Optional.of(kumaran))));
    }
}
