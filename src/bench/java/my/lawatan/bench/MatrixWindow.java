package my.lawatan.bench;

import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import my.lawatan.ui.kit.SubViews;
import my.lawatan.ui.kit.grid.CellGrid;
import my.lawatan.ui.shell.Room;
import my.lawatan.ui.shell.ShellView;

/**
 * The people of a large trip against its events in the window of the program, scrolled down by lines, pages and from end to end, and across by
 * columns, and filtered letter by letter. Prints what a pulse takes, and how long a letter takes until its rows are laid out. Run as
 * {@code MatrixWindow file}.
 */
public final class MatrixWindow {
    private static final String TYPED = "amélie smith minister";
    private static final int PULSES_A_LETTER = 12;
    private static final double ROW = 34;
    private static final double COLUMN = 132;
    private static final int COLUMNS = 60;
    private final PulseClock clock = new PulseClock();
    private final Figures letters = new Figures();
    private CellGrid grid;
    private TextField words;
    private int pulse;
    private int lines;
    private long typedAt;
    private Object before;

    private MatrixWindow() {}

    public static void main(String[] args) {
        OpenedWindow.of(args[0], MatrixWindow::shows, 120, shell -> new MatrixWindow().begin(shell));
    }

    private static boolean shows(ShellView shell) {
        if (shell.lookup("#people-table") == null && shell.lookup("#people-matrix") == null) shell.open(Room.PEOPLE);
        if (shell.lookup("#people-view") instanceof SubViews views) views.show("matrix");
        return shell.lookup("#people-matrix") instanceof CellGrid there
                && there.content().rows() > 0
                && there.content().columns() > 0;
    }

    private void begin(ShellView shell) {
        grid = (CellGrid) shell.lookup("#people-matrix");
        words = (TextField) shell.lookup("#matrix-filter");
        lines = grid.content().rows();
        clock.watch(grid.getScene());
        grid.getScene().addPostLayoutPulseListener(this::letterShown);
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
        double x = pulse * 31L % COLUMNS * COLUMN;
        switch (pulse % 4) {
            case 0 -> grid.scrollTo(x, grid.scrolledDown() + ROW);
            case 1 -> grid.scrollTo(x, grid.scrolledDown() + 20 * ROW);
            case 2 -> grid.scrollTo(x + COLUMN / 2, grid.scrolledDown());
            default -> grid.scrollTo(x, pulse * 7919L % lines * ROW);
        }
    }

    // typing has a measure of its own
    private static int scrolled() {
        return PulseClock.PULSES - 1;
    }

    private void type() {
        int length = pulse / PULSES_A_LETTER % (TYPED.length() + 1);
        before = grid.content();
        typedAt = System.nanoTime();
        words.setText(TYPED.substring(0, length));
    }

    private void letterShown() {
        if (typedAt == 0 || grid.content() == before) return;
        letters.add((System.nanoTime() - typedAt) / 1e6);
        typedAt = 0;
    }

    private void end() {
        System.out.println(clock.told(lines, scrolled())
                + String.format(Locale.ROOT, " %.3f %.3f", letters.median(), letters.percentile(99)));
        ((Stage) grid.getScene().getWindow()).close();
    }
}
