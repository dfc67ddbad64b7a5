package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Samples;
import my.lawatan.ui.Office;
import my.lawatan.ui.shell.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that work wherever one is in the window. */
@Covers("window")
class EverywhereOnTheExerciseTest extends OnTheExercise {
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8);

    @Test
    @Does({"Ctrl 1", "Ctrl 2", "Ctrl 3", "Ctrl 4", "Ctrl 5", "Ctrl 6", "Ctrl 7", "Ctrl 8"})
    void eachRoomHasItsNumber() throws Exception {
        makesNothing(() -> {
            for (Room room : Room.values()) {
                push(KeyCode.CONTROL, DIGITS.get(room.ordinal()));
                assertThat(officer.lookup("#rail-" + room.name().toLowerCase(Locale.ROOT))
                                .queryAs(ToggleButton.class)
                                .isSelected())
                        .as(room.name())
                        .isTrue();
            }
            push(KeyCode.CONTROL, KeyCode.DIGIT1);
        });
    }

    @Test
    @Does({"F6", "Shift F6", "Ctrl I"})
    void f6GoesFromAreaToAreaAndBackAndTheInspectorIsOneOnlyWhileItIsSeen() throws Exception {
        makesNothing(() -> {
            select(roundtable());
            assertThat(areas(KeyCode.F6)).containsExactly("lw-inspector", "lw-rail", "lw-work");
            assertThat(areas(KeyCode.SHIFT, KeyCode.F6)).containsExactly("lw-rail", "lw-inspector", "lw-work");
            push(KeyCode.CONTROL, KeyCode.I);
            assertThat(areas(KeyCode.F6)).containsExactly("lw-rail", "lw-work", "lw-rail");
            push(KeyCode.CONTROL, KeyCode.I);
        });
    }

    /** In which areas the keyboard is when that is pressed three times. */
    private List<String> areas(KeyCode... keys) {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            push(keys);
            met.add(area());
        }
        return met;
    }

    private String area() {
        for (Node at = officer.stage().getScene().getFocusOwner(); at != null; at = at.getParent())
            for (String area : List.of("lw-rail", "lw-work", "lw-inspector"))
                if (at.getStyleClass().contains(area)) return area;
        return "none";
    }

    @Test
    @Does("Ctrl P")
    void theDailyBriefOfTheSelectedDayIsPrinted(@TempDir Path folder) throws Exception {
        Path brief = folder.resolve("brief.pdf");
        List<String> proposed = new ArrayList<>();
        makesNothing(() -> {
            select(roundtable());
            officer.interact(() -> officer.app().printing().chooseWith(name -> {
                proposed.add(name);
                return Optional.of(brief);
            }));
            push(KeyCode.CONTROL, KeyCode.P);
            officer.until("said", () -> toasts().contains("Daily brief of Wed 13 Nov saved as brief.pdf"));
        });
        assertThat(proposed).containsExactly("2024-11-13_daily-brief_office_draft-after-v6.pdf");
        assertThat(new String(Files.readAllBytes(brief), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        officer.until(
                "no work is left",
                () -> !officer.lookup("#status-work").query().getParent().isVisible());
    }

    private List<String> toasts() {
        return officer.lookup(".lw-toast .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    @Does({"Ctrl K", "Right"})
    void ofAPersonFoundItIsShownWhereTheyAppear() throws Exception {
        makesNothing(() -> {
            push(KeyCode.CONTROL, KeyCode.K);
            officer.write("rahim osman");
            officer.until("found", () -> found().contains("Rahim"));
            push(KeyCode.RIGHT);
            officer.until("where", () -> officer.lookup(".lw-search-title").queryAllAs(Labeled.class).stream()
                    .anyMatch(title -> title.getText().contains("appears in")));
            push(KeyCode.ESCAPE);
            push(KeyCode.ESCAPE);
            push(KeyCode.ESCAPE);
        });
    }

    private String found() {
        return String.valueOf(officer.lookup("#search").query().getAccessibleHelp());
    }

    @Test
    @Does({"F1", "Ctrl ,", "Ctrl L", "Ctrl Shift V"})
    void whatLiesOverTheRoomComesByItsKeyAndGoesByEsc() throws Exception {
        Map<KeyCode[], String> panels = Map.of(
                new KeyCode[] {KeyCode.F1}, "#key-map",
                new KeyCode[] {KeyCode.CONTROL, KeyCode.COMMA}, "#settings",
                new KeyCode[] {KeyCode.CONTROL, KeyCode.L}, "#lookup",
                new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V}, "#import");
        officer.interact(
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "no table at all")));
        makesNothing(() -> panels.forEach((keys, panel) -> {
            push(keys);
            officer.until(panel, () -> officer.lookup(panel).tryQuery().isPresent());
            push(KeyCode.ESCAPE);
            officer.until(
                    "gone: " + panel, () -> officer.lookup(panel).tryQuery().isEmpty());
        }));
    }

    @Test
    @Does("Ctrl Shift E")
    void theProgrammeIsWrittenAsACalendar(@TempDir Path folder) throws Exception {
        Path calendar = folder.resolve("out.ics");
        officer.interact(() -> officer.all().answerWith(chooser -> Optional.empty(), chooser -> Optional.of(calendar)));
        makesNothing(() -> {
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            officer.until("written", () -> toasts().stream().anyMatch(said -> said.contains("out.ics")));
        });
        assertThat(calendar).content().contains("BEGIN:VCALENDAR", "Roundtable with captains of industry");
    }

    @Test
    @Does({"Ctrl N", "Ctrl O", "Ctrl W"})
    void aTripOpensInAWindowOfItsOwnWhichIsClosedAlone(@TempDir Path folder) throws Exception {
        Path other = folder.resolve("other.lawatan");
        Samples.write(Sample.of("peru-2024"), other, Office.MORNING);
        officer.interact(() -> officer.all().answerWith(chooser -> Optional.of(other), chooser -> Optional.empty()));
        makesNothing(() -> {
            push(KeyCode.CONTROL, KeyCode.N);
            officer.until(
                    "the form", () -> officer.lookup("#new-trip").tryQuery().isPresent());
            officer.interact(() -> others().forEach(Stage::close));
            inFront(officer.stage());
            push(KeyCode.CONTROL, KeyCode.O);
            officer.until("open", () -> officer.all().app(other).isPresent());
            Stage opened = others().get(0);
            watch(opened);
            inFront(opened);
            push(KeyCode.CONTROL, KeyCode.W);
            officer.until("closed", () -> officer.all().app(other).isEmpty());
            assertThat(officer.stage().isShowing()).isTrue();
            inFront(officer.stage());
        });
    }

    private List<Stage> others() {
        return Window.getWindows().stream()
                .flatMap(window -> window instanceof Stage stage ? Stream.of(stage) : Stream.of())
                .filter(stage -> stage != officer.stage())
                .toList();
    }

    private void inFront(Stage stage) {
        officer.interact(stage::requestFocus);
        officer.targetWindow(stage);
    }
}
