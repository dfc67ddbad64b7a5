package my.lawatan.check;

import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;

/**
 * Something that should not be, and how to find it. Each finding is about at least one event or leg, which comes first among its
 * items, and whatever event or leg it names finds it.
 */
public interface Rule {
    /** The name in files, settings and on the command line. */
    String name();

    /** What is to be done about its findings. */
    Action action();

    /** What this rule finds that concerns {@code event}; costs what hangs on that event and not what the trip holds. */
    Stream<Finding> about(Facts facts, Event event);

    /** What this rule finds that concerns {@code leg}. */
    default Stream<Finding> about(Facts facts, Leg leg) {
        return Stream.empty();
    }

    /** Other events about which it may find something else when this one is changed, put there or taken away. */
    default Stream<Event> alsoTouched(Facts facts, Event event) {
        return Stream.empty();
    }

    /** What all its findings rest on besides items; when it differs, everything is looked at anew. */
    default Object ground(Facts facts) {
        return "";
    }

    /** All that this rule finds, each once. */
    default Stream<Finding> all(Facts facts) {
        Stream<Finding> events = facts.trip().events().stream().flatMap(event -> about(facts, event)
                .filter(f -> f.items().get(0).id().equals(event.id()))
                .distinct());
        Stream<Finding> legs = facts.trip().legs().stream().flatMap(leg -> about(facts, leg)
                .filter(f -> f.items().get(0).equals(ItemRef.to(leg)))
                .distinct());
        return Stream.concat(events, legs);
    }
}
