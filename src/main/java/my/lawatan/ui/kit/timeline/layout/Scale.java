package my.lawatan.ui.kit.timeline.layout;

import java.util.List;

/**
 * How columns and minutes become pixels. The origin is the top left corner of the first column; a little air stands above minute 0 so
 * that the label of the first hour is whole.
 *
 * @param columnWidth pixels a day
 * @param hourHeight pixels an hour
 */
public record Scale(double columnWidth, double hourHeight) {
    /** Pixels above the first minute and below the last. */
    public static final double AIR = 9;

    /** Minutes that may lie between two labels; and the least room that one needs, with what is said of the date above it. */
    private static final List<Integer> STEPS = List.of(5, 10, 15, 30, 60, 120, 180, 240, 360);

    private static final double LABEL = 24;

    /** How many minutes lie between two labels of the hours: as few as leave room for each. */
    public int step() {
        return STEPS.stream()
                .filter(step -> step * hourHeight / 60 >= LABEL)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
    }

    public double y(double minute) {
        return AIR + minute * hourHeight / 60;
    }

    public double minute(double y) {
        return (y - AIR) * 60 / hourHeight;
    }

    public double x(int day) {
        return day * columnWidth;
    }

    /** The column at {@code x}, kept within {@code days} columns. */
    public int day(double x, int days) {
        return (int) Math.max(0, Math.min(days - 1.0, Math.floor(x / columnWidth)));
    }

    /** Minutes that {@code pixels} cover. */
    public double minutes(double pixels) {
        return pixels * 60 / hourHeight;
    }

    public double height(int lastMinute) {
        return y(lastMinute) + AIR;
    }
}
