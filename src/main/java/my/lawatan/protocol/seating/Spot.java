package my.lawatan.protocol.seating;

/**
 * Where a chair stands, as somebody says it who sits in the middle of its row.
 *
 * @param row 1 is the first
 * @param anchor number of the chair in the middle of that row; the chair's own number if it is that one
 * @param hand on which hand of whoever sits there
 * @param distance how many chairs away; 0 in the middle
 * @param facesDoor whether whoever sits there looks straight at the door
 */
public record Spot(int row, int anchor, Hand hand, int distance, boolean facesDoor) {
    /** A side of the body. */
    public enum Hand {
        RIGHT,
        LEFT
    }

    /** Whether it is the middle of its row. */
    public boolean middle() {
        return distance == 0;
    }
}
