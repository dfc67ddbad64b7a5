package my.lawatan.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Frames;

/** From a process without a window to one with a window, and back. */
public final class Launch {
    /** Names a file that is made when the first frame is on the screen: for whoever measures the start or waits for it. */
    private static final String READY_FILE = "lawatan.ready-file";

    /** Closes the window again once the first frame is on the screen. */
    private static final String TRAIN = "lawatan.train";

    /**
     * JavaFX keeps a small picture of each background of several layers and stretches it over what it stands behind. Without a graphics
     * card that takes several times as long as painting the layers: 16 ms instead of 5 a pulse where 50,000 people are scrolled.
     */
    private static final String PAINT_BACKGROUNDS = "prism.disableRegionCaching";

    private final Windows windows;
    private final Messages messages;
    private final Function<Throwable, String> sentence;
    private final Consumer<String> say;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean failed;

    /** @param sentence says what went wrong
     * @param say tells it to whoever started the program */
    public Launch(Windows windows, Messages messages, Function<Throwable, String> sentence, Consumer<String> say) {
        this.windows = windows;
        this.messages = messages;
        this.sentence = sentence;
        this.say = say;
    }

    /**
     * Shows a window and blocks until the last one is closed. The first trip is opened on this thread while the toolkit starts on its
     * own.
     *
     * @param first the trip to begin with; the start page is shown if there is none, or if it cannot be opened
     * @return whether there was a trip to show, or none was asked for; if not, why has been said in the start page and to whoever
     *     started it
     */
    public boolean run(Supplier<Optional<Path>> first) {
        try {
            startQuietly();
        } catch (RuntimeException | Error e) {
            say.accept(messages.text("ui.launch.no-screen", String.valueOf(e.getMessage())));
            return false;
        }
        windows.onFirstShown(Launch::follow);
        windows.onLastClosed(closed::countDown);
        try {
            Optional<Path> file = first.get();
            Optional<Setup.Opened> opened = file.map(windows::opened);
            Platform.runLater(() -> show(file, opened));
        } catch (RuntimeException e) {
            Platform.runLater(() -> show(e));
        }
        awaitClosed();
        return !failed || windows.showedTrip();
    }

    // JavaFX warns that it is on the class path, which it is on purpose
    private void startQuietly() {
        if (System.getProperty(PAINT_BACKGROUNDS) == null) System.setProperty(PAINT_BACKGROUNDS, "true");
        Logger log = Logger.getLogger("javafx");
        Level level = log.getLevel();
        log.setLevel(Level.SEVERE);
        // the process ends when run() has returned; a toolkit that ended by itself at the same time would stumble over
        // that
        Platform.setImplicitExit(false);
        Platform.startup(() -> WarmUp.run(windows.settings().theme().get()));
        log.setLevel(level);
    }

    private void show(Optional<Path> file, Optional<Setup.Opened> opened) {
        try {
            if (opened.isPresent()) windows.show(file.orElseThrow(), opened.get());
            else windows.start();
        } catch (RuntimeException e) {
            show(e);
        }
    }

    private void show(RuntimeException e) {
        failed = true;
        String why = sentence.apply(e);
        say.accept(why);
        windows.startWith(why);
    }

    private static void follow(Stage stage, Runnable tour) {
        Frames.seen(() -> shown(stage, tour));
    }

    private static void shown(Stage stage, Runnable tour) {
        String file = System.getProperty(READY_FILE, "");
        try {
            if (!file.isEmpty()) Files.createFile(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Boolean.getBoolean(TRAIN)) return;
        tour.run();
        // the rooms that were opened are drawn before the window goes
        Platform.runLater(() -> Platform.runLater(stage::close));
    }

    private void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
