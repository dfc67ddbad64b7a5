package my.lawatan.protocol.seating;

import java.util.Optional;
import my.lawatan.trip.Seat;

/**
 * One chair of a plan.
 *
 * @param sitter who sits there; none if it is free
 * @param why why they do, in one sentence
 * @param seat what an officer decided about this chair
 */
public record Placed(Chair chair, Optional<Sitter> sitter, Reason why, Optional<Seat> seat) {
    public boolean locked() {
        return seat.filter(Seat::locked).isPresent();
    }

    /** What to look it up by when it is selected again after a change. */
    public String key() {
        return chair.number() + (chair.atTable() ? "" : "+" + chair.behind());
    }
}
