package my.lawatan.ui.kit.timeline.plan;

import java.util.Optional;
import my.lawatan.trip.ItemRef;

/**
 * A leg between two items of one column, drawn as a dotted line with the minutes it needs.
 *
 * @param start minute at which it could begin: the end of the item before
 * @param end minute by which it must be done; not before {@code start}
 * @param next the item it leads to; the line stands over it
 * @param late whether the minutes there are do not suffice
 */
public record Way(ItemRef leg, int day, int start, int end, Optional<ItemRef> next, String text, boolean late) {}
