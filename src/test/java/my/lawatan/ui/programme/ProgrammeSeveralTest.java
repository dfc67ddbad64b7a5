package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.at;
import static my.lawatan.ui.programme.Visits.WEDNESDAY;
import static my.lawatan.ui.programme.Visits.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.ui.kit.timeline.plan.Moment;
import org.junit.jupiter.api.Test;
import org.testfx.robot.Motion;

/** Several events at once, with mouse and keys; what is in the file after that is read by another reader. */
class ProgrammeSeveralTest extends OnTheProgramme {
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);

    private void push(KeyCode... keys) throws Exception {
        robot.push(keys);
        settle();
    }

    private List<Event> titled(String title) {
        return stored().events().stream()
                .filter(e -> e.title().plain().equals(title))
                .sorted(java.util.Comparator.comparing(
                        e -> e.when().startInstant().orElseThrow()))
                .toList();
    }

    private String spoken() throws Exception {
        return asyncFx(() -> (String) timeline().queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .get();
    }

    @Test
    void shiftAndADragOverEmptyGroundSelectsWhatTheFrameTouches() throws Exception {
        select(Visits.FLIGHT);
        Point2D from = spot(1, 530).subtract(columns(1) / 2 - 6, 0);
        robot.press(KeyCode.SHIFT);
        pull(from, columns(1) / 2, pixels(150));
        assertThat(selected()).containsExactly(ref(Visits.FLIGHT), ref(BRIEFING), ref(ROUNDTABLE));
        assertThat(robot.lookup(".timeline-frame").query().isVisible()).isTrue();
        robot.moveTo(from.add(columns(1) / 2, pixels(40)), Motion.DIRECT);
        settle();
        assertThat(selected()).as("while it lasts it follows").containsExactly(ref(Visits.FLIGHT), ref(BRIEFING));
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(selected()).containsExactly(ref(Visits.FLIGHT));
        robot.release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        assertThat(robot.lookup(".timeline-frame").query().isVisible()).isFalse();
        assertThat(window.workspace.trip()).as("nothing was made").isEqualTo(Visits.full());
    }

    @Test
    void shiftAndAClickSelectsAllBetweenAndASecondCtrlAAllThereIs() throws Exception {
        robot.clickOn(on(BRIEFING), Motion.DIRECT);
        robot.press(KeyCode.SHIFT).clickOn(on(LUNCH), Motion.DIRECT).release(KeyCode.SHIFT);
        settle();
        assertThat(selected()).containsExactly(ref(BRIEFING), ref(ROUNDTABLE), ref(LUNCH));
        assertThat(spoken()).startsWith("3 selected; Luncheon, Wednesday 13 November");
        push(KeyCode.ESCAPE);
        assertThat(selected()).as("Escape leaves the one").containsExactly(ref(LUNCH));
        push(KeyCode.CONTROL, KeyCode.A);
        assertThat(selected())
                .contains(ref(BRIEFING), ref(Visits.VISIT), ref(Visits.DINNER))
                .doesNotContain(ref(Visits.FLIGHT))
                .endsWith(ref(LUNCH));
        push(KeyCode.CONTROL, KeyCode.A);
        assertThat(selected()).contains(ref(Visits.FLIGHT), ref(Visits.SUMMIT));
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
    }

    @Test
    void aFrameThatIsDrawnUpIntoTheHeadsTakesBandsToo() throws Exception {
        Point2D above = new Point2D(
                spot(1, 0).getX() - columns(1) / 2 + 12, bounds(Visits.VISIT).getCenterY());
        robot.press(KeyCode.SHIFT);
        robot.moveTo(spot(1, 8 * 60).add(-columns(1) / 2 + 12, 0), Motion.DIRECT)
                .press(MouseButton.PRIMARY);
        robot.moveTo(spot(1, 7 * 60 + 30).add(-columns(1) / 2 + 12, 0), Motion.DIRECT);
        settle();
        assertThat(selected()).as("within the days").doesNotContain(Visits.ref(Visits.VISIT));
        robot.moveTo(above.add(20, 0), Motion.DIRECT);
        settle();
        assertThat(selected()).contains(Visits.ref(Visits.VISIT)).doesNotContain(Visits.ref(Visits.SUMMIT));
        robot.release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        assertThat(selected()).contains(Visits.ref(Visits.VISIT));
    }

    @Test
    void eventsAndBandsMoveTogetherByMouseAndKeysInOneEntryEach() throws Exception {
        int entries = window.workspace.journal().size();
        robot.clickOn(on(Visits.VISIT), Motion.DIRECT);
        robot.press(KeyCode.CONTROL).clickOn(on(ROUNDTABLE), Motion.DIRECT).release(KeyCode.CONTROL);
        pull(on(ROUNDTABLE), columns(1), 0);
        assertThat(ghost().orElseThrow().blocks()).hasSize(1);
        assertThat(ghost().orElseThrow().bands())
                .as("its band is seen at its day too")
                .hasSize(1);
        robot.release(MouseButton.PRIMARY);
        until(() -> when(ROUNDTABLE).equals(at(THURSDAY, "10:30", "12:30")));
        assertThat(when(Visits.VISIT).day()).contains(THURSDAY);
        push(KeyCode.CONTROL, KeyCode.LEFT);
        until(() -> when(ROUNDTABLE).equals(at(WEDNESDAY, "10:30", "12:30")));
        assertThat(window.workspace.journal()).hasSize(entries + 2);
        assertThat(stored()).isEqualTo(Visits.full());
        push(KeyCode.DELETE);
        until(() -> stored().event(ROUNDTABLE).status() == EventStatus.CANCELLED);
        assertThat(stored().event(Visits.VISIT).status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(window.workspace.journal()).hasSize(entries + 3);
    }

    @Test
    void ctrlXCAndVMoveAndCopyToWhereTheGroundWasClicked() throws Exception {
        select(ROUNDTABLE);
        push(KeyCode.CONTROL, KeyCode.X);
        assertThat(window.said).last().asString().startsWith("“Roundtable” cut.");
        robot.clickOn(spot(2, 15 * 60), Motion.DIRECT);
        assertThat(asyncFx(() -> timeline().caretProperty().get()).get()).contains(new Moment(2, 15 * 60));
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> stored().event(ROUNDTABLE).when().equals(at(THURSDAY, "15:00", "17:00")));
        push(KeyCode.CONTROL, KeyCode.C);
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> titled("Roundtable").size() == 2);
        assertThat(titled("Roundtable").get(1).when())
                .as("after the one that is selected")
                .isEqualTo(at(THURSDAY, "17:00", "19:00"));
        assertThat(selected()).doesNotContain(ref(ROUNDTABLE)).hasSize(1);
    }

    @Test
    void ctrlDAsksForTheDayAndOffersTheNext() throws Exception {
        select(LUNCH);
        push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.ENTER);
        until(() -> titled("Luncheon").size() == 2);
        assertThat(titled("Luncheon").get(1).when()).isEqualTo(at(THURSDAY, "12:45", "14:00"));
        asyncFx(() -> window.workspace.submitUndo()).get().get();
        until(() -> stored().equals(Visits.full()));
    }

    @Test
    void sSplitsWhereItIsSaidAndJJoinsAgain() throws Exception {
        robot.moveTo(spot(3, 16 * 60), Motion.DIRECT);
        select(ROUNDTABLE);
        push(KeyCode.S);
        robot.write("99:99").push(KeyCode.ENTER);
        settle();
        assertThat(titled("Roundtable")).as("no such time").hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("11:00").push(KeyCode.ENTER);
        until(() -> titled("Roundtable").size() == 2);
        assertThat(titled("Roundtable"))
                .extracting(Event::when)
                .containsExactly(at(WEDNESDAY, "10:30", "11:00"), at(WEDNESDAY, "11:00", "12:30"));
        assertThat(selected()).hasSize(2);
        push(KeyCode.J);
        until(() -> stored().equals(Visits.full()));
    }
}
