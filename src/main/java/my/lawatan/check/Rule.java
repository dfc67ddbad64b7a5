package my.lawatan.check;

import java.util.stream.Stream;
import my.lawatan.trip.Event;

/** Something that should not be, and how to find it. */
public interface Rule {
    /** The name in files, settings and on the command line. */
    String name();

    /** What this rule finds that concerns {@code event}; costs what hangs on that event and not what the trip holds. */
    Stream<Finding> about(Facts facts, Event event);

    /** All that this rule finds. */
    default Stream<Finding> all(Facts facts) {
        return facts.trip().events().stream()
                .flatMap(event -> about(facts, event))
                .distinct();
    }
}
