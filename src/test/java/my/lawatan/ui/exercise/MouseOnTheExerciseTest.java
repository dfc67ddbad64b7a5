package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.kit.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.testfx.robot.Motion;

/** The whole trip under a mouse. */
@Covers("programme-mouse")
class MouseOnTheExerciseTest extends OnTheExercise {
    private Event lifted() {
        Event roundtable = roundtable();
        select(roundtable);
        return roundtable;
    }

    @Test
    @Does("Drag")
    void aDragMovesInStepsOfFiveMinutes() throws Exception {
        Event event = lifted();
        makes("Moved " + event.title().plain(), () -> drag(on(event), 0, pixels(120) + pixels(1)), (after, before) -> {
            assertThat(after.now(event).when()).isEqualTo(at(WEDNESDAY, "12:30", "14:30", event));
            assertThat(after.differing(before)).as("nothing else").containsExactly(ref(event));
        });
    }

    @Test
    @Does("Drag")
    void aDragToTheSideMovesToThatDay() throws Exception {
        Event event = lifted();
        makes("Moved " + event.title().plain(), () -> drag(on(event), columns(1), 0), (after, before) -> {
            assertThat(after.now(event).when()).isEqualTo(at(THURSDAY, "10:30", "12:30", event));
            assertThat(after.differing(before)).containsExactly(ref(event));
        });
    }

    @Test
    @Does("Shift drag")
    void withShiftADragKeepsToSingleMinutes() throws Exception {
        Event event = lifted();
        makes(
                "Moved " + event.title().plain(),
                () -> {
                    officer.press(KeyCode.SHIFT);
                    // a minute is less than two pixels, so that only every other one is met
                    drag(on(event), 0, pixels(33));
                    officer.release(KeyCode.SHIFT);
                },
                (after, before) -> {
                    TimeSpan now = after.now(event).when();
                    assertThat(now.start().orElseThrow().local().getMinute()).isIn(2, 3, 4);
                    assertThat(now.duration()).isEqualTo(event.when().duration());
                });
    }

    @Test
    @Does("Ctrl drag")
    void withCtrlADragCopies() throws Exception {
        Event event = lifted();
        makes(
                "Copied " + event.title().plain(),
                () -> {
                    officer.press(KeyCode.CONTROL);
                    drag(on(event), columns(1), 0);
                    officer.release(KeyCode.CONTROL);
                },
                (after, before) -> {
                    assertThat(after.now(event)).isEqualTo(event);
                    Event copy = after.madeEvent(before);
                    assertThat(copy.when()).isEqualTo(at(THURSDAY, "10:30", "12:30", event));
                    assertThat(copy.tracks()).isEqualTo(event.tracks());
                    assertThat(copy.place()).isEqualTo(event.place());
                    assertThat(selected()).containsExactly(ref(copy));
                });
    }

    @Test
    @Does("Drag an edge")
    void theLowerEdgeIsTheEndAndTheUpperOneTheBeginning() throws Exception {
        Event event = lifted();
        String moved = "Moved " + event.title().plain();
        Bounds bounds = bounds(event);
        makes(
                moved,
                () -> drag(new Point2D(bounds.getCenterX(), bounds.getMaxY() - 2), 0, pixels(30)),
                (after, before) ->
                        assertThat(after.now(event).when()).isEqualTo(at(WEDNESDAY, "10:30", "13:00", event)));
        makes(
                moved,
                () -> drag(new Point2D(bounds.getCenterX(), bounds.getMinY() + 2), 0, pixels(30)),
                (after, before) ->
                        assertThat(after.now(event).when()).isEqualTo(at(WEDNESDAY, "11:00", "12:30", event)));
    }

    @Test
    @Does("Esc")
    void escapeGivesADragUp() throws Exception {
        Event event = lifted();
        makesNothing(() -> {
            pull(on(event), columns(1), pixels(60));
            assertThat(timeline().ghostProperty().get()).isPresent();
            push(KeyCode.ESCAPE);
            assertThat(timeline().ghostProperty().get()).isEmpty();
            officer.release(MouseButton.PRIMARY);
        });
    }

