package my.lawatan.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Event;
import my.lawatan.ui.exercise.Covers;
import my.lawatan.ui.exercise.Does;
import my.lawatan.ui.exercise.OnTheExercise;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.kit.timeline.plan.DayHead;
import my.lawatan.ui.kit.timeline.plan.Moment;
import org.junit.jupiter.api.Test;

/** Wednesday of the exercise, a column a track. */
@Covers({"programme", "programme-mouse"})
class DayViewTest extends OnTheExercise {
    @Override
    protected KeyCode view() {
        return KeyCode.DIGIT1;
    }

    @Override
    protected Timeline timeline() {
        return officer.lookup("#programme-day").query();
    }

    @Override
    protected void begin() {
        // a day is gone to where something is chosen elsewhere
        push(KeyCode.ALT, KeyCode.DIGIT3);
        officer.interact(() -> officer.app().selection().select(ref(roundtable())));
        push(KeyCode.ALT, view());
        officer.interact(this::focus);
        officer.until("Wednesday", () -> officer.text("programme-date").equals("Wednesday 13 November"));
    }

    private int column(String track) {
        List<String> names =
                timeline().getPlan().days().stream().map(DayHead::name).toList();
        return names.indexOf(track);
    }

    private Point2D spot(String track, int minute) {
        return spot(column(track), minute);
    }

    private void drag(String track, int minute, String toTrack, int toMinute) {
        Point2D from = spot(track, minute);
        Point2D to = spot(toTrack, toMinute);
        drag(from, to.getX() - from.getX(), to.getY() - from.getY());
    }

    @Test
    void theDayOfWhatIsSelectedIsShownWithAColumnForEachTrack() throws Exception {
        makesNothing(() -> {
            assertThat(timeline().getPlan().days())
                    .extracting(DayHead::name)
                    .startsWith("Prime Minister", "Spouse", "Ministers", "Business", "Press", "Advance");
            assertThat(timeline().getPlan().blocks().stream()
                            .filter(b -> b.item().equals(ref(roundtable())))
                            .map(b -> timeline().getPlan().days().get(b.day()).name()))
                    .as("it stands on each of its tracks")
                    .containsExactly("Prime Minister", "Business", "Press");
        });
    }

    @Test
    @Does({"Ctrl Left", "Ctrl Right"})
    void toAnotherColumnIsAnotherTrackAsOneEdit() throws Exception {
        Event event = roundtable();
        makes(
                "Changed Tracks of " + event.title().plain(),
                () -> push(KeyCode.CONTROL, KeyCode.RIGHT),
                (after, before) -> {
                    assertThat(after.tracks(event)).containsExactlyInAnyOrder("Spouse", "Business", "Press");
                    assertThat(after.now(event).when()).isEqualTo(event.when());
                    assertThat(selected()).containsExactly(ref(event));
                });
        Event museum = event("Textile museum");
        select(museum);
        makes(
                "Changed Tracks of " + museum.title().plain(),
                () -> push(KeyCode.CONTROL, KeyCode.LEFT),
                (after, before) -> assertThat(after.tracks(museum)).containsExactly("Prime Minister"));
    }

    @Test
    @Does("Drag")
    void aDragMovesInTimeAndToAnotherTrackAtOnce() throws Exception {
        Event event = roundtable();
        makes("Moved to another track", () -> drag("Business", 660, "Ministers", 690), (after, before) -> {
            assertThat(after.tracks(event)).containsExactlyInAnyOrder("Prime Minister", "Ministers", "Press");
            assertThat(after.now(event).when()).isEqualTo(event.when().plusMinutes(30));
        });
    }

    @Test
    @Does("Ctrl drag")
    void ctrlDragCopiesToAnotherTrackAndLeavesTheOriginal() throws Exception {
        Event event = roundtable();
        makes(
                "Copied to another track",
                () -> {
                    officer.press(KeyCode.CONTROL);
                    drag("Business", 660, "Advance", 720);
                    officer.release(KeyCode.CONTROL);
                },
                (after, before) -> {
                    assertThat(after.now(event)).isEqualTo(event);
                    assertThat(after.tracks(after.madeEvent(before))).contains("Advance");
                });
    }

    @Test
    @Does({"Ctrl Down", "Ctrl Shift Down"})
    void keysMoveInTimeAndMakeLonger() throws Exception {
        Event event = roundtable();
        String moved = "Moved " + event.title().plain();
        makes(moved, () -> push(KeyCode.CONTROL, KeyCode.DOWN), (after, before) -> assertThat(
                        after.now(event).when())
                .isEqualTo(event.when().plusMinutes(5)));
        makes(moved, () -> push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN), (after, before) -> assertThat(
                        after.now(event).when())
                .isEqualTo(at(WEDNESDAY, "10:30", "12:35", event)));
    }

    @Test
    @Does("Drag on free time")
    void whatIsDrawnOnATrackIsOnThatTrackOnThatDay() throws Exception {
        makes(
                "New event: Tea at the museum",
                () -> {
                    drag("Spouse", 900, "Spouse", 960);
                    officer.write("Tea at the museum", 0).push(KeyCode.ENTER);
                },
                (after, before) -> {
                    Event tea = after.madeEvent(before);
                    assertThat(after.tracks(tea)).containsExactly("Spouse");
                    assertThat(tea.when()).isEqualTo(at(WEDNESDAY, "15:00", "16:00", roundtable()));
                });
    }

    @Test
    @Does({"Ctrl Page Up", "Ctrl Page Down"})
    void theKeysGoFromDayToDayAndTheSelectionComesAlongWhenItIsChosenElsewhere() throws Exception {
        makesNothing(() -> {
            push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            officer.until("Thursday", () -> officer.text("programme-date").equals("Thursday 14 November"));
            assertThat(selected()).as("still selected").containsExactly(ref(roundtable()));
            assertThat(timeline().nowProperty().get())
                    .as("the line of the present is here")
                    .isPresent();
            push(KeyCode.CONTROL, KeyCode.PAGE_UP);
            officer.until("Wednesday", () -> officer.text("programme-date").equals("Wednesday 13 November"));
            push(KeyCode.ALT, KeyCode.DIGIT3);
            officer.interact(() -> officer.app().selection().select(ref(event("Gala dinner"))));
            push(KeyCode.ALT, KeyCode.DIGIT1);
            officer.until("its day", () -> officer.text("programme-date").equals("Thursday 14 November"));
        });
    }

    @Test
    @Does("G")
    void theRingIsRoundAnEventInEachOfItsColumnsAndGGoesToATimeOfAnyDay() throws Exception {
        makesNothing(() -> {
            long rings = officer.lookup(".timeline-ring").queryAll().stream()
                    .filter(ring -> ring.isVisible() && ring.getParent() != null)
                    .filter(ring -> timeline().equals(timelineOf(ring)))
                    .count();
            assertThat(rings).as("Prime Minister, Business, Press").isEqualTo(3);
            push(KeyCode.G);
            officer.write("1:00").push(KeyCode.ENTER);
            officer.until("there", () -> seen(60) && timeline().isFocused());
            assertThat(officer.text("programme-date")).as("the same day").isEqualTo("Wednesday 13 November");
            push(KeyCode.G);
            officer.write("fri 9").push(KeyCode.ENTER);
            officer.until("Friday", () -> officer.text("programme-date").equals("Friday 15 November"));
        });
    }

    private static Node timelineOf(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Timeline)) at = at.getParent();
        return at;
    }

    private boolean seen(int minute) {
        double y = timeline().pointOf(new Moment(0, minute)).getY();
        return y > 0 && y < timeline().getHeight();
    }
}
