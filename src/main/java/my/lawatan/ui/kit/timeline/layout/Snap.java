package my.lawatan.ui.kit.timeline.layout;

/** Rounds minutes to the step that a gesture keeps to. */
public final class Snap {
    /** The step in which items are dragged. */
    public static final int COARSE = 5;

    /** The step while Shift is held: programmes of a visit know 17:53. */
    public static final int FINE = 1;

    private Snap() {}

    /** The multiple of {@code step} that is nearest to {@code minute}. */
    public static int to(double minute, int step) {
        return (int) Math.round(minute / step) * step;
    }

    /** By how many minutes something that stands at {@code minute} moves if it is dragged by about {@code by}, so that it stands on the
     * grid afterwards; 0 if it is not dragged by half a step. */
    public static int delta(int minute, double by, int step) {
        return Math.abs(by) < step / 2.0 ? 0 : to(minute + by, step) - minute;
    }
}
