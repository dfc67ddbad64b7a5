package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Event;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a window on one trip to another trip: made from nothing, opened, opened twice, missing. */
class NewTripTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("peru-2024");

    @AfterEach
    void closeAll() {
        officer.interact(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(w -> ((Stage) w).close()));
        officer.settle();
    }

    @Test
    void aTripIsMadeFromNothingToAPrintedBriefByKeyboard() throws IOException {
        officer.push(KeyCode.CONTROL, KeyCode.N);
        type("#new-title", "Working visit to Astana");
        type("#new-host-city", "Astana");
        assertThat(field("#new-host-zone").getText()).isEqualTo("Asia/Almaty");
        type("#new-first-day", "4 Mar 2025");
        type("#new-last-day", "2025-03-06");
        type("#new-principal", "Siti binti Osman");
        assertThat(field("#new-file").getText())
                .isEqualTo(officer.folder()
                        .resolve("working-visit-to-astana.lawatan")
                        .toString());
        officer.push(KeyCode.ENTER);

        Path file = officer.folder().resolve("working-visit-to-astana.lawatan");
        officer.until("its window is there", () -> officer.all().app(file).isPresent());
        assertThat(startPage()).as("the start page is gone").isEmpty();
        App app = officer.all().app(file).orElseThrow();
        assertThat(read(file).people().stream().map(p -> p.name().given()))
                .containsExactly(List.of("Siti binti Osman"));
        TripSettings settings = read(file).settings();
        assertThat(settings.title().plain()).isEqualTo("Working visit to Astana");
        assertThat(settings.hostZone()).isEqualTo(ZoneId.of("Asia/Almaty"));
        assertThat(settings.homeZone()).isEqualTo(ZoneId.of("Asia/Kuala_Lumpur"));
        assertThat(settings.firstDay()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(settings.lastDay()).isEqualTo(LocalDate.of(2025, 3, 6));
        assertThat(settings.marking()).isEqualTo(Marking.TERHAD);
        assertThat(settings.exercise()).isFalse();

        inFront(file);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        officer.push(KeyCode.N);
        officer.write("Meeting of ministers").push(KeyCode.ENTER);
        officer.until("it has its title", () -> read(file).events().stream()
                .map(Event::title)
                .anyMatch(t -> t.plain().equals("Meeting of ministers")));
        Track principals = read(file).tracks().stream().findFirst().orElseThrow();
        assertThat(principals.purpose()).isEqualTo(TrackKind.PRINCIPAL);
        assertThat(read(file).events().stream().map(Event::tracks)).containsExactly(Set.of(principals.id()));
        Path pdf = officer.folder().resolve("brief.pdf");
        app.printing().chooseWith(name -> Optional.of(pdf));
        officer.push(KeyCode.CONTROL, KeyCode.P);
        officer.until("it is printed", () -> Files.exists(pdf));
        assertThat(Files.size(pdf)).isGreaterThan(10_000);
    }

    @Test
    void whatAFieldDoesNotTakeIsSaidThereAndNothingIsMade() {
        officer.push(KeyCode.CONTROL, KeyCode.N);
        type("#new-host-city", "Atlantis");
        type("#new-first-day", "5 Mar 2025");
        type("#new-last-day", "4 Mar 2025");
        type(
                "#new-file",
                officer.folder().resolve("nowhere").resolve("x.lawatan").toString());
        officer.push(KeyCode.ENTER);
        assertThat(errors())
                .contains("A trip needs a title; it stands on every page.")
                .contains("Type a city such as Lima, or a zone such as America/Lima.")
                .anyMatch(e -> e.startsWith("There is no folder"));
        assertThat(focused().getId()).isEqualTo("new-title");
        officer.targetWindow(startPage().get(0)).write("Test");
        type("#new-host-zone", "lima");
        officer.push(KeyCode.ENTER);
        assertThat(errors()).contains("The last day is before the first.");
        type("#new-last-day", "6 Mar");
        type("#new-file", officer.file().toString());
        officer.push(KeyCode.ENTER);
        officer.until("a file that is there is not replaced", () -> errors().stream()
                .anyMatch(e -> e.contains("is there already")));
        officer.push(KeyCode.ESCAPE);
        assertThat(officer.lookup("#new-trip").tryQuery()).isEmpty();
        assertThat(officer.lookup("#start-new").query().isFocused()).isTrue();
    }

    @Test
    void nothingMovesWhileOneTypesAndARoomWithoutAnybodySaysHowToAddThem() {
        officer.push(KeyCode.CONTROL, KeyCode.N);
        officer.targetWindow(startPage().get(0));
        officer.settle();
        double before = bottom("#new-marking");
        type("#new-title", "Working visit to Astana");
        type("#new-host-city", "Li");
        assertThat(officer.lookup(".lw-offers .hyperlink").queryAll()).isNotEmpty();
        officer.settle();
        assertThat(bottom("#new-marking")).as("with offers").isEqualTo(before);
        Node offers = officer.lookup(".lw-offers").queryAll().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        double room = officer.measured(() -> offers.getLayoutBounds().getHeight());
        assertThat(officer.from(offers).lookup(".hyperlink").queryAllAs(Hyperlink.class))
                .as("none is cut off")
                .isNotEmpty()
                .allMatch(offer ->
                        officer.measured(() -> offer.getBoundsInParent().getMaxY()) <= room);
        type("#new-host-city", "Lima");
        type("#new-first-day", "4 Mar 2025");
        officer.settle();
        assertThat(bottom("#new-marking")).as("with the day in words").isEqualTo(before);
        type("#new-last-day", "6 Mar 2025");
        officer.push(KeyCode.ENTER);
        Path file = officer.folder().resolve("working-visit-to-astana.lawatan");
        officer.until("its window is there", () -> officer.all().app(file).isPresent());
        inFront(file);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.until("said", () -> officer.lookup(".lw-muted").queryAllAs(Label.class).stream()
                .anyMatch(l -> l.isVisible() && l.getText().startsWith("Nobody has been added yet")));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    private double bottom(String query) {
        return officer.onScene(query).getMaxY();
    }

    @Test
    void aCityIsOfferedWhileItIsTypedAndBringsItsZone() {
        officer.push(KeyCode.CONTROL, KeyCode.N);
        type("#new-host-city", "ushu");
        Node offer = officer.lookup(".lw-offers .hyperlink").nth(0).query();
        officer.clickOn(offer);
        assertThat(field("#new-host-city").getText()).isEqualTo("Ushuaia");
        assertThat(field("#new-host-zone").getText()).isEqualTo("America/Argentina/Ushuaia");
    }

    @Test
    void theSameFileTwiceIsOneWindowAndAnotherFileIsASecondOne() {
        Path other = officer.folder().resolve("samples/exercise.lawatan");
        officer.interact(() -> officer.all().start());
        officer.clickOn("#sample-exercise");
        officer.until("the sample is open", () -> officer.all().app(other).isPresent());
        assertThat(officer.all().openTrips()).hasSize(2);
        assertThat(startPage()).isEmpty();

        officer.interact(() -> officer.all().open(officer.folder().resolve("./peru-2024.lawatan")));
        officer.settle();
        assertThat(officer.all().openTrips()).hasSize(2);
        assertThat(officer.stage().isFocused()).isTrue();

        inFront(other);
        officer.push(KeyCode.CONTROL, KeyCode.W);
        officer.until("one window is left", () -> officer.all().openTrips().size() == 1);
        assertThat(officer.stage().isShowing()).isTrue();
    }

    @Test
    void whatCannotBeOpenedIsSaidInTheStartPageFromWhichOneGoesOn() throws IOException {
        Path letter = Files.writeString(officer.folder().resolve("letter.txt"), "Dear Sir");
        officer.all().answerWith(chooser -> Optional.of(letter), chooser -> Optional.empty());
        officer.push(KeyCode.CONTROL, KeyCode.O);
        officer.until(
                "it is said",
                () -> officer.lookup("#start-trouble").tryQuery().isPresent()
                        && officer.text("start-trouble").startsWith("letter.txt is not a trip file"));
        assertThat(letter).hasContent("Dear Sir");
        officer.until("the open trip is listed", () -> titles().contains("Peru 2024, as reported"));
        officer.close();
        Files.move(officer.file(), officer.folder().resolve("moved.lawatan"));
        officer.interact(() -> {
            startPage().forEach(Stage::close);
            officer.all().start();
        });
        officer.until(
                "the missing one says so",
                () -> officer.lookup(".lw-recent .lw-warn-text").queryAllAs(Label.class).stream()
                        .anyMatch(l -> l.getText().startsWith("Not there any more")));
    }

    private void type(String query, String text) {
        officer.targetWindow(startPage().get(0));
        TextField field = field(query);
        officer.interact(() -> {
            field.requestFocus();
            field.clear();
        });
        officer.write(text);
    }

    private TextField field(String query) {
        return officer.lookup(query).queryAs(TextField.class);
    }

    private List<String> errors() {
        return officer.lookup(".lw-error").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .toList();
    }

    private List<String> titles() {
        return officer.lookup(".lw-recent .lw-person-name").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private Node focused() {
        return startPage().get(0).getScene().getFocusOwner();
    }

    private static List<Stage> startPage() {
        return javafx.stage.Window.getWindows().stream()
                .filter(w -> w instanceof Stage stage && "Lawatan".equals(stage.getTitle()) && stage.isShowing())
                .map(Stage.class::cast)
                .toList();
    }

    private void inFront(Path file) {
        Stage stage = officer.all().openTrips().entrySet().stream()
                .filter(e -> e.getKey().endsWith(file.getFileName()))
                .findFirst()
                .orElseThrow()
                .getValue();
        officer.interact(stage::requestFocus);
        officer.targetWindow(stage);
    }

    private static Trip read(Path file) {
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            return store.load().trip();
        }
    }
}
