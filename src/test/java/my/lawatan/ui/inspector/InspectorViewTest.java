package my.lawatan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import my.lawatan.edit.CreateItem;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.Desktop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InspectorViewTest {
    private static final String ROUNDTABLE = "Roundtable with captains";

    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    @BeforeEach
    void showTheRoundtable() {
        officer.interact(() -> officer.app().selection().select(ItemRef.to(event())));
        officer.until(
                "the event is shown", () -> field("inspector-title").getText().startsWith(ROUNDTABLE));
    }

    private Event event() {
        return officer.event("Round");
    }

    private TextInputControl field(String id) {
        return officer.lookup("#" + id).queryTextInputControl();
    }

    private boolean error(String words) {
        return officer.lookup(".lw-error").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    @Test
    void aValueThatIsTooLongEndsInAnEllipsisUntilItIsTypedIn() {
        String hall = "The assembly hall of the old customs house by the northern pier, second floor";
        officer.interact(() -> officer.app().edits().submit(new CreateItem(place(hall)), e -> {}, no -> {}));
        officer.until("the hall is there", () -> officer.trip().places().stream()
                .anyMatch(p -> p.name().plain().equals(hall)));
        officer.interact(() -> officer.lookup("#inspector-place").query().requestFocus());
        officer.push(KeyCode.CONTROL, KeyCode.A).write(hall.substring(0, 12)).push(KeyCode.DOWN);
        officer.interact(() -> field("inspector-place").setText(hall));
        officer.push(KeyCode.ENTER);
        officer.interact(() -> officer.lookup("#inspector-title").query().requestFocus());
        officer.settle();
        assertThat(rest(hall)).as("at rest").isNotNull();
        Text drawn = officer.from(rest(hall)).lookup((Text t) -> true).query();
        assertThat(drawn.getText()).endsWith("...").hasSizeLessThan(hall.length());
        officer.interact(() -> officer.lookup("#inspector-place").query().requestFocus());
        assertThat(rest(hall).isVisible()).as("while it is typed in").isFalse();
    }

    private Label rest(String text) {
        return officer.lookup(".lw-flat-rest").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static Place place(String name) {
        return Place.named(Id.random(), my.lawatan.trip.Text.en(name));
    }

    @Test
    void theListOfOffersOpensWithoutAWarning() {
        List<String> warnings = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord log) {
                if (log.getLevel().intValue() >= Level.WARNING.intValue()) warnings.add(log.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            officer.interact(() -> officer.lookup("#inspector-place").query().requestFocus());
            officer.push(KeyCode.CONTROL, KeyCode.A).write("hot");
            officer.until(
                    "offered",
                    () -> officer.lookup(".auto-complete-popup").tryQuery().isPresent());
            officer.settle();
        } finally {
            root.removeHandler(handler);
        }
        assertThat(warnings).isEmpty();
        officer.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    }

    @Test
    void anEndBeforeTheStartIsSaidAtTheFieldAndMendedThere() {
        TimeSpan before = event().when();
        officer.clickOn("#inspector-when");
        officer.until("the start time has the keyboard", () -> field("when-start-time")
                .isFocused());
        officer.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(field("when-end-time").isFocused()).isTrue();
        officer.push(KeyCode.CONTROL, KeyCode.A).write("10:00").push(KeyCode.TAB);
        officer.until("it is refused in words", () -> error("is not after the start"));
        assertThat(event().when()).isEqualTo(before);
        officer.push(KeyCode.SHIFT, KeyCode.TAB);
        officer.push(KeyCode.CONTROL, KeyCode.A).write("1310").push(KeyCode.ENTER);
        officer.until(
                "the mended time is taken",
                () -> field("when-end-time").getText().equals("13:10"));
        assertThat(error("is not after the start")).isFalse();
        assertThat(event().when().duration().orElseThrow().toMinutes()).isEqualTo(160);
        officer.push(KeyCode.ESCAPE);
        officer.until(
                "Escape brings back what stood there", () -> event().when().equals(before));
        officer.push(KeyCode.ESCAPE);
        officer.until(
                "and then closes the fields",
                () -> !field("when-end-time").getParent().getParent().isVisible());
    }

    @Test
    void titlePlaceAndStatusAreEditedInPlaceAndUndoneOneByOne() {
        officer.clickOn("#inspector-title");
        officer.push(KeyCode.CONTROL, KeyCode.A).write("Round table").push(KeyCode.ENTER);
        officer.until("the title is taken", () -> event().title().plain().equals("Round table"));
        officer.clickOn("#inspector-place");
        officer.push(KeyCode.CONTROL, KeyCode.A).write("hall 2");
        officer.until(
                "the places are offered that the whole text asks for",
                () -> !offered().isEmpty() && offered().stream().allMatch(o -> o.contains("hall 2")));
        officer.push(KeyCode.DOWN).push(KeyCode.ENTER);
        officer.until("the place that was offered is taken", () -> place().contains("hall 2"));
        ComboBox<EventStatus> status = officer.lookup("#inspector-status").queryComboBox();
        officer.interact(status::requestFocus);
        officer.push(KeyCode.UP);
        officer.until("the status is taken", () -> event().status() == EventStatus.TENTATIVE);
        for (int i = 0; i < 3; i++) officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("all three are undone", () -> event().title().plain().startsWith(ROUNDTABLE));
        assertThat(place()).isEqualTo("Garden hall, ground floor");
        assertThat(event().status()).isEqualTo(EventStatus.CONFIRMED);
        officer.until("and shown", () -> field("inspector-title").getText().startsWith(ROUNDTABLE));
    }

    // offers come a little after each letter, and those for the first letters would be replaced under the officer's
    // hand
    private List<String> offered() {
        Optional<ListView<String>> popup =
                officer.lookup(".auto-complete-popup .list-view").tryQuery();
        return popup.map(list -> List.copyOf(list.getItems())).orElse(List.of());
    }

    private String place() {
        return event().place()
                .flatMap(officer.trip().places()::get)
                .map(p -> p.name().plain())
                .orElse("");
    }
}