    @Test
    @Does("Drag on free time")
    void aDragOnFreeTimeMakesAnEventOnTheProgrammeThatIsShown() throws Exception {
        scrollTo(0, 8 * 60);
        makes(
                "New event: Tea",
                () -> {
                    drag(spot(0, 12 * 60), 0, pixels(90));
                    officer.write("Tea").push(KeyCode.ENTER);
                },
                (after, before) -> {
                    Event tea = after.madeEvent(before);
                    assertThat(tea.when()).isEqualTo(at(TUESDAY, "12:00", "13:30", roundtable()));
                    assertThat(after.tracks(tea)).containsExactly("Prime Minister");
                    assertThat(selected()).containsExactly(ref(tea));
                });
    }

    @Test
    @Does("Double-click on free time")
    void aDoubleClickOnFreeTimeMakesAnHour() throws Exception {
        scrollTo(0, 8 * 60);
        makes(
                "New event: Walk",
                () -> {
                    officer.doubleClickOn(spot(0, 12 * 60 + 15), Motion.DIRECT);
                    officer.write("Walk").push(KeyCode.ENTER);
                },
                (after, before) -> assertThat(after.madeEvent(before).when())
                        .isEqualTo(at(TUESDAY, "12:00", "13:00", roundtable())));
    }

    @Test
    @Does("Double-click")
    void aDoubleClickWritesTheTitleInPlace() throws Exception {
        Event event = lifted();
        String was = event.title().plain();
        makes(
                "Renamed " + was + " to Roundtable",
                () -> {
                    officer.doubleClickOn(on(event), Motion.DIRECT);
                    officer.write("Roundtable").push(KeyCode.ENTER);
                },
                (after, before) -> {
                    assertThat(after.now(event).title().plain()).isEqualTo("Roundtable");
                    assertThat(after.differing(before)).containsExactly(ref(event));
                });
        makesNothing(() -> {
            officer.doubleClickOn(on(event), Motion.DIRECT);
            officer.write("Given up").push(KeyCode.ESCAPE);
        });
    }

    @Test
    @Does({"Click", "Ctrl click"})
    void whatIsClickedTogetherMovesTogether() throws Exception {
        Event event = lifted();
        Event luncheon = luncheon();
        makes(
                "Moved 2 events",
                () -> {
                    officer.clickOn(on(luncheon), Motion.DIRECT);
                    assertThat(selected()).containsExactly(ref(luncheon));
                    officer.press(KeyCode.CONTROL)
                            .clickOn(on(event), Motion.DIRECT)
                            .release(KeyCode.CONTROL);
                    assertThat(selected()).containsExactly(ref(luncheon), ref(event));
                    drag(on(event), 0, pixels(60));
                },
                (after, before) -> {
                    assertThat(after.now(event).when()).isEqualTo(event.when().plusMinutes(60));
                    assertThat(after.now(luncheon).when())
                            .isEqualTo(luncheon.when().plusMinutes(60));
                    assertThat(after.differing(before)).containsExactlyInAnyOrder(ref(event), ref(luncheon));
                });
        officer.press(KeyCode.CONTROL).clickOn(on(event), Motion.DIRECT).release(KeyCode.CONTROL);
        assertThat(selected()).as("taken out again").containsExactly(ref(luncheon));
    }

