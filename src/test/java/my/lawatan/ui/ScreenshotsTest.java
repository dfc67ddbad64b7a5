package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import my.lawatan.document.PaperKind;
import my.lawatan.document.pdf.Printshop;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Together;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Wanted;
import my.lawatan.ui.imports.HostList;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Makes the pictures of the README, at 1440 by 900:
 *
 * <pre>mvn -Pquick test -Dtest=ScreenshotsTest -Dlawatan.screenshots=assets/screenshots</pre>
 *
 * <p>Not part of any other run: without that property nothing is made.
 */
@EnabledIfSystemProperty(named = "lawatan.screenshots", matches = ".+")
class ScreenshotsTest {
    @TempDir(factory = Visits.class)
    Path folder;

    /** Pictures show where a file lies, and tell nothing of the machine on which they were made. */
    static final class Visits implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), "visits"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "exercise, LIGHT, Roundtable with captains, YB Dato’ Kumaran a/l Raju",
        "exercise, DARK, Roundtable with captains, 林伟俊",
        "peru-2024, LIGHT, Roundtable with captains, Shou Zi Chew",
        "peru-2024, DARK, Roundtable with captains, Shou Zi Chew"
    })
    void programmeAndPeople(String sample, Theme theme, String event, String person) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, sample).open();
        select(officer, officer.event(event));
        take(officer, sample + "-programme-" + theme);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        select(
                officer,
                officer.trip().people().stream()
                        .filter(p -> called(p, person))
                        .findFirst()
                        .orElseThrow());
        take(officer, sample + "-people-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void programmeInOtherViews(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        select(officer, officer.event("Roundtable with captains"));
        officer.push(KeyCode.ALT, KeyCode.DIGIT3);
        take(officer, "exercise-list-" + theme);
        officer.push(KeyCode.ALT, KeyCode.DIGIT4);
        take(officer, "exercise-lines-" + theme);
        officer.push(KeyCode.ALT, KeyCode.DIGIT1);
        take(officer, "exercise-day-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anArrivalThatIsLate(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        select(officer, officer.event("Arrival in Lima"));
        officer.push(KeyCode.D);
        write(officer, "ripple-minutes", "2h");
        officer.until(
                "proposed", () -> !officer.lookup("#ripple-accept").query().isDisabled());
        take(officer, "exercise-delay-" + theme);
        officer.push(KeyCode.ALT, KeyCode.DIGIT1);
        take(officer, "exercise-delay-day-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void slots(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        wanted(officer);
        officer.push(KeyCode.W);
        officer.until("opened", () -> officer.lookup("#slots-search").tryQuery().isPresent());
        officer.push(KeyCode.SPACE);
        officer.until("found", () -> !officer.lookup("#slots-accept").query().isDisabled());
        take(officer, "exercise-slots-" + theme);
        officer.close();
    }

    // three calls beside the site visit; the last is longer than any day
    private static void wanted(Desktop officer) {
        Trip trip = officer.trip();
        List<Id<Person>> people = trip.attendances().stream()
                .filter(attendance -> attendance
                        .event()
                        .equals(officer.event("Call by Lumina").id()))
                .flatMap(attendance -> attendance.person().stream())
                .toList();
        List<Edit> edits = new ArrayList<>();
        int number = 0;
        for (String title :
                List.of("Call by the harbour master", "Call by Textil Andina", "Working day with the port")) {
            Id<Event> event = Id.named("slots/" + title);
            edits.add(new CreateItem(Event.of(event, Text.en(title), EventKind.BILATERAL, TimeSpan.NOT_STATED)));
            for (Id<Person> person : people)
                edits.add(new CreateItem(Attendance.of(
                        Id.named(event + "/" + person),
                        event,
                        person,
                        AttendanceRole.PARTICIPANT,
                        AttendanceStatus.CONFIRMED,
                        Side.OURS)));
            int minutes = new int[] {30, 20, 900}[number++];
            edits.add(
                    new CreateItem(new Wanted(Id.random(), event, minutes, Wanted.Priority.MUST, Set.of(), Text.NONE)));
        }
        officer.interact(() -> officer.app().edits().submit(new Together("", edits), entry -> {}, no -> {}));
        officer.until("wanted", () -> officer.trip().wanted().size() == 4);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void briefsAndCompleteness(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Brief brief = officer.trip().briefs().stream()
                .filter(b -> b.number().equals("3"))
                .findFirst()
                .orElseThrow();
        officer.interact(() -> officer.app().selection().select(ItemRef.to(brief)));
        drawn(officer, ".lw-sheet .image-view");
        take(officer, "exercise-briefs-" + theme);
        officer.interact(() -> officer.lookup("#briefs-completeness")
                .queryAs(ToggleButton.class)
                .fire());
        rest(officer);
        officer.push(KeyCode.DOWN, KeyCode.RIGHT);
        take(officer, "exercise-completeness-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void documents(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        officer.app().printersAre(() -> List.of(new Printshop().printer()));
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event("Roundtable with captains"))));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        drawn(officer, ".lw-page > .image-view");
        take(officer, "exercise-documents-" + theme);
        officer.interact(() -> officer.app().selection().clear());
        officer.interact(() -> {
            ListView<?> papers = officer.lookup("#papers").queryAs(ListView.class);
            papers.getSelectionModel().select(PaperKind.PROGRAMME.ordinal());
            papers.requestFocus();
        });
        rest(officer);
        drawn(officer, ".lw-page > .image-view");
        take(officer, "exercise-documents-programme-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void checks(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        for (int i = 0; i < 8; i++) officer.push(KeyCode.DOWN);
        rest(officer);
        take(officer, "exercise-checks-" + theme);
        officer.clickOn("#checks-settings");
        rest(officer);
        take(officer, "exercise-rules-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatADelegationNeeds(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (String view : List.of("matrix", "rooms", "passes")) {
            officer.clickOn("#people-view-" + view);
            rest(officer);
            officer.push(KeyCode.DOWN).push(KeyCode.DOWN);
            take(officer, "exercise-" + view + "-" + theme);
        }
        officer.clickOn("#people-view-cars");
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.wayToTheRoundtable())));
        take(officer, "exercise-cars-" + theme);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        for (String event : List.of("Roundtable", "Gala")) {
            select(officer, officer.event(event));
            officer.push(KeyCode.RIGHT);
            take(officer, "exercise-seating-" + event.toLowerCase(java.util.Locale.ROOT) + "-" + theme);
        }
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void peopleFromAList(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        Path host = HostList.messy(folder, HostList.known(officer.trip()));
        officer.all().answerWith(chooser -> java.util.Optional.of(host), chooser -> java.util.Optional.empty());
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.until(
                "the room is there",
                () -> officer.lookup("#people-import").tryQuery().isPresent());
        officer.clickOn("#people-import");
        officer.until(
                "the list is there",
                () -> officer.lookup("#import-columns").tryQuery().isPresent());
        officer.push(KeyCode.DOWN).push(KeyCode.DOWN);
        take(officer, "exercise-import-" + theme);
        officer.push(KeyCode.ESCAPE);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void mergingTwoCopies(Theme theme) throws IOException {
        OtherCopy.look(folder, theme, officer -> take(officer, "exercise-merge-" + theme));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void places(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        select(
                officer,
                officer.trip().places().stream()
                        .filter(place -> place.name().plain().equals("Convention centre, hall 1"))
                        .findFirst()
                        .orElseThrow());
        take(officer, "exercise-places-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void versions(Theme theme) throws IOException {
        Desktop officer = opened(theme, false);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        officer.until(
                "sheet", () -> !officer.lookup(".lw-sheet-line").queryAll().isEmpty());
        take(officer, "exercise-versions-" + theme);
        officer.interact(() -> ((javafx.scene.control.ToggleButton)
                        officer.lookup("#versions-message").query())
                .fire());
        officer.settle();
        take(officer, "exercise-message-" + theme);
        officer.push(KeyCode.ENTER);
        write(officer, "issue-note", "Roundtable earlier; two seats named");
        write(officer, "issue-cleared-by", "Chief of Protocol");
        for (String holder : List.of("Minister’s office", "Protocol")) {
            write(officer, "issue-recipient", holder);
            officer.push(KeyCode.ENTER);
        }
        take(officer, "exercise-issue-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lookup(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        officer.push(KeyCode.CONTROL, KeyCode.L);
        TextField field = officer.lookup("#lookup-field").queryAs(TextField.class);
        officer.interact(() -> field.setText("wei"));
        officer.until("found", () -> officer.text("lookup-name").contains("Wei"));
        take(officer, "exercise-lookup-" + theme);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void searchSettingsAndStart(Theme theme) throws IOException {
        Desktop officer = opened(theme, true);
        officer.push(KeyCode.CONTROL, KeyCode.K);
        officer.interact(
                () -> officer.lookup("#search").queryAs(TextField.class).setText("captians roundtab"));
        officer.until(
                "found", () -> !officer.from(officer.lookup("#search-results").<Node>query())
                        .lookup(".lw-search-line")
                        .queryAll()
                        .isEmpty());
        take(officer, "exercise-search-" + theme);
        officer.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        officer.push(KeyCode.CONTROL, KeyCode.COMMA);
        take(officer, "exercise-settings-" + theme);
        officer.interact(() -> officer.all().start());
        officer.until("listed", () -> !officer.lookup(".lw-recent").queryAll().isEmpty());
        take(officer, start(), "start-" + theme);
        officer.interact(() -> List.copyOf(Window.getWindows()).forEach(w -> ((Stage) w).close()));
    }

    private Desktop opened(Theme theme, boolean inspector) throws IOException {
        new WindowSettings(theme, inspector, WindowSettings.DEFAULTS.inspectorWidth())
                .write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.until(
                "counted",
                () -> !officer.text("status-findings").isEmpty()
                        && !officer.text("version-chip").isEmpty());
        return officer;
    }

    private static Scene start() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage stage && "Lawatan".equals(stage.getTitle()))
                .findFirst()
                .orElseThrow()
                .getScene();
    }

    private static void write(Desktop officer, String id, String text) {
        officer.interact(() -> {
            TextField field = officer.lookup("#" + id).queryAs(TextField.class);
            field.requestFocus();
            field.setText(text);
        });
    }

    private static void drawn(Desktop officer, String pages) {
        officer.until("laid out and drawn", () -> officer.lookup(pages).queryAllAs(ImageView.class).stream()
                .anyMatch(view -> view.getImage() != null));
        rest(officer);
    }

    private static void rest(Desktop officer) {
        for (int i = 0; i < 30; i++) officer.settle();
    }

    private static boolean called(Person person, String name) {
        return person.name().inScript().equals(name)
                || Names.list(person, Language.EN).equals(name);
    }

    private static void select(Desktop officer, Item item) {
        officer.until(
                "counted",
                () -> !officer.text("status-findings").isEmpty()
                        && !officer.text("version-chip").isEmpty());
        officer.interact(() -> officer.app().selection().select(ItemRef.to(item)));
        officer.until(
                "shown beside it", () -> !officer.lookup(".lw-line").queryAll().isEmpty());
        for (int i = 0; i < 5; i++) officer.settle();
    }

    private static void take(Desktop officer, String name) throws IOException {
        take(officer, officer.stage().getScene(), name);
    }

    private static void take(Desktop officer, Scene scene, String name) throws IOException {
        rest(officer);
        WritableImage[] image = new WritableImage[1];
        officer.interact(() -> image[0] = scene.snapshot(null));
        PixelReader pixels = image[0].getPixelReader();
        int width = (int) image[0].getWidth();
        int height = (int) image[0].getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.setRGB(x, y, pixels.getArgb(x, y));
        Path file = Path.of(System.getProperty("lawatan.screenshots"))
                .resolve(name.toLowerCase(java.util.Locale.ROOT) + ".png");
        Files.createDirectories(file.getParent());
        assertThat(ImageIO.write(picture, "png", file.toFile())).isTrue();
        if (scene == officer.stage().getScene()) assertThat(width).isEqualTo(1440);
    }
}
