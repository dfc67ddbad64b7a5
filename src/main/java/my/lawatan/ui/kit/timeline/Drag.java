package my.lawatan.ui.kit.timeline;

import java.util.Optional;
import my.lawatan.ui.kit.timeline.layout.Snap;
import my.lawatan.ui.kit.timeline.plan.Ghost;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/**
 * One gesture from the press of the mouse to its release. It moves the ghost and asks what would happen; nothing else changes until it is
 * dropped, and then by one edit.
 */
public final class Drag {
    /** Turns where the pointer is into what is proposed. */
    interface Shape {
        /** What would be done with the pointer there; none if nothing. */
        Optional<Draft> at(Aim aim, int step, Timeline timeline);
    }

    /** A proposal and how it looks, before anybody has been asked what it brings about. */
    record Draft(Proposal proposal, Ghost ghost) {}

    private final Timeline timeline;
    private final Shape shape;
    private Optional<Proposal> proposal = Optional.empty();

    Drag(Timeline timeline, Shape shape) {
        this.timeline = timeline;
        this.shape = shape;
    }

    /** The pointer is there now: all the work of one pulse. @param fine keeps to single minutes instead of steps of five */
    public void to(Aim aim, boolean fine) {
        Optional<Draft> draft = shape.at(aim, fine ? Snap.FINE : Snap.COARSE, timeline);
        Optional<Proposal> next = draft.map(Draft::proposal).filter(Proposal::changes);
        if (next.isPresent()
                && next.equals(proposal)
                && timeline.ghostProperty().get().isPresent()) return;
        proposal = next;
        timeline.showGhost(draft.map(d -> new Ghost(
                d.ghost().blocks(), d.ghost().bands(), timeline.handler().preview(d.proposal()))));
    }

    /** What would be done if it were dropped now. */
    public Optional<Proposal> proposal() {
        return proposal;
    }

    /** Does what is proposed. The ghost stays until the plan has changed. */
    public void drop() {
        if (proposal.isEmpty()) {
            abandon();
            return;
        }
        if (proposal.get() instanceof Proposal.Create where) timeline.editNew(where);
        else timeline.handler().commit(proposal.get(), timeline::settled);
    }

    /** Ends it and changes nothing. */
    public void abandon() {
        proposal = Optional.empty();
        timeline.showGhost(Optional.empty());
    }
}
