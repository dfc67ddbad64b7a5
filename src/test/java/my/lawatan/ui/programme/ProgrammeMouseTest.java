package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static my.lawatan.ui.programme.Visits.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Ghost;
import my.lawatan.ui.kit.timeline.plan.Preview;
import org.junit.jupiter.api.Test;
import org.testfx.robot.Motion;

/** The programme under a mouse. */
class ProgrammeMouseTest extends OnTheProgramme {
    @Test
    void aClickSelectsAndCtrlAddsAndEmptyGroundLetsGo() throws Exception {
        robot.clickOn(on(ROUNDTABLE), Motion.DIRECT);
        assertThat(selected()).containsExactly(ref(ROUNDTABLE));
        robot.press(KeyCode.CONTROL).clickOn(on(LUNCH), Motion.DIRECT).release(KeyCode.CONTROL);
        assertThat(selected()).containsExactly(ref(ROUNDTABLE), ref(LUNCH));
        robot.press(KeyCode.CONTROL).clickOn(on(ROUNDTABLE), Motion.DIRECT).release(KeyCode.CONTROL);
        assertThat(selected()).containsExactly(ref(LUNCH));
        robot.clickOn(spot(0, 600), Motion.DIRECT);
        assertThat(selected()).isEmpty();
    }

    @Test
    void shiftAddsToWhatIsSelected() throws Exception {
        robot.clickOn(on(ROUNDTABLE), Motion.DIRECT);
        robot.press(KeyCode.SHIFT).clickOn(on(LUNCH), Motion.DIRECT).release(KeyCode.SHIFT);
        assertThat(selected()).containsExactly(ref(ROUNDTABLE), ref(LUNCH));
    }

    @Test
    void aBandIsSelectedToo() throws Exception {
        robot.clickOn(on(Visits.SUMMIT), Motion.DIRECT);
        assertThat(selected()).containsExactly(ref(Visits.SUMMIT));
    }

    @Test
    void draggingMovesAnItemByStepsOfFiveMinutesInOneEntry() throws Exception {
        int entries = window.workspace.journal().size();
        drag(on(ROUNDTABLE), 0, pixels(120) + pixels(1));
        until(() -> when(ROUNDTABLE).equals(at(WEDNESDAY, "12:30", "14:30")));
        assertThat(window.workspace.journal()).hasSize(entries + 1);
        assertThat(ghost()).isEmpty();
    }

    @Test
    void draggingToAnotherDayMovesItThere() throws Exception {
        drag(on(ROUNDTABLE), columns(1), 0);
        until(() -> when(ROUNDTABLE).equals(at(WEDNESDAY.plusDays(1), "10:30", "12:30")));
    }

    @Test
    void shiftKeepsToSingleMinutes() throws Exception {
        pull(on(LUNCH), 0, pixels(90));
        robot.press(KeyCode.SHIFT);
        robot.moveTo(on(LUNCH).add(0, pixels(93)), Motion.DIRECT);
        robot.release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        until(() -> !when(LUNCH).equals(at(WEDNESDAY, "12:45", "14:00")));
        assertThat(when(LUNCH).start().orElseThrow().local().getMinute() % 5).isNotZero();
    }

