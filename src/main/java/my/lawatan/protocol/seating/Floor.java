package my.lawatan.protocol.seating;

import java.util.List;

/**
 * The chairs of one table from above, with what they stand at. Lengths are widths of a place at table.
 *
 * @param chairs at the table, in the order of their numbers, from 1
 * @param right the number of the chair at the right hand of each of them; 0 if there is none
 * @param boards what they stand at
 * @param front what is at the front: at the lower edge the door, at the upper edge the stage
 */
public record Floor(List<Chair> chairs, List<Integer> right, List<Board> boards, Front front) {
    /** What everybody knows the room by. */
    public enum Front {
        DOOR,
        STAGE
    }

    /** A table top, by its middle. */
    public record Board(double x, double y, double width, double height, boolean round) {}

    public Floor {
        chairs = List.copyOf(chairs);
        right = List.copyOf(right);
        boards = List.copyOf(boards);
    }

    public int size() {
        return chairs.size();
    }

    /** The chair of that number, which is one of {@link #chairs}. */
    public Chair chair(int number) {
        return chairs.get(number - 1);
    }

    /** The number of the chair at the right hand of that one; 0 if there is none. */
    public int rightOf(int number) {
        return right.get(number - 1);
    }

    /** The number of the chair at the left hand of that one; 0 if there is none. */
    public int leftOf(int number) {
        return right.indexOf(number) + 1;
    }
}
