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
     * @param settling pulses to let pass after that in which nothing is worked out behind the window: what a start takes is another row
     * @param then called on the JavaFX thread
     */
    static void of(String file, Predicate<ShellView> shows, int settling, Consumer<ShellView> then) {
        PulseClock.prepare();
        new Thread(() -> awaitToolkit(() -> new Awaiting(shows, settling, then).start())).start();
        Main.main(new String[] {file});
    }

    // asking JavaFX itself, or making a timer, would start parts of it before the program has said how it wants them
    private static void awaitToolkit(Runnable then) {
        while (Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("JavaFX Application Thread")))
            LockSupport.parkNanos(10_000_000);
        Platform.runLater(then);
    }

    private static final class Awaiting extends AnimationTimer {
        private final Predicate<ShellView> shows;
        private final int settling;
        private final Consumer<ShellView> then;
        private final Behind behind = new Behind();
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
            if (!shows.test(shell)) return;
            settled = behind.rests() ? settled + 1 : 0;
            if (settled < settling) return;
            stop();
            then.accept(shell);
        }
    }
}
