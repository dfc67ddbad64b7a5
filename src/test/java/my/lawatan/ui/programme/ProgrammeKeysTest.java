package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static my.lawatan.ui.programme.Visits.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import my.lawatan.document.Seen;
import my.lawatan.ui.kit.timeline.plan.Moment;
import org.junit.jupiter.api.Test;

/** The programme with the keyboard alone. */
class ProgrammeKeysTest extends OnTheProgramme {
    @Test
    void theArrowsGoFromItemToItem() throws Exception {
        select(BRIEFING);
        push(KeyCode.DOWN);
        assertThat(selected()).containsExactly(ref(ROUNDTABLE));
        push(KeyCode.DOWN);
        assertThat(selected()).containsExactly(ref(LUNCH));
        push(KeyCode.UP);
        push(KeyCode.RIGHT);
        assertThat(selected()).containsExactly(ref(Visits.FLIGHT));
        push(KeyCode.UP);
        assertThat(selected()).containsExactly(ref(Visits.SUMMIT));
    }

    @Test
    void theFirstArrowSelectsTheFirstItem() throws Exception {
        focus();
        push(KeyCode.DOWN);
        assertThat(selected()).containsExactly(ref(BRIEFING));
    }

    @Test
    void anItemThatIsReachedByAnArrowComesIntoSight() throws Exception {
        select(LUNCH);
        push(KeyCode.DOWN);
        assertThat(selected()).containsExactly(ref(Visits.DINNER));
        Bounds dinner = bounds(Visits.DINNER);
        Bounds all = asyncFx(() -> timeline().localToScreen(timeline().getBoundsInLocal()))
                .get();
        assertThat(dinner.getMaxY()).isLessThanOrEqualTo(all.getMaxY());
    }

    @Test
    void aBandMovesByDays() throws Exception {
        select(Visits.SUMMIT);
        push(KeyCode.CONTROL, KeyCode.LEFT);
        until(() -> when(Visits.SUMMIT).day().orElseThrow().equals(WEDNESDAY));
    }

    @Test
    void aKeyThatIsHeldLosesNoStepThoughTheDiskIsSlower() throws Exception {
        select(ROUNDTABLE);
        int entries = window.workspace.journal().size();
        asyncFx(() -> {
                    for (int press = 0; press < 24; press++) javafx.event.Event.fireEvent(timeline(), ctrlDown());
                })
                .get();
        until(() -> when(ROUNDTABLE).equals(at(WEDNESDAY, "12:30", "14:30")));
        until(() -> window.workspace.journal().size() == entries + 24);
    }

    private static KeyEvent ctrlDown() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, true, false, false);
    }

    @Test
    void escapePutsAwayWhatWasSaid() throws Exception {
        select(ROUNDTABLE);
        for (int press = 0; press < 6; press++) push(KeyCode.CONTROL, KeyCode.DOWN);
        until(() -> status().isVisible());
        push(KeyCode.ESCAPE);
        assertThat(status().isVisible()).isFalse();
    }

    @Test
    void ctrlWithPlusAndMinusZoomsAndWithNoughtShowsTheWholeTripAndGoesBack() throws Exception {
        focus();
        double before = timeline().hourHeightProperty().get();
        push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(timeline().hourHeightProperty().get()).isGreaterThan(before);
        push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(timeline().hourHeightProperty().get()).isEqualTo(before);
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        double top = there(0).getY();
        double bottom = there(timeline().getPlan().lastMinute()).getY();
        assertThat(top).isGreaterThan(0);
        assertThat(bottom).isLessThanOrEqualTo(timeline().getHeight());
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(there(60).getY() - there(0).getY()).isEqualTo(before);
    }

    @Test
    void ctrlShiftPPrintsWhatIsLookedAt() throws Exception {
        List<Seen> printed = new ArrayList<>();
        asyncFx(() -> window.view.printWith(printed::add)).get();
        focus();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(printed).singleElement().satisfies(seen -> {
            assertThat(seen.form()).isEqualTo(Seen.Form.TRIP);
            assertThat(seen.days()).contains(WEDNESDAY);
            assertThat(seen.step()).isEqualTo(60);
        });
    }

    @Test
    void whatIsUnderTheMouseStaysThereWhileTheWheelZooms() throws Exception {
        Point2D ten = there(600);
        for (int i = 0; i < 8; i++) wheel(ten, 40);
        assertThat(there(600).getY()).isCloseTo(ten.getY(), offset(6.0));
        assertThat(there(660).getY() - there(600).getY()).isGreaterThan(100);
    }

    private Point2D there(int minute) throws Exception {
        return asyncFx(() -> timeline().pointOf(new Moment(1, minute))).get();
    }

    private void wheel(Point2D at, double turned) throws Exception {
        asyncFx(() -> {
                    Point2D scene = timeline().localToScene(at);
                    timeline()
                            .fireEvent(new ScrollEvent(
                                    ScrollEvent.SCROLL,
                                    scene.getX(),
                                    scene.getY(),
                                    scene.getX(),
                                    scene.getY(),
                                    false,
                                    true,
                                    false,
                                    false,
                                    false,
                                    false,
                                    0,
                                    turned,
                                    0,
                                    turned,
                                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                                    0,
                                    ScrollEvent.VerticalTextScrollUnits.NONE,
                                    0,
                                    0,
                                    null));
                    return null;
                })
                .get();
        settle();
    }

    @Test
    void aScreenReaderHearsTheSelectedItemAndSeesTheFocus() throws Exception {
        select(ROUNDTABLE);
        assertThat(asyncFx(() -> timeline().queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .get())
                .isEqualTo("Roundtable, Wednesday 13 November 10:30 to 12:30 Lima, Hall, confirmed, 2 findings");
        Node ring = robot.lookup(".timeline-ring").query();
        assertThat(ring.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
        assertThat(ring.getAccessibleText()).startsWith("Roundtable, Wednesday");
        assertThat(ring.getPseudoClassStates()).extracting(Object::toString).contains("active", "primary");
    }

    @Test
    void prayerTimesWaitForAPlaceWithCoordinates() {
        assertThat(robot.lookup("#programme-prayer").queryAs(ToggleButton.class).isDisabled())
                .isTrue();
    }

    private void push(KeyCode... keys) throws Exception {
        robot.push(keys);
        settle();
    }

    private Label status() {
        return robot.lookup("#programme-status").queryAs(Label.class);
    }
}
