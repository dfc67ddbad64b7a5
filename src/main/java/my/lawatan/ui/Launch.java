package my.lawatan.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.Theme;
import my.lawatan.workspace.Workspace;

/** From a process without a window to one with a window, and back. */
public final class Launch {
    /** Names a file that is made when the first frame is on the screen: for whoever measures the start or waits for it. */
    private static final String READY_FILE = "lawatan.ready-file";

    /** Closes the window again once the first frame is on the screen. */
    private static final String TRAIN = "lawatan.train";

    private static final int FRAMES_UNTIL_SHOWN = 2;

    private final Clock clock;
    private final Messages messages;
    private final Path settings;
    private final Function<Throwable, String> sentence;
    private final Consumer<String> say;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean failed;

    /** A trip to show.
     *
     * @param notice why it can only be read; empty if it can be edited */
    public record Opened(Workspace workspace, Optional<String> notice) {}

    /** @param settings folder in which the window keeps how it looked
     * @param sentence says what went wrong
     * @param say tells it to whoever started the program */
    public Launch(
            Clock clock, Messages messages, Path settings, Function<Throwable, String> sentence, Consumer<String> say) {
        this.clock = clock;
        this.messages = messages;
        this.settings = settings;
        this.sentence = sentence;
        this.say = say;
    }

    /**
     * Shows a window and blocks until it is closed. The trip is opened on this thread while the toolkit starts on its own.
     *
     * @param open opens the trip; told where its observers must be called
     * @return whether there was a trip to show; if not, why has been said in the window and to whoever started it
     */
    public boolean run(Function<Executor, Opened> open) {
        try {
            startQuietly();
        } catch (RuntimeException | Error e) {
            say.accept(messages.text("ui.launch.no-screen", String.valueOf(e.getMessage())));
            return false;
        }
        try {
            Opened opened = open.apply(Platform::runLater);
            Platform.runLater(() -> show(opened));
        } catch (RuntimeException e) {
            Platform.runLater(() -> show(e));
        }
        awaitClosed();
        return !failed;
    }

    // JavaFX warns that it is on the class path, which it is on purpose
    private static void startQuietly() {
        Logger log = Logger.getLogger("javafx");
        Level level = log.getLevel();
        log.setLevel(Level.SEVERE);
        // the process ends when run() has returned; a toolkit that ended by itself at the same time would stumble over
        // that
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        log.setLevel(level);
    }

    private void show(Opened opened) {
        try {
            App app = new App(opened.workspace(), clock, messages, settings);
            Stage stage = new Stage();
            app.open(stage);
            opened.notice().ifPresent(app::tell);
            follow(stage, app::tour);
        } catch (RuntimeException e) {
            opened.workspace().close();
            show(e);
        }
    }

    private void show(RuntimeException e) {
        failed = true;
        String why = sentence.apply(e);
        say.accept(why);
        Fonts.load();
        Label title = new Label(messages.text("ui.launch.trouble"));
        title.getStyleClass().add("lw-later-title");
        Label text = new Label(why);
        text.getStyleClass().add("lw-later-text");
        text.setWrapText(true);
        VBox pane = new VBox(8, title, text);
        pane.setPadding(new Insets(32));
        pane.setAlignment(Pos.CENTER_LEFT);
        Scene scene = new Scene(pane, 640, 260);
        Theme.LIGHT.apply(scene);
        Theme.LIGHT.apply();
        Stage stage = new Stage();
        stage.setTitle(messages.text("ui.launch.title"));
        stage.setScene(scene);
        stage.show();
        follow(stage, () -> {});
    }

    private void follow(Stage stage, Runnable tour) {
        EventHandler<WindowEvent> giveBack = stage.getOnHidden();
        stage.setOnHidden(event -> {
            try {
                if (giveBack != null) giveBack.handle(event);
            } finally {
                closed.countDown();
            }
        });
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames < FRAMES_UNTIL_SHOWN) return;
                stop();
                shown(stage, tour);
            }
        }.start();
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
