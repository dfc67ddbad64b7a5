package my.lawatan.ui.kit.timeline;

import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/** A title that is being edited in place. */
sealed interface Editing {
    /** The title of an item that there is. */
    record Title(ItemRef item) implements Editing {}

    /** The title of an item that is made when it is given. */
    record New(Proposal.Create where) implements Editing {}
}
