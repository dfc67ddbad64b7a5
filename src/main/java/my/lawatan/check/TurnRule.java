package my.lawatan.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;

/** A rule about two events that follow each other in one room. */
interface TurnRule extends Rule {
    /** What it finds where the room passes from one to the other. */
    Optional<Finding> about(Facts facts, InRoom.Turn turn);

    @Override
    default Action action() {
        return Action.BUFFERS;
    }

    @Override
    default Collection<Event> alsoTouched(Facts facts, Event event) {
        return InRoom.neighbours(facts, event);
    }

    @Override
    default List<Finding> about(Facts facts, Event event) {
        return InRoom.about(facts, event, turn -> about(facts, turn));
    }

    @Override
    default List<Finding> all(Facts facts) {
        return InRoom.all(facts, turn -> about(facts, turn));
    }
}
