package my.lawatan.bench;

import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import my.lawatan.ui.kit.rows.RowTable;
import my.lawatan.ui.shell.Room;
import my.lawatan.ui.shell.ShellView;

/**
 * The people of a large trip in the window of the program, scrolled by lines, pages and from end to end, and filtered letter by letter.
 * Prints what a pulse takes, and how long a letter takes until its lines are drawn. Run as {@code PeopleWindow file}.
 */
public final class PeopleWindow {
    private static final String TYPED = "amélie smith minister";
    private static final int PULSES_A_LETTER = 12;
    private static final double ROW = 34;
    private final PulseClock clock = new PulseClock();
    private final Figures letters = new Figures();
    private RowTable<?> table;
    private TextField words;
    private int pulse;
    private int lines;
    private long typedAt;
    private Object before;

    private PeopleWindow() {}

    public static void main(String[] args) {
        OpenedWindow.of(args[0], PeopleWindow::shows, 120, shell -> new PeopleWindow().begin(shell));
    }

    private static boolean shows(ShellView shell) {
        if (shell.lookup("#people-table") == null) shell.open(Room.PEOPLE);
        return shell.lookup("#people-table") instanceof RowTable<?> there
                && !there.rows().isEmpty();
    }

    private void begin(ShellView shell) {
        table = (RowTable<?>) shell.lookup("#people-table");
        words = (TextField) shell.lookup("#people-filter");
        lines = table.rows().size();
        clock.watch(table.getScene());
        table.getScene().addPostLayoutPulseListener(this::letterShown);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                clock.pulseBegins();
                step();
                if (pulse == PulseClock.WARM_UP) clock.count();
                if (pulse < PulseClock.WARM_UP + 2 * PulseClock.PULSES) return;
                stop();
                end();
            }
        }.start();
    }

    private void step() {
        pulse++;
        if (pulse < PulseClock.WARM_UP + PulseClock.PULSES) scroll();
        else if (pulse % PULSES_A_LETTER == 0) type();
    }

    private void scroll() {
        switch (pulse % 3) {
            case 0 -> table.scrollTo(table.scrolled() + ROW);
            case 1 -> table.scrollTo(table.scrolled() + 20 * ROW);
            default -> table.scrollTo(pulse * 7919L % lines * ROW);
        }
    }

    // typing has a measure of its own
    private static int scrolled() {
        return PulseClock.PULSES - 1;
    }

    private void type() {
        int length = pulse / PULSES_A_LETTER % (TYPED.length() + 1);
        before = table.rows();
        typedAt = System.nanoTime();
        words.setText(TYPED.substring(0, length));
    }

    private void letterShown() {
        if (typedAt == 0 || table.rows() == before) return;
        letters.add((System.nanoTime() - typedAt) / 1e6);
        typedAt = 0;
    }

    private void end() {
        System.out.println(clock.told(lines, scrolled())
                + String.format(Locale.ROOT, " %.3f %.3f", letters.median(), letters.percentile(99)));
        ((Stage) table.getScene().getWindow()).close();
    }
}
