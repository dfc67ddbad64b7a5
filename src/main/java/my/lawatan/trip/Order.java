package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * By which rule one side of an event is put in order. Where nothing is said, the trip's own order for that side holds.
 *
 * @param event at which; none if it is the rule of the whole trip
 * @param side whom it orders
 * @param ranking by which list, if the rule is {@link Rule#RANKING} and one list is meant
 * @param reason why this rule was chosen: "as the host asked"
 */
public record Order(
        Id<Order> id, Optional<Id<Event>> event, Side side, Rule rule, Optional<Id<Ranking>> ranking, Text reason)
        implements Item {
    /** A rule, chosen once and then applied without exception. */
    public enum Rule {
        /** Number in the order of precedence, then the date of office. */
        RANKING,
        /** Name of the economy or state, as it is written in English. */
        ECONOMY,
        /** Who holds the office longest goes first. */
        DATE_OF_OFFICE,
        /** As the host's list gives it: by the numbers of its seats. */
        HOST_ORDER,
        /** By the key that lists of names sort by. */
        NAME
    }

    public Order {
        Objects.requireNonNull(id);
        Objects.requireNonNull(side);
        Objects.requireNonNull(rule);
    }
}
