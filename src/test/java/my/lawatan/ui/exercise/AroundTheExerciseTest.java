package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import my.lawatan.check.Gaps;
import my.lawatan.document.Seen;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.ui.Office;
import my.lawatan.ui.imports.HostFiles;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.rows.RowTable;
import my.lawatan.ui.programme.ProgrammeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways between events, prayer windows, a calendar and the host's table, in the window of the exercise. */
@Covers("window")
class AroundTheExerciseTest extends OnTheExercise {
    private Gaps.Gap missing() {
        Gaps gaps = new Gaps(new LiveChecks(Office.MORNING).of(officer.trip()).facts());
        return officer.trip().events().stream()
                .sorted(Comparator.comparing(Event::id))
                .flatMap(event -> gaps.around(event).stream())
                .filter(gap -> gap.leg().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWayThatIsMissingIsOfferedAndEntered() throws Exception {
        Gaps.Gap gap = missing();
        select(gap.to());
        String between = gap.from().title().plain() + " → " + gap.to().title().plain();
        officer.until("offered", () -> offered(between).isPresent());
        makes(
                "New leg: " + gap.to().title().plain(),
                () -> officer.interact(() -> offered(between).orElseThrow().fire()),
                (after, before) -> {
                    Leg leg = (Leg) after.made(before).get(0);
                    assertThat(leg.from()).contains(gap.from().id());
                    assertThat(leg.to()).contains(gap.to().id());
                });
    }

    private Optional<Button> offered(String between) {
        return officer.lookup("#inspector-ways .lw-small").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText().equals("Add the way " + between))
                .findFirst();
    }

    @Test
    void howLongAWayTakesIsWrittenInTheInspector() throws Exception {
        Leg leg = officer.trip().legs().stream()
                .filter(l -> l.to().equals(Optional.of(luncheon().id())))
                .findFirst()
                .orElseThrow();
        officer.interact(() -> officer.app().selection().select(ItemRef.to(leg)));
        officer.until("shown", () -> officer.lookup("#inspector-leg").tryQuery().isPresent());
        TextField minutes = officer.lookup("#inspector-minutes").query();
        int more = leg.minutes().orElseThrow() + 3;
        Stored before = stored();
        officer.interact(minutes::requestFocus);
        officer.push(KeyCode.CONTROL, KeyCode.A).write("" + more).push(KeyCode.ENTER);
        officer.until("stored", () -> stored().last() > before.last());
        Stored after = stored();
        assertThat(after.differing(before)).containsExactly(ItemRef.to(leg));
        assertThat(after.trip().legs().get(leg.id()).orElseThrow().minutes()).contains(more);
        assertThat(after.since(before)).singleElement().asString().startsWith("Changed Minutes of ");
        undo();
        officer.until("undone", () -> stored().trip().equals(before.trip()));
        makesNothing(() -> {});
    }

    @Test
    void prayerWindowsAreSeenInEveryViewAndPrintedAsTheyAreSeen() throws Exception {
        ProgrammeView view = officer.lookup(".programme").queryAs(ProgrammeView.class);
        List<Seen> printed = new ArrayList<>();
        makesNothing(() -> {
            officer.interact(() -> {
                view.printWith(printed::add);
                officer.lookup("#programme-prayer").queryAs(ToggleButton.class).fire();
            });
            assertThat(timeline().getPlan().sky()).isNotEmpty();
            push(KeyCode.ALT, KeyCode.DIGIT3);
            RowTable<?> list = officer.lookup("#programme-list").query();
            assertThat(list.rows().stream().map(Object::toString)).anyMatch(row -> row.contains("Zohor"));
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            push(KeyCode.ALT, KeyCode.DIGIT4);
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            officer.interact(() -> officer.lookup("#programme-prayer")
                    .queryAs(ToggleButton.class)
                    .fire());
        });
        assertThat(printed).hasSize(2).allSatisfy(seen -> assertThat(seen.sun()).isNotEmpty());
        assertThat(printed.get(0).events())
                .as("where the list has them")
                .containsAll(printed.get(0).sun().stream().map(Seen.Sun::line).toList());
    }

    @Test
    @Does("Ctrl Shift O")
    void aCalendarIsSeenBeforeItIsTakenOverAsOneEdit(@TempDir Path folder) throws Exception {
        Path host = Files.writeString(folder.resolve("host.ics"), HostFiles.RECEPTION);
        officer.interact(() -> officer.all().answerWith(chooser -> Optional.of(host), chooser -> Optional.empty()));
        makesNothing(() -> {
            previewed();
            officer.push(KeyCode.ESCAPE);
            officer.until("put away", () -> officer.lookup("#import").tryQuery().isEmpty());
        });
        makes(
                "Imported a calendar: one change",
                () -> {
                    previewed();
                    push(KeyCode.CONTROL, KeyCode.ENTER);
                    officer.until(
                            "gone", () -> officer.lookup("#import").tryQuery().isEmpty());
                },
                (after, before) -> {
                    Event made = after.madeEvent(before);
                    assertThat(made.title().plain()).isEqualTo("Invented reception");
                    assertThat(made.when()).isEqualTo(at(WEDNESDAY, "19:00", "20:30", roundtable()));
                });
    }

    private void previewed() {
        officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        officer.until("shown", () -> officer.lookup("#import").tryQuery().isPresent());
        assertThat(officer.text("import-take")).isEqualTo("Take over 1 item");
    }

    @Test
    @Does("Ctrl V")
    void theHostsTableIsPastedComparedAndTakenOverAsOneEdit() throws Exception {
        Event event = roundtable();
        makes(
                "Took over the host’s programme: one change",
                () -> {
                    officer.interact(() -> Clipboard.getSystemClipboard()
                            .setContent(Map.of(
                                    DataFormat.HTML, HostFiles.TABLE, DataFormat.PLAIN_TEXT, "10:45 Roundtable")));
                    officer.push(KeyCode.CONTROL, KeyCode.V);
                    officer.until(
                            "compared",
                            () -> officer.lookup("#import-columns").tryQuery().isPresent());
                    push(KeyCode.CONTROL, KeyCode.ENTER);
                    officer.until(
                            "gone", () -> officer.lookup("#import").tryQuery().isEmpty());
                },
                (after, before) -> {
                    assertThat(after.now(event).when().start().orElseThrow().local())
                            .isEqualTo("2024-11-13T10:45");
                    assertThat(after.differing(before)).isEqualTo(Set.of(ref(event)));
                });
    }
}
