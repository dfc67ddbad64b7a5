package my.lawatan.protocol.seating;

/**
 * A chair as the plan counts it. Chair 1 is the best place of its table, chair 2 the next, and so on: what is put on a chair by hand
 * keeps its honour when chairs are added.
 *
 * @param number of the chair; of the chair in front of it if it is behind one
 * @param behind 0 at the table; else which of those behind that chair, 1 first
 * @param x of its middle, in widths of a place at table; to the right
 * @param y of its middle; downward
 * @param lookX which way its sitter looks: with {@code lookY} a vector of length 1, in the directions of the drawing
 * @param part for whom it is meant
 */
public record Chair(int number, int behind, double x, double y, double lookX, double lookY, Part part, Spot spot) {
    private static final double GAP = 0.06;
    private static final double TINY = 1e-9;

    /** For whom a chair is meant. */
    public enum Part {
        /** The side of whoever presides. */
        HOME,
        GUESTS,
        EITHER
    }

    /** Whether it stands at the table itself. */
    public boolean atTable() {
        return behind == 0;
    }

    /** The chair behind this one, then those beside that: to its right, to its left, and so on. */
    Chair chairBehind(int which) {
        double back = apart(lookX, lookY);
        double aside = (which % 2 == 0 ? which / 2 : -(which / 2)) * apart(-lookY, lookX);
        return new Chair(
                number,
                which,
                x - lookX * back - lookY * aside,
                y - lookY * back + lookX * aside,
                lookX,
                lookY,
                part,
                spot);
    }

    // how far one has to go in that direction so that two cards do not meet
    private static double apart(double dx, double dy) {
        return Math.min(
                (TablePlan.CARD_WIDTH + GAP) / Math.max(Math.abs(dx), TINY),
                (TablePlan.CARD_HEIGHT + GAP) / Math.max(Math.abs(dy), TINY));
    }
}
