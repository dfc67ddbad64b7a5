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
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import my.lawatan.trip.EventStatus;
import org.junit.jupiter.api.Test;
import org.testfx.robot.Motion;

/** Several events at once, with mouse and keys; what is in the file after that is read by another reader. */
class ProgrammeSeveralTest extends OnTheProgramme {
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);

    private void push(KeyCode... keys) throws Exception {
        robot.push(keys);
        settle();
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
}
