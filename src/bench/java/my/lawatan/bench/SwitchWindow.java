package my.lawatan.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.shell.ShellView;

/**
 * The window of the program in which the programme is looked at one way after another. Prints what each switch takes until it is
 * painted, and then what of it is on the window's thread. Run as {@code SwitchWindow file}.
 */
public final class SwitchWindow {
    /** One thing that an officer presses. */
    enum Press {
        TRIP("#programme-mode-trip"),
        LIST("#programme-mode-list"),
        LINES("#programme-mode-lines"),
        DAY("#programme-mode-day"),
        NEXT_DAY("#programme-day-after");

        private final String button;

        Press(String button) {
            this.button = button;
        }
    }

    /** What a switch leaves to the pulses after it belongs to it. */
    private static final int PULSES_EACH = 4;

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 24;

    private final PulseClock clock = new PulseClock();
    private final ShellView shell;
    private final List<Press> pressed = new ArrayList<>();
    private int pulse;

    private SwitchWindow(ShellView shell) {
        this.shell = shell;
    }

    public static void main(String[] args) {
        OpenedWindow.of(args[0], SwitchWindow::shows, 60, shell -> new SwitchWindow(shell).begin());
    }

    private static boolean shows(ShellView shell) {
        return shell.lookup(".timeline") instanceof Timeline timeline
                && !timeline.getPlan().blocks().isEmpty();
    }

    private void begin() {
        clock.watch(shell.getScene());
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                clock.pulseBegins();
                step();
                if (pulse < PULSES_EACH * Press.values().length * (WARM_UP + ROUNDS)) return;
                stop();
                end();
            }
        }.start();
    }

    private void step() {
        if (pulse == PULSES_EACH * Press.values().length * WARM_UP) clock.count();
        if (pulse % PULSES_EACH == 0) press(Press.values()[pulse / PULSES_EACH % Press.values().length]);
        pulse++;
    }

    private void press(Press next) {
        ButtonBase button = (ButtonBase) shell.lookup(next.button);
        // at the last day it goes back to the first
        if (button.isDisabled()) back();
        else button.fire();
        pressed.add(next);
    }

    private void back() {
        ButtonBase before = (ButtonBase) shell.lookup("#programme-day-before");
        while (!before.isDisabled()) before.fire();
    }

    private void end() {
        Map<Press, Figures> figures = new EnumMap<>(Press.class);
        Map<Press, Figures> thread = new EnumMap<>(Press.class);
        double[] work = clock.each();
        double[] before = clock.thread().each();
        List<Press> counted = pressed.subList(Press.values().length * WARM_UP, pressed.size());
        for (int i = 0; i < counted.size(); i++) {
            figures.computeIfAbsent(counted.get(i), press -> new Figures()).add(sum(work, i * PULSES_EACH));
            thread.computeIfAbsent(counted.get(i), press -> new Figures()).add(sum(before, i * PULSES_EACH));
        }
        StringBuilder told = new StringBuilder("switches");
        figures.values().forEach(f -> told.append(String.format(Locale.ROOT, " %.3f", f.median())));
        thread.values().forEach(f -> told.append(String.format(Locale.ROOT, " %.3f", f.median())));
        System.out.println(told);
        ((Stage) shell.getScene().getWindow()).close();
    }

    private static double sum(double[] pulses, int from) {
        double sum = 0;
        for (int p = from; p < Math.min(pulses.length, from + PULSES_EACH); p++) sum += pulses[p];
        return sum;
    }
}
