package my.lawatan.ui.kit.timeline.layout;

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
