package my.lawatan.sample;

import java.util.List;
import my.lawatan.trip.ItemRef;

/**
 * A finding that was put into a sample on purpose, so that the checks can be held against a list.
 *
 * @param rule the rule that must find it
 * @param items what the finding must be about, in any order
 * @param why what was planned
 */
public record Planted(String rule, List<ItemRef> items, String why) {
    public Planted {
        items = List.copyOf(items);
    }
}
