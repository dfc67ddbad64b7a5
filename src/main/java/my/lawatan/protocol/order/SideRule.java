package my.lawatan.protocol.order;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Order;
import my.lawatan.trip.Ranking;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * The rule that holds for one side: as stated for the event, else as stated for the trip, else our own side by its order of precedence
 * and every other as the host gives it.
 *
 * @param ranking by which list; none if none is meant, or if several could be
 * @param reason why the rule was chosen
 * @param stated where it was
 */
public record SideRule(Side side, Order.Rule rule, Optional<Ranking> ranking, Text reason, Stated stated) {
    /** Where a rule comes from. */
    public enum Stated {
        EVENT,
        TRIP,
        NOWHERE
    }

    /** The rule for that side of that event; without an event, of the trip. */
    public static SideRule of(Trip trip, Optional<Id<Event>> event, Side side) {
        return event.flatMap(id -> stated(trip, Optional.of(id), side))
                .map(order -> of(trip, order, Stated.EVENT))
                .or(() -> stated(trip, Optional.empty(), side).map(order -> of(trip, order, Stated.TRIP)))
                .orElseGet(() ->
                        new SideRule(side, builtIn(side), only(trip, builtIn(side), side), Text.NONE, Stated.NOWHERE));
    }

    /** The order that states it; two officers may have stated one each, and then the same one holds everywhere. */
    public static Optional<Order> stated(Trip trip, Optional<Id<Event>> event, Side side) {
        return trip.orders().stream()
                .filter(order -> order.side() == side && order.event().equals(event))
                .min(Comparator.comparing(Order::id));
    }

    /** The rule where nobody has stated one. */
    public static Order.Rule builtIn(Side side) {
        return side == Side.OURS ? Order.Rule.RANKING : Order.Rule.HOST_ORDER;
    }

    private static SideRule of(Trip trip, Order order, Stated stated) {
        // a list orders the people of one side and says nothing of another's
        Optional<Ranking> chosen = order.ranking()
                .flatMap(trip.rankings()::get)
                .filter(ranking -> ranking.side() == order.side() && order.rule() == Order.Rule.RANKING)
                .or(() -> only(trip, order.rule(), order.side()));
        return new SideRule(order.side(), order.rule(), chosen, order.reason(), stated);
    }

    private static Optional<Ranking> only(Trip trip, Order.Rule rule, Side side) {
        if (rule != Order.Rule.RANKING) return Optional.empty();
        List<Ranking> all =
                trip.rankings().stream().filter(r -> r.side() == side).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
