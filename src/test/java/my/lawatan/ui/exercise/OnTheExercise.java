package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.kit.timeline.plan.Moment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.robot.Motion;

/**
 * The exercise in the real window, under somebody's hands. Whatever a test does must be one edit of a name that Undo says, and is held
 * against the file; and Undo must bring back the file as it was, so that one window serves all tests of a class.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OnTheExercise {
    protected static final String ROUNDTABLE = "Roundtable with captains";
    protected static final LocalDate TUESDAY = LocalDate.of(2024, 11, 12);
    protected static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);
    protected static final LocalDate THURSDAY = TUESDAY.plusDays(2);

    protected Desktop officer;
    private Stored untouched;
    private Stored read;
    private final Strokes strokes = new Strokes();
    private boolean held;

    /** What is done with hands. */
    public interface Hands {
        void work() throws Exception;
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        officer = new Desktop(folder, "exercise").open();
        strokes.watch(officer.stage());
        untouched = Stored.in(officer.file());
        read = untouched;
    }

    @AfterAll
    void close() {
        officer.close();
    }

    @BeforeEach
    void lookAtTheWholeTrip() {
        // a test that failed may have left its edits behind
        while (!officer.trip().equals(untouched.trip())) officer.workspace().undo();
        officer.push(KeyCode.ALT, view());
        officer.settle();
        officer.interact(() -> {
            officer.app().selection().clear();
            focus();
        });
        begin();
        strokes.forget();
        held = false;
    }

    /** What is done in that window counts as well. */
    protected void watch(Stage other) {
        strokes.watch(other);
    }

    /** What is done before each test. */
    protected void begin() {}

    /** The key of the view that is looked at. */
    protected KeyCode view() {
        return KeyCode.DIGIT2;
    }

    @AfterEach
    void wasReallyDoneAndHeldAgainstTheFile(TestInfo test) {
        officer.release(new KeyCode[0]);
        officer.release(new MouseButton[0]);
        Does does = test.getTestMethod().orElseThrow().getAnnotation(Does.class);
        if (does != null)
            assertThat(Stream.of(does.value()).filter(stroke -> !strokes.had(stroke)))
                    .as("not done at all")
                    .isEmpty();
        assertThat(held).as("held against the file").isTrue();
        assertThat(Stored.in(officer.file()).trip()).as("all is as it was").isEqualTo(untouched.trip());
    }

    /** What the file has now; read again whenever something has been written. */
    protected Stored stored() {
        if (read.last() != written()) read = Stored.in(officer.file());
        return read;
    }

    private long written() {
        return officer.workspace().headers(1).get(0).position();
    }

    /**
     * Does it: one edit of that name must be stored, Undo must say the name, and its key must bring back what was stored before.
     *
     * @param then looks at what is stored after it, beside what was before
     */
    protected void makes(String name, Hands hands, BiConsumer<Stored, Stored> then) throws Exception {
        Stored before = stored();
        hands.work();
        officer.until(name, () -> written() > before.last());
        officer.settle();
        Stored after = stored();
        assertThat(after.since(before)).as("one edit").containsExactly(name);
        officer.until("Undo says " + name, () -> tip("undo").equals("Undo: " + name + " (Ctrl+Z)"));
        then.accept(after, before);
        undo();
        officer.until("undone: " + name, () -> officer.trip().equals(before.trip()));
        assertThat(stored().trip()).as("undone: " + name).isEqualTo(before.trip());
        officer.until("Redo says " + name, () -> tip("redo").equals("Redo: " + name + " (Ctrl+Shift+Z)"));
        held = true;
    }

    /** Does it: nothing of it may be stored. */
    protected void makesNothing(Hands hands) throws Exception {
        Stored before = stored();
        hands.work();
        officer.settle();
        Stored after = Stored.in(officer.file());
        assertThat(after.since(before)).isEmpty();
        assertThat(after.trip()).isEqualTo(before.trip());
        held = true;
    }

    protected void undo() {
        officer.interact(this::focus);
        officer.push(KeyCode.CONTROL, KeyCode.Z);
    }

    private String tip(String id) {
        return officer.lookup("#" + id).<Button>query().getAccessibleText();
    }

    /** Puts the keyboard into the view. */
    protected void focus() {
        timeline().requestFocus();
    }

    /** The columns that are seen. */
    protected Timeline timeline() {
        return officer.lookup(".timeline")
                .match((Node n) -> n instanceof Timeline && n.getScene() != null)
                .query();
    }

    protected Event event(String title) {
        return officer.event(title);
    }

    protected Event roundtable() {
        return event(ROUNDTABLE);
    }

    /** The briefing on Wednesday morning: other days have one of the same name. */
    protected Event briefing() {
        return officer.trip().events().stream()
                .filter(e -> e.title().plain().equals("Morning briefing"))
                .filter(e -> e.when().day().equals(Optional.of(WEDNESDAY)))
                .findFirst()
                .orElseThrow();
    }

    protected Event luncheon() {
        return event("Luncheon with business");
    }

    protected static ItemRef ref(Event event) {
        return ItemRef.to(event);
    }

    protected void select(Event... events) {
        officer.interact(() -> {
            officer.app()
                    .selection()
                    .selectAll(Stream.of(events).map(ItemRef::to).toList());
            timeline().reveal(ref(events[0]));
            focus();
        });
        officer.settle();
    }

    protected List<ItemRef> selected() {
        officer.settle();
        return List.copyOf(officer.app().selection().items());
    }

    protected static TimeSpan at(LocalDate day, String from, String to, Event like) {
        return TimeSpan.exact(
                java.time.LocalDateTime.parse(day + "T" + from),
                java.time.LocalDateTime.parse(day + "T" + to),
                like.when().start().orElseThrow().zone());
    }

    protected void push(KeyCode... keys) {
        officer.push(keys);
        officer.settle();
    }

    /** Brings that hour of the days into the window. */
    protected void scrollTo(int day, int minute) {
        officer.interact(() -> timeline().scrollTo(new Moment(day, minute)));
        officer.settle();
    }

    /** An event on the screen, in the first of its columns. */
    protected Bounds bounds(Event event) {
        Bounds[] found = new Bounds[1];
        officer.interact(() -> found[0] =
                timeline().localToScreen(timeline().boundsOf(ref(event)).orElseThrow()));
        return found[0];
    }

    protected Point2D on(Event event) {
        Bounds bounds = bounds(event);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** A minute in a column on the screen. */
    protected Point2D spot(int column, int minute) {
        Point2D[] found = new Point2D[1];
        officer.interact(() -> found[0] = timeline().localToScreen(timeline().pointOf(new Moment(column, minute))));
        return found[0];
    }

    protected double pixels(int minutes) {
        return spot(0, minutes).getY() - spot(0, 0).getY();
    }

    protected double columns(int columns) {
        return spot(columns, 0).getX() - spot(0, 0).getX();
    }

    /** Presses there and pulls by so much, without letting go. */
    protected void pull(Point2D from, double dx, double dy) {
        officer.moveTo(from, Motion.DIRECT).press(MouseButton.PRIMARY);
        officer.moveTo(from.add(dx / 2, dy / 2 + 5), Motion.DIRECT);
        officer.moveTo(from.add(dx, dy), Motion.DIRECT);
        officer.settle();
    }

    protected void drag(Point2D from, double dx, double dy) {
        pull(from, dx, dy);
        officer.release(MouseButton.PRIMARY);
        officer.settle();
    }
}