    @Test
    @Does("Shift click")
    void shiftTakesAllBetween() throws Exception {
        Event briefing = briefing();
        Event luncheon = luncheon();
        Event event = lifted();
        makes(
                "Moved 3 events",
                () -> {
                    select(briefing);
                    officer.press(KeyCode.SHIFT)
                            .clickOn(on(luncheon), Motion.DIRECT)
                            .release(KeyCode.SHIFT);
                    assertThat(selected()).containsExactly(ref(briefing), ref(event), ref(luncheon));
                    drag(on(event), columns(-1), 0);
                },
                (after, before) -> assertThat(after.differing(before))
                        .containsExactlyInAnyOrder(ref(briefing), ref(event), ref(luncheon))
                        .allSatisfy(item -> assertThat(
                                        ((Event) after.trip().get(item)).when().day())
                                .contains(TUESDAY)));
    }

    @Test
    @Does("Shift drag on free time")
    void whatAFrameTouchesIsSelectedAndMovesTogether() throws Exception {
        Event briefing = briefing();
        Event event = roundtable();
        scrollTo(1, 8 * 60);
        makes(
                "Moved 2 events",
                () -> {
                    officer.press(KeyCode.SHIFT);
                    drag(spot(1, 530).subtract(columns(1) / 2 - 6, 0), columns(1) / 2, pixels(150));
                    officer.release(KeyCode.SHIFT);
                    assertThat(selected()).containsExactlyInAnyOrder(ref(briefing), ref(event));
                    push(KeyCode.CONTROL, KeyCode.DOWN);
                },
                (after, before) -> {
                    assertThat(after.now(event).when()).isEqualTo(event.when().plusMinutes(5));
                    assertThat(after.now(briefing).when())
                            .isEqualTo(briefing.when().plusMinutes(5));
                });
    }

    @Test
    @Does("Drag out of the tray or the head")
    void whatHasNoTimeIsGivenOne() throws Exception {
        Event call = event("Call by the friendship");
        Event visit = event("Site visit");
        tray();
        scrollTo(0, 8 * 60);
        makes(
                "Moved " + call.title().plain(),
                () -> {
                    Point2D from = on(call);
                    Point2D to = spot(0, 12 * 60 + 1);
                    drag(from, to.getX() - from.getX(), to.getY() - from.getY());
                },
                (after, before) ->
                        assertThat(after.now(call).when()).isEqualTo(at(TUESDAY, "12:00", "13:00", roundtable())));
        tray();
        makes(
                "Moved " + visit.title().plain(),
                () -> {
                    Point2D from = on(visit);
                    Point2D to = spot(0, 12 * 60 + 1);
                    drag(from, to.getX() - from.getX(), to.getY() - from.getY());
                },
                (after, before) ->
                        assertThat(after.now(visit).when()).isEqualTo(at(TUESDAY, "12:00", "13:00", roundtable())));
    }

    private void tray() {
        officer.interact(() ->
                officer.lookup("#programme-undated").queryAs(ToggleButton.class).fire());
        officer.settle();
    }

    @Test
    @Does("Drag")
    void aBandMovesByDays() throws Exception {
        Event summit = event("31st Leaders");
        makes(
                "Moved " + summit.title().plain(),
                () -> drag(new Point2D(spot(3, 0).getX(), on(summit).getY()), -columns(1), 0),
                (after, before) -> assertThat(after.now(summit).when().day()).contains(WEDNESDAY));
    }

    @Test
    @Does({"Wheel", "Ctrl wheel"})
    void theWheelScrollsAndWithCtrlZooms() throws Exception {
        Event event = lifted();
        makesNothing(() -> {
            double before = timeline().hourHeightProperty().get();
            officer.moveTo(on(event), Motion.DIRECT).press(KeyCode.CONTROL);
            officer.scroll(3, VerticalDirection.UP).release(KeyCode.CONTROL);
            officer.settle();
            assertThat(timeline().hourHeightProperty().get()).isNotEqualTo(before);
            double top = bounds(event).getMinY();
            officer.scroll(2, VerticalDirection.DOWN);
            officer.settle();
            assertThat(bounds(event).getMinY()).isNotEqualTo(top);
        });
        officer.interact(() -> timeline().hourHeightProperty().set(Timeline.HOUR));
    }
}
