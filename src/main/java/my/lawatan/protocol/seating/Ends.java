package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.protocol.seating.Chair.Part;
import my.lawatan.protocol.seating.Run.Stand;
import my.lawatan.trip.Table;
import my.lawatan.trip.Table.Heads;
import my.lawatan.trip.Table.Shape;
import my.lawatan.trip.Table.Sides;

/**
 * A long table with the first of each side at its two ends: whoever presides at the right of the drawing, so that the guests, who face the
 * door, begin at their right hand; the first guest at the left, with the other side's second at the right hand.
 */
final class Ends {
    /** From the end of the board to the middle of the chair there. */
    private static final double APART = 0.58;

    private Ends() {}

    /** Whether the heads of that table sit at its ends. */
    static boolean at(Table table) {
        return table.heads() == Heads.ENDS && table.shape() == Shape.LONG && table.sides() != Sides.ONE;
    }

    /** The table. @param home how many chairs are for the side that presides, its head included; at least one for each side */
    static Floor of(int home, int guests, Sides sides) {
        boolean turns = sides == Sides.ALTERNATING;
        int rest = home + guests - 2;
        int upper = turns ? rest - rest / 2 : guests - 1;
        int lower = turns ? rest / 2 : home - 1;
        double width = Math.max(1, Math.max(upper, lower));
        List<Stand> ring = new ArrayList<>();
        ring.add(new Stand(width / 2 + APART, 0, -1, 0));
        ring.addAll(Floors.row(upper, -Floors.EDGE, Floors.DOWN));
        ring.add(new Stand(-width / 2 - APART, 0, 1, 0));
        ring.addAll(Floors.row(lower, Floors.EDGE, Floors.UP));
        FloorBuilder floor = new FloorBuilder();
        floor.board(0, 0, width, Floors.BOARD, false);
        if (turns) floor.add(turns(ring, upper, lower));
        else
            floor.add(List.of(
                    new Run(ring.subList(0, upper + 1), false, 0, 1, own(Part.HOME, Part.GUESTS)),
                    new Run(ring.subList(upper + 1, ring.size()), false, 0, 1, own(Part.GUESTS, Part.HOME))));
        return floor.floor(Floor.Front.DOOR, 0, 1);
    }

    // each head with those who sit nearer to them than to the other one
    private static List<Run> turns(List<Stand> ring, int upper, int lower) {
        int size = ring.size();
        int right = upper - upper / 2;
        int left = lower / 2;
        List<Stand> host = new ArrayList<>(ring.subList(size - left, size));
        host.addAll(ring.subList(0, right + 1));
        List<Stand> guest = ring.subList(right + 1, size - left);
        return List.of(
                new Run(host, false, left, 1, byTurns(Part.HOME, Part.GUESTS)),
                new Run(guest, false, upper - right, 1, byTurns(Part.GUESTS, Part.HOME)));
    }

    private static Run.PartOf own(Part head, Part others) {
        return (distance, right) -> distance == 0 ? head : others;
    }

    private static Run.PartOf byTurns(Part even, Part odd) {
        return (distance, right) -> distance % 2 == 0 ? even : odd;
    }
}
