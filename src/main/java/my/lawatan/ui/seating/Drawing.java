package my.lawatan.ui.seating;

import my.lawatan.protocol.seating.TablePlan;

/**
 * How a table is put on the screen: what is at a place of the plan stands at which pixel.
 *
 * @param scale pixels for the width of a place at table
 * @param high pixels for the same length downward
 * @param width of all of it, in pixels
 */
record Drawing(double scale, double high, double left, double top, double width, double height) {
    /** Over and under the table: the words that say where the door or the stage is. */
    static final double ROOM = 26;

    static final double TINIEST = 3;
    static final double LARGEST = 140;

    /** Nobody can read a name on a smaller card. */
    static final double READABLE = 38;

    private static final double EDGE = 8;
    private static final double FLAT = 1.06;
    private static final double TALLEST = 1.8;

    /**
     * The whole table where that can be read, else as much of it as can.
     *
     * @param zoom the scale that an officer wants; 0 if it is left to us
     * @param round whether something is round and must stay so
     */
    static Drawing of(TablePlan.Bounds bounds, double roomWidth, double roomHeight, double zoom, boolean round) {
        double fit = fit(bounds, roomWidth, roomHeight);
        double scale = zoom > 0 ? zoom : Math.max(READABLE, Math.min(LARGEST, fit));
        double free = (roomHeight - 2 * ROOM - EDGE) / (bounds.height() * scale);
        // where there is room to spare cards are higher, and names have one more line
        double high = scale * (round ? FLAT : Math.max(FLAT, Math.min(TALLEST, free)));
        double width = bounds.width() * scale + 2 * EDGE;
        double height = bounds.height() * high + 2 * ROOM + EDGE;
        return new Drawing(
                scale,
                high,
                Math.max(EDGE, (roomWidth - bounds.width() * scale) / 2) - bounds.left() * scale,
                Math.max(ROOM, (roomHeight - bounds.height() * high) / 2) - bounds.top() * high,
                width,
                height);
    }

    /** The scale at which all of the table is in sight. */
    static double fit(TablePlan.Bounds bounds, double roomWidth, double roomHeight) {
        double wide = (roomWidth - 2 * EDGE) / bounds.width();
        double tall = (roomHeight - 2 * ROOM - EDGE) / (bounds.height() * FLAT);
        return Math.max(TINIEST, Math.min(wide, tall));
    }

    double x(double at) {
        return left + at * scale;
    }

    double y(double at) {
        return top + at * high;
    }
}
