package my.lawatan.bench;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;
import my.lawatan.Main;
import my.lawatan.ui.shell.ShellView;

/** The program started with a file, as from the command line, and its window once it shows what is to be measured. */
final class OpenedWindow {
    private OpenedWindow() {}

    /**
     * Starts the program; does not return before it ends.
     *
     * @param shows whether what is to be measured is there; asked at every pulse
     * @param settling pulses to let pass after that
     * @param then called on the JavaFX thread
     */
    static void of(String file, Predicate<ShellView> shows, int settling, Consumer<ShellView> then) {
        PulseClock.prepare();
        new Thread(() -> awaitToolkit(new Awaiting(shows, settling, then))).start();
        Main.main(new String[] {file});
    }

    // asking JavaFX itself would start parts of it before the program has said how it wants them
    private static void awaitToolkit(Awaiting awaiting) {
        while (Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("JavaFX Application Thread")))
            LockSupport.parkNanos(10_000_000);
        Platform.runLater(awaiting::start);
    }

    private static final class Awaiting extends AnimationTimer {
        private final Predicate<ShellView> shows;
        private final int settling;
        private final Consumer<ShellView> then;
        private int settled;

        Awaiting(Predicate<ShellView> shows, int settling, Consumer<ShellView> then) {
            this.shows = shows;
            this.settling = settling;
            this.then = then;
        }

        @Override
        public void handle(long now) {
            if (Window.getWindows().isEmpty()) return;
            if (!(Window.getWindows().get(0).getScene().getRoot() instanceof ShellView shell)) return;
            if (!shows.test(shell) || ++settled < settling) return;
            stop();
            then.accept(shell);
        }
    }
}
