package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;

/**
 * Something that should not be, and how to find it. Each finding is about at least one event or leg, which comes first among its
 * items, and whatever event or leg it names finds it; or it is about another item, which comes first and finds it, and about no event
 * and no leg.
 */
public interface Rule {
    /** The name in files, settings and on the command line. */
    String name();

    /** What is to be done about its findings. */
    Action action();

    /** The numbers it goes by, which an office may set for a trip. */
    default List<Quantity> numbers() {
        return List.of();
    }

    /** What this rule finds that concerns {@code event}; costs what hangs on that event and not what the trip holds. */
    List<Finding> about(Facts facts, Event event);

    /** What this rule finds that concerns {@code leg}. */
    default List<Finding> about(Facts facts, Leg leg) {
        return List.of();
    }

    /** What this rule finds that concerns an item that is neither an event nor a leg, and no event or leg. */
    default List<Finding> elsewhere(Facts facts, Item item) {
        return List.of();
    }

    /** Other events about which it may find something else when this one is changed, put there or taken away. */
    default Collection<Event> alsoTouched(Facts facts, Event event) {
        return List.of();
    }

    /** What all its findings rest on besides items; when it differs, everything is looked at anew. */
    default Object ground(Facts facts) {
        return "";
    }

    /** Whether it rests on what is read in all texts of a trip. */
    default boolean readsTexts() {
        return false;
    }

    /** All that this rule finds, each once. */
    default List<Finding> all(Facts facts) {
        List<Finding> all = new ArrayList<>();
        for (Event event : facts.trip().events().values()) addFirst(about(facts, event), event, all);
        for (Leg leg : facts.trip().legs().values()) addFirst(about(facts, leg), leg, all);
        return all;
    }

    // of those that are found again from other items, once from the first one
    private static void addFirst(List<Finding> found, Item subject, List<Finding> all) {
        if (found.isEmpty()) return;
        ItemRef first = ItemRef.to(subject);
        found.stream()
                .filter(finding -> finding.items().get(0).equals(first))
                .distinct()
                .forEach(all::add);
    }
}
