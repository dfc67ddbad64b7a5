package my.lawatan.check;

import java.util.List;
import my.lawatan.trip.ItemRef;

/**
 * Something a rule found. Two findings of one rule about the same items are the same finding, whatever the words.
 *
 * @param rule the rule's name, such as {@code person-double-booked}
 * @param items what it is about: events first, in the order of the sentence
 * @param key message key of the sentence
 * @param arguments its arguments
 */
public record Finding(String rule, Severity severity, List<ItemRef> items, String key, List<Object> arguments) {
    public Finding {
        items = List.copyOf(items);
        arguments = List.copyOf(arguments);
    }

    /** What stays the same while the finding lasts, though its words may change. */
    public String identity() {
        return rule + items.stream().map(ItemRef::toString).sorted().toList();
    }

    public boolean concerns(ItemRef item) {
        return items.contains(item);
    }
}
