package my.lawatan.ui.kit.timeline.layout;

import my.lawatan.ui.kit.timeline.plan.Block;

/** A block and its rectangle, in pixels from the top left corner of the first column. */
public record Placed(Block block, double x, double y, double width, double height) {
    /** Pixels at an edge that take hold of the edge instead of the block. */
    private static final double EDGE = 6;

    /** What of a block is under the pointer. */
    public enum Grip {
        BODY,
        START,
        END
    }

    public boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    /** What is at height {@code py} of it; a block too low for three grips has no upper edge to hold, a very low one none at all. */
    public Grip grip(double py) {
        double edge = Math.min(EDGE, height / 3);
        if (height >= 12 && py >= y + height - edge) return Grip.END;
        return height >= 24 && py < y + edge ? Grip.START : Grip.BODY;
    }
}
