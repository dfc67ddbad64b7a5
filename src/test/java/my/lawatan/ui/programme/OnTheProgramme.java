package my.lawatan.ui.programme;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.kit.timeline.plan.Ghost;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** What tests share that use the programme as a person does: a hand on the mouse, a hand on the keys, an eye on the file. */
abstract class OnTheProgramme {
    @TempDir
    Path folder;

    final FxRobot robot = new FxRobot();
    ProgrammeWindow window;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Trip trip = trip();
        window = asyncFx(() -> new ProgrammeWindow(stage, folder.resolve("trip.lawatan"), trip, 1032, 776))
                .get();
        settle();
    }

    Trip trip() {
        return Visits.full();
    }

    @AfterEach
    void close() throws Exception {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        asyncFx(() -> window.stage.hide()).get();
        window.model.close();
        window.workspace.close();
        if (!window.said.stream().filter(s -> s.startsWith("FAULT")).toList().isEmpty())
            throw new AssertionError(window.said.toString());
    }

    Timeline timeline() {
        return window.view.timeline();
    }

    /** What another program reads from the file now. */
    Trip stored() {
        try (Workspace reader = Workspace.open(
                SqliteStore.openReadOnly(folder.resolve("trip.lawatan")),
                ProgrammeWindow.MORNING,
                "Reader",
                Runnable::run)) {
            return reader.trip();
        }
    }

    TimeSpan when(Id<Event> event) {
        return window.workspace.trip().event(event).when();
    }

    List<ItemRef> selected() throws Exception {
        return asyncFx(() -> List.copyOf(window.selection.items())).get();
    }

    Optional<Ghost> ghost() throws Exception {
        settle();
        return asyncFx(() -> timeline().ghostProperty().get()).get();
    }

    void select(Id<Event> event) throws Exception {
        asyncFx(() -> {
                    window.selection.select(Visits.ref(event));
                    timeline().requestFocus();
                })
                .get();
        settle();
    }

    void focus() throws Exception {
        asyncFx(() -> timeline().requestFocus()).get();
    }

    /** Waits until the window has handled what came and has laid itself out twice: on a busy machine events alone say little. */
    void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        CountDownLatch pulses = new CountDownLatch(2);
        Runnable pulse = () -> {
            pulses.countDown();
            Platform.requestNextPulse();
        };
        asyncFx(() -> window.stage.getScene().addPostLayoutPulseListener(pulse)).get();
        asyncFx(Platform::requestNextPulse).get();
        boolean settled = pulses.await(20, TimeUnit.SECONDS);
        asyncFx(() -> window.stage.getScene().removePostLayoutPulseListener(pulse))
                .get();
        if (!settled) throw new AssertionError("no pulse came");
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until what was done is on disk and shown. */
    void until(Callable<Boolean> condition) throws Exception {
        try {
            waitFor(60, TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("it did not come about: " + news(), e);
        }
        settle();
    }

    private String news() throws Exception {
        return asyncFx(() -> window.said + " selected " + window.selection.items() + " ghost "
                        + timeline().ghostProperty().get() + " " + changed())
                .get();
    }

    private List<String> changed() {
        return window.workspace.trip().events().stream()
                .filter(e -> !e.equals(trip().events().get(e.id()).orElse(null)))
                .map(e -> e.title() + " " + e.when())
                .toList();
    }

    /** The middle of an item on the screen. */
    Point2D on(Id<Event> event) throws Exception {
        Bounds bounds = bounds(event);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** An item on the screen. */
    Bounds bounds(Id<Event> event) throws Exception {
        return asyncFx(() -> timeline()
                        .localToScreen(timeline().boundsOf(Visits.ref(event)).orElseThrow()))
                .get();
    }

    /** A minute of a day on the screen. */
    Point2D spot(int day, int minute) throws Exception {
        return asyncFx(() -> timeline().localToScreen(timeline().pointOf(new Moment(day, minute))))
                .get();
    }

    /** Presses there and drags by so much, without letting go. */
    void pull(Point2D from, double dx, double dy) throws Exception {
        robot.moveTo(from, Motion.DIRECT).press(MouseButton.PRIMARY);
        robot.moveTo(from.add(dx / 2, dy / 2 + 5), Motion.DIRECT);
        robot.moveTo(from.add(dx, dy), Motion.DIRECT);
        settle();
    }

    void drag(Point2D from, double dx, double dy) throws Exception {
        pull(from, dx, dy);
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /** How many pixels lie between two minutes. */
    double pixels(int minutes) throws Exception {
        return spot(0, minutes).getY() - spot(0, 0).getY();
    }

    double columns(int days) throws Exception {
        return spot(days, 0).getX() - spot(0, 0).getX();
    }
}
