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
    private static final double BACK = 0.66;
    private static final double BACK_ASIDE = 1;

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

    /** The chair behind this one, to its right first, then to its left. */
    Chair chairBehind(int which) {
        double aside = which % 2 == 0 ? which / 2 : -(which / 2);
        return new Chair(
                number,
                which,
                x - lookX * BACK_ASIDE - lookY * aside,
                y - lookY * BACK + lookX * aside,
                lookX,
                lookY,
                part,
                spot);
    }
}
