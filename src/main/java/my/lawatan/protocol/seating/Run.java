package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.List;

/**
 * Chairs beside each other, each at the right hand of the one before it.
 *
 * @param ring whether the first is at the right hand of the last
 * @param middle index of the best of them
 */
record Run(List<Stand> stands, boolean ring, int middle, int row, PartOf part) {
    /** A place for a chair, and which way its sitter looks. */
    record Stand(double x, double y, double lookX, double lookY) {}

    /** For whom the chair at that distance from the middle is meant. */
    interface PartOf {
        Chair.Part at(int distance, boolean right);
    }

    /** A chair of the run: where it is in it, and how far from the middle. */
    record Step(int index, int distance, boolean right) {}

    Run {
        stands = List.copyOf(stands);
    }

    /** In the order of honour: the middle, then to its right, to its left, and so on outward. */
    List<Step> outward() {
        List<Step> steps = new ArrayList<>();
        int size = stands.size();
        if (size == 0) return steps;
        steps.add(new Step(middle, 0, true));
        for (int d = 1; steps.size() < size; d++) {
            add(steps, middle + d, d, true);
            if (steps.size() < size) add(steps, middle - d, d, false);
        }
        return steps;
    }

    private void add(List<Step> steps, int index, int distance, boolean right) {
        int size = stands.size();
        if (ring) steps.add(new Step(Math.floorMod(index, size), distance, right));
        else if (index >= 0 && index < size) steps.add(new Step(index, distance, right));
    }

    /** Whether sitters in the middle look to the lower edge of the drawing. */
    boolean facesDoor() {
        return !stands.isEmpty() && stands.get(middle).lookY() > 0.9;
    }
}
