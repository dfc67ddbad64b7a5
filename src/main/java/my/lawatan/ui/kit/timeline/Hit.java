package my.lawatan.ui.kit.timeline;

import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Loose;
import my.lawatan.ui.kit.timeline.plan.Way;

/** What is under the pointer. */
sealed interface Hit {
    record OnBlock(Placed placed, Placed.Grip grip) implements Hit {}

    record OnBand(Band band) implements Hit {}

    record OnLoose(Loose loose) implements Hit {}

    record OnWay(Way way) implements Hit {}

    /** Empty ground of a day. */
    record OnGround() implements Hit {}

    /** Heads, gutter, tray. */
    record Elsewhere() implements Hit {}
}