    @Test
    void escapeAbandonsADrag() throws Exception {
        Trip before = window.workspace.trip();
        pull(on(ROUNDTABLE), columns(1), 40);
        assertThat(ghost()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(ghost()).isEmpty();
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(window.workspace.trip()).isSameAs(before);
    }

    @Test
    void theLowerEdgeMovesTheEnd() throws Exception {
        Bounds bounds = bounds(ROUNDTABLE);
        drag(new Point2D(bounds.getCenterX(), bounds.getMaxY() - 2), 0, pixels(30));
        until(() -> when(ROUNDTABLE).equals(at(WEDNESDAY, "10:30", "13:00")));
    }

    @Test
    void theUpperEdgeMovesTheStart() throws Exception {
        Bounds bounds = bounds(ROUNDTABLE);
        drag(new Point2D(bounds.getCenterX(), bounds.getMinY() + 2), 0, pixels(30));
        until(() -> when(ROUNDTABLE).equals(at(WEDNESDAY, "11:00", "12:30")));
    }

    @Test
    void draggingOverFreeTimeMakesAnItemOnceItHasItsTitle() throws Exception {
        Trip before = window.workspace.trip();
        drag(spot(0, 600), 0, pixels(90));
        assertThat(window.workspace.trip()).isSameAs(before);
        robot.write("Tea").push(KeyCode.ENTER);
        until(() -> titled("Tea"));
        Event tea = (Event) window.workspace.trip().get(selected().get(0));
        assertThat(tea.when()).isEqualTo(at(WEDNESDAY.minusDays(1), "10:00", "11:30"));
        assertThat(ghost()).isEmpty();
    }

    @Test
    void escapeInsteadOfATitleMakesNothing() throws Exception {
        Trip before = window.workspace.trip();
        drag(spot(0, 600), 0, pixels(90));
        robot.write("Tea").push(KeyCode.ESCAPE);
        assertThat(ghost()).isEmpty();
        assertThat(window.workspace.trip()).isSameAs(before);
    }

    @Test
    void aClickElsewhereTakesTheTitleTypedSoFar() throws Exception {
        drag(spot(0, 600), 0, pixels(90));
        robot.write("Tea").clickOn(spot(3, 700), Motion.DIRECT);
        until(() -> titled("Tea"));
    }

    @Test
    void ctrlDragCopies() throws Exception {
        int events = window.workspace.trip().events().size();
        robot.press(KeyCode.CONTROL);
        drag(on(ROUNDTABLE), columns(1), 0);
        robot.release(KeyCode.CONTROL);
        until(() -> window.workspace.trip().events().size() == events + 1);
        assertThat(when(ROUNDTABLE)).isEqualTo(at(WEDNESDAY, "10:30", "12:30"));
        until(() -> !selected().contains(ref(ROUNDTABLE)));
        Event copy = (Event) window.workspace.trip().get(selected().get(0));
        assertThat(copy.when()).isEqualTo(at(WEDNESDAY.plusDays(1), "10:30", "12:30"));
    }

    @Test
    void allThatIsSelectedMovesTogether() throws Exception {
        int entries = window.workspace.journal().size();
        robot.clickOn(on(BRIEFING), Motion.DIRECT);
        robot.press(KeyCode.CONTROL).clickOn(on(ROUNDTABLE), Motion.DIRECT).release(KeyCode.CONTROL);
        drag(on(ROUNDTABLE), columns(1), 0);
        until(() -> when(BRIEFING).equals(at(WEDNESDAY.plusDays(1), "09:00", "09:45")));
        assertThat(when(ROUNDTABLE)).isEqualTo(at(WEDNESDAY.plusDays(1), "10:30", "12:30"));
        assertThat(window.workspace.journal()).hasSize(entries + 1);
    }

    @Test
    void anItemIsDraggedOutOfTheTrayToATime() throws Exception {
        robot.clickOn("#programme-undated");
        settle();
        Point2D from = on(Visits.CALL);
        Point2D to = spot(0, 601);
        drag(from, to.getX() - from.getX(), to.getY() - from.getY());
        until(() -> when(Visits.CALL).equals(at(WEDNESDAY.minusDays(1), "10:00", "11:00")));
    }

    @Test
    void whatAwaitsItsTimeIsDraggedDownToOne() throws Exception {
        Point2D from = on(Visits.VISIT);
        Point2D to = spot(1, 16 * 60 + 1);
        drag(from, to.getX() - from.getX(), to.getY() - from.getY());
        until(() -> when(Visits.VISIT).equals(at(WEDNESDAY, "16:00", "17:00")));
    }

    @Test
    void aBandIsDraggedToAnotherDay() throws Exception {
        Point2D from = spot(2, 0);
        drag(new Point2D(from.getX(), on(Visits.SUMMIT).getY()), -columns(1), 0);
        until(() -> when(Visits.SUMMIT).day().orElseThrow().equals(WEDNESDAY));
    }

    @Test
    void draggingOntoABusyMinisterShowsTheClash() throws Exception {
        Trip before = window.workspace.trip();
        pull(on(ROUNDTABLE), 0, pixels(60));
        Ghost ghost = ghost().orElseThrow();
        assertThat(ghost.preview().clash()).isTrue();
        assertThat(ghost.preview().alerts()).contains("Clash with “Luncheon”: Mei Ling Tan");
        assertThat(shown(".timeline-bubble-alert")).contains("Mei Ling Tan");
        assertThat(shown(".timeline-bubble-first")).contains("Wed 13 Nov 11:30–13:30 Lima");
        assertThat(window.workspace.trip()).isSameAs(before);
        robot.release(MouseButton.PRIMARY);
        until(() -> window.workspace.trip() != before);
        assertThat(shown("#programme-status")).startsWith("Clash: Mei Ling Tan");
    }

    @Test
    void awayFromTheBusyHourTheClashIsGoneAgain() throws Exception {
        pull(on(ROUNDTABLE), 0, pixels(60));
        assertThat(ghost().orElseThrow().preview().clash()).isTrue();
        robot.moveTo(on(ROUNDTABLE).add(0, pixels(210)), Motion.DIRECT);
        Preview preview = ghost().orElseThrow().preview();
        assertThat(preview.clash()).isFalse();
        assertThat(preview.times()).hasSize(2);
    }

    @Test
    void thePlanIsNotPaintedWhileAnItemIsDragged() throws Exception {
        pull(on(ROUNDTABLE), 10, 10);
        int before = timeline().paintings();
        for (int step = 0; step < 20; step++) robot.moveTo(on(ROUNDTABLE).add(step * 5, step * 10), Motion.DIRECT);
        settle();
        assertThat(timeline().paintings()).isEqualTo(before);
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    }

    @Test
    void theWheelZoomsWithCtrlAndScrollsWithout() throws Exception {
        robot.moveTo(on(ROUNDTABLE), Motion.DIRECT);
        double before = timeline().hourHeightProperty().get();
        robot.press(KeyCode.CONTROL).scroll(3, VerticalDirection.UP).release(KeyCode.CONTROL);
        settle();
        assertThat(timeline().hourHeightProperty().get()).isNotEqualTo(before);
        double top = bounds(ROUNDTABLE).getMinY();
        robot.scroll(2, VerticalDirection.DOWN);
        settle();
        assertThat(bounds(ROUNDTABLE).getMinY()).isNotEqualTo(top);
    }

    @Test
    void aDoubleClickEditsTheTitle() throws Exception {
        robot.doubleClickOn(on(LUNCH), Motion.DIRECT);
        robot.write("Lunch").push(KeyCode.ENTER);
        until(() -> titled("Lunch"));
    }

    private boolean titled(String title) {
        return window.workspace.trip().events().stream()
                .anyMatch(e -> e.title().plain().equals(title));
    }

    private String shown(String query) throws Exception {
        settle();
        return asyncFx(() -> robot.lookup(query).queryAll().stream()
                        .filter(javafx.scene.Node::isVisible)
                        .map(ProgrammeMouseTest::words)
                        .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b))
                .get();
    }

    private static String words(javafx.scene.Node node) {
        return node instanceof javafx.scene.text.Text text
                ? text.getText()
                : ((javafx.scene.control.Labeled) node).getText();
    }
}
