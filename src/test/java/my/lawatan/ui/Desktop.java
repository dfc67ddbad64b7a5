package my.lawatan.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Samples;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.workspace.Chronicle;
import my.lawatan.workspace.ReaderFile;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The program's real window on a real file, and somebody who uses it. A field of a test that is annotated with {@code RegisterExtension}
 * and made by {@link #with} has its window open when a test begins, and gives it back when the test is over, however it went.
 */
public final class Desktop extends FxRobot implements BeforeEachCallback, AfterEachCallback {
    private final Path folder;
    private final Path file;
    private final Path settings;
    private final Clock clock;
    private Workspace workspace;
    private Windows windows;
    private App app;
    private Stage stage;

    /** Writes that sample into {@code folder}; opens no window yet. */
    public Desktop(Path folder, String sample) {
        this.folder = folder;
        this.file = folder.resolve(sample + ".lawatan");
        this.settings = folder.resolve("settings");
        this.clock = Office.MORNING;
        Samples.write(Sample.of(sample), file, clock);
    }

    private Desktop(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
        this.settings = folder.resolve("settings");
        this.clock = Office.MORNING;
    }

    /** Writes that sample into a folder of its own, which goes when the test is over. */
    public static Desktop with(String sample) {
        try {
            return new Desktop(Files.createTempDirectory("lawatan-desktop"), sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        open();
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        try {
            if (stage != null) close();
        } finally {
            remove(folder);
        }
    }

    // not walked: files of SQLite may go by themselves meanwhile
    private static void remove(Path folder) throws IOException {
        File[] inside = folder.toFile().listFiles();
        if (inside != null) for (File each : inside) remove(each.toPath());
        Files.deleteIfExists(folder);
    }

    /** For a file that is there already. */
    public static Desktop on(Path folder, Path file) {
        return new Desktop(folder, file);
    }

    /** What a panel proposes, as it is written over the plan. */
    List<String> proposed() {
        Timeline timeline = lookup(node -> node instanceof Timeline).queryAs(Timeline.class);
        return timeline.proposedProperty().get().stream()
                .map(Block::title)
                .distinct()
                .toList();
    }

    /** Opens the file in a window and waits until it is drawn. */
    public Desktop open() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        windows = windows();
        Setup.Opened opened = windows.opened(file);
        workspace = opened.workspace();
        interact(() -> {
            windows.show(file, opened);
            app = windows.app(file).orElseThrow();
            stage = windows.openTrips().values().iterator().next();
        });
        settle();
        return this;
    }

    /** All windows of a program that has its settings and samples in {@link #folder}; none is open yet. */
    private Windows windows() {
        return new Windows(new Setup(
                clock,
                new Setup.Places(settings, folder.resolve("samples"), folder),
                new Setup.Officer(Optional.of("Officer"), "computer"),
                new Setup.Doors(
                        (path, officer, window) -> new Setup.Opened(
                                Workspace.open(SqliteStore.open(path), clock, officer, window), Optional.empty()),
                        SqliteStore::glance,
                        path -> ReaderFile.read(SqliteStore.openReadOnly(path)),
                        (path, known) -> Chronicle.read(SqliteStore.openReadOnly(path), known),
                        Desktop::sentence)));
    }

    private static String sentence(Throwable e) {
        return e instanceof StoreFailure failure
                ? Office.ENGLISH.text(failure.key(), failure.arguments().toArray())
                : String.valueOf(e);
    }

    /** All windows of the program. */
    public Windows all() {
        return windows;
    }

    /** Closes the window, which gives the file back. */
    public void close() {
        interact(() -> stage.close());
        settle();
    }

    public App app() {
        return app;
    }

    public Stage stage() {
        return stage;
    }

    /** Where the file lies and what is saved is put; the settings are in its folder {@code settings}. */
    public Path folder() {
        return folder;
    }

    public Path file() {
        return file;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Trip trip() {
        return workspace.trip();
    }

    /** The event whose title begins so. */
    public Event event(String title) {
        return trip().events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    /** Whether that event alone is selected. */
    public boolean selected(String title) {
        return app.selection().items().equals(java.util.List.of(ItemRef.to(event(title))));
    }

    /** The text of the label or button with that id. */
    public String text(String id) {
        Node node = lookup("#" + id).query();
        return ((Labeled) node).getText();
    }

    /**
     * Waits until it is so, and until whatever made it so is done: what the window shows besides is not half changed then. Fails after a
     * minute, which only a busy computer needs.
     */
    public void until(String what, Supplier<Boolean> so) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return so.get();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("never: " + what, e);
        }
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> what);
    }

    /**
     * What the windows' own thread finds once all that is shown is laid out: bounds are worked out when they are asked for, by that thread
     * alone, and without a pulse they are those of before.
     */
    public <T> T measured(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window.getScene() == null) continue;
                window.getScene().getRoot().applyCss();
                window.getScene().getRoot().layout();
            }
            return question.call();
        });
    }

    /** Where in its window the node is that is found so. */
    public Bounds onScene(String query) {
        return measured(() -> {
            Node node = lookup(query).query();
            return node.localToScene(node.getLayoutBounds());
        });
    }

    /** Waits until everything that was set going is drawn. */
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The motorcade of eight cars to the roundtable of the exercise. */
    Leg wayToTheRoundtable() {
        return trip().legs().stream()
                .filter(leg -> leg.vehicles().size() == 8
                        && leg.to().equals(Optional.of(event("Roundtable").id())))
                .findFirst()
                .orElseThrow();
    }
}
