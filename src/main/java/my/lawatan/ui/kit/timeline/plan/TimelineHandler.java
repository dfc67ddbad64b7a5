package my.lawatan.ui.kit.timeline.plan;

import java.util.List;
import my.lawatan.trip.ItemRef;

/** Who answers for what an officer does on a timeline. Called on the JavaFX thread; nothing of it may wait for the disk. */
public interface TimelineHandler {
    /** What the proposal would bring about. Called at every pulse of a gesture, so it must be quick; changes nothing. */
    Preview preview(Proposal proposal);

    /** Does it, as one edit. @param settled called when it is done or refused */
    void commit(Proposal proposal, Runnable settled);

    /** Makes a new item there; a blank title is replaced by words that say so. @param settled as in {@link #commit} */
    void create(Proposal.Create where, String title, Runnable settled);

    void rename(ItemRef item, String title);

    /** The title as it is edited in place. */
    String titleOf(ItemRef item);

    /** Calls the items off. */
    void cancel(List<ItemRef> items);

    /** Marks the items as fixed by the host, or frees them if all of them are fixed. */
    void toggleFixed(List<ItemRef> items);
}
