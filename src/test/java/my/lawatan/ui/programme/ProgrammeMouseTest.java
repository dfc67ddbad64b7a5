package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static my.lawatan.ui.programme.Visits.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
    void aBandIsSelectedToo() throws Exception {
        robot.clickOn(on(Visits.SUMMIT), Motion.DIRECT);
        assertThat(selected()).containsExactly(ref(Visits.SUMMIT));
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
