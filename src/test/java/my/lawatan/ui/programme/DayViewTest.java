package my.lawatan.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.kit.timeline.plan.DayHead;
import my.lawatan.ui.kit.timeline.plan.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.robot.Motion;

class DayViewTest {
    private static final String ROUNDTABLE = "Roundtable with captains";

    @TempDir
    Path folder;

    private Desktop officer;

    @BeforeEach
    void open() {
        officer = new Desktop(folder, "exercise").open();
        officer.interact(() -> officer.app().selection().select(ItemRef.to(roundtable())));
        officer.push(KeyCode.ALT, KeyCode.DIGIT1);
        officer.until("the day is shown", () -> timeline().isFocused());
    }

    @AfterEach
    void close() {
        officer.close();
    }

    private Timeline timeline() {
        return officer.lookup("#programme-day").query();
    }

    private Event roundtable() {
        return officer.event(ROUNDTABLE);
    }

    private Set<String> tracks(Event event) {
        return event.tracks().stream()
                .map(id -> officer.trip().tracks().get(id).orElseThrow().name().plain())
                .collect(Collectors.toSet());
    }

    private int column(String track) {
        List<String> names =
                timeline().getPlan().days().stream().map(DayHead::name).toList();
        return names.indexOf(track);
    }

    private Point2D spot(String track, int minute) {
        Timeline timeline = timeline();
        Point2D[] point = new Point2D[1];
        officer.interact(() -> point[0] = timeline.localToScreen(timeline.pointOf(new Moment(column(track), minute))));
        return point[0];
    }

    private void drag(Point2D from, Point2D to) {
        officer.moveTo(from, Motion.DIRECT).press(MouseButton.PRIMARY);
        for (int i = 1; i <= 4; i++) officer.moveTo(from.interpolate(to, i / 4.0), Motion.DIRECT);
        officer.release(MouseButton.PRIMARY);
    }

    @Test
    void theDayOfWhatIsSelectedIsShownWithAColumnForEachTrack() {
        assertThat(officer.text("programme-date")).isEqualTo("Wednesday 13 November");
        assertThat(timeline().getPlan().days())
                .extracting(DayHead::name)
                .startsWith("Prime Minister", "Spouse", "Ministers", "Business", "Press", "Advance");
        assertThat(timeline().getPlan().blocks().stream()
                        .filter(b -> b.item().equals(ItemRef.to(roundtable())))
                        .map(b -> timeline().getPlan().days().get(b.day()).name()))
                .as("it stands on each of its tracks")
                .containsExactly("Prime Minister", "Business", "Press");
    }

    @Test
    void toAnotherColumnIsAnotherTrackAsOneEdit() {
        officer.push(KeyCode.CONTROL, KeyCode.RIGHT);
        officer.until("moved", () -> tracks(roundtable()).equals(Set.of("Spouse", "Business", "Press")));
        assertThat(officer.selected(ROUNDTABLE)).isTrue();
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("back", () -> tracks(roundtable()).equals(Set.of("Prime Minister", "Business", "Press")));
    }

    @Test
    void aDragMovesInTimeAndToAnotherTrackAtOnce() {
        Event before = roundtable();
        drag(spot("Business", 660), spot("Ministers", 690));
        officer.until("moved", () -> tracks(roundtable()).equals(Set.of("Prime Minister", "Ministers", "Press")));
        assertThat(roundtable().when()).isEqualTo(before.when().plusMinutes(30));
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("one undo takes both back", () -> roundtable().equals(before));
    }

    @Test
    void ctrlDragCopiesToAnotherTrackAndLeavesTheOriginal() {
        Event before = roundtable();
        int all = officer.trip().events().size();
        officer.moveTo(spot("Business", 660), Motion.DIRECT).press(KeyCode.CONTROL);
        officer.press(MouseButton.PRIMARY);
        officer.moveTo(spot("Business", 700), Motion.DIRECT).moveTo(spot("Advance", 720), Motion.DIRECT);
        officer.release(MouseButton.PRIMARY).release(KeyCode.CONTROL);
        officer.until("copied", () -> officer.trip().events().size() == all + 1);
        assertThat(roundtable()).isEqualTo(before);
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until(
                "one undo takes the copy away", () -> officer.trip().events().size() == all);
    }

    @Test
    void keysMoveInTimeAndMakeLonger() {
        Event before = roundtable();
        officer.push(KeyCode.CONTROL, KeyCode.DOWN);
        officer.until("later", () -> roundtable().when().equals(before.when().plusMinutes(5)));
        officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        officer.until(
                "longer", () -> roundtable().when().duration().orElseThrow().toMinutes() == 125);
    }

    @Test
    void whatIsDrawnOnATrackIsOnThatTrackOnThatDay() {
        drag(spot("Spouse", 900), spot("Spouse", 960));
        officer.write("Tea at the museum").push(KeyCode.ENTER);
        officer.until("made", () -> officer.trip().events().stream()
                .anyMatch(e -> e.title().plain().equals("Tea at the museum")));
        Event tea = officer.event("Tea at the museum");
        assertThat(tracks(tea)).containsExactly("Spouse");
        assertThat(tea.when().start().orElseThrow().local()).isEqualTo("2024-11-13T15:00");
        assertThat(tea.when().end().orElseThrow().local()).isEqualTo("2024-11-13T16:00");
    }

    @Test
    void theKeysGoFromDayToDayAndTheSelectionComesAlongWhenItIsChosenElsewhere() {
        officer.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        officer.until("Thursday", () -> officer.text("programme-date").equals("Thursday 14 November"));
        assertThat(officer.selected(ROUNDTABLE)).as("still selected").isTrue();
        assertThat(timeline().nowProperty().get())
                .as("the line of the present is here")
                .isPresent();
        officer.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        officer.until("Wednesday", () -> officer.text("programme-date").equals("Wednesday 13 November"));
        officer.push(KeyCode.ALT, KeyCode.DIGIT3);
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event("Gala dinner"))));
        officer.push(KeyCode.ALT, KeyCode.DIGIT1);
        officer.until("its day", () -> officer.text("programme-date").equals("Thursday 14 November"));
    }

    @Test
    void theRingIsRoundAnEventInEachOfItsColumnsAndGGoesToATimeOfAnyDay() {
        long rings = officer.lookup(".timeline-ring").queryAll().stream()
                .filter(ring -> ring.isVisible() && ring.getParent() != null)
                .filter(ring -> timeline().equals(timelineOf(ring)))
                .count();
        assertThat(rings).as("Prime Minister, Business, Press").isEqualTo(3);
        officer.push(KeyCode.G).write("1:00").push(KeyCode.ENTER);
        officer.until("there", () -> seen(60) && timeline().isFocused());
        assertThat(officer.text("programme-date")).as("the same day").isEqualTo("Wednesday 13 November");
        officer.push(KeyCode.G).write("fri 9").push(KeyCode.ENTER);
        officer.until("Friday", () -> officer.text("programme-date").equals("Friday 15 November"));
    }

    private static javafx.scene.Node timelineOf(javafx.scene.Node node) {
        javafx.scene.Node at = node;
        while (at != null && !(at instanceof Timeline)) at = at.getParent();
        return at;
    }

    private boolean seen(int minute) {
        double y = timeline().pointOf(new Moment(0, minute)).getY();
        return y > 0 && y < timeline().getHeight();
    }
}
