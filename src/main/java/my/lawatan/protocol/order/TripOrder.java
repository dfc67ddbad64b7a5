package my.lawatan.protocol.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** Who comes before whom on each side where no event is meant: in the list of the delegation and in the table of people. */
public final class TripOrder {
    private final Map<Id<Person>, Integer> places = new HashMap<>();
    private final Map<Side, SideRule> rules = new EnumMap<>(Side.class);

    private TripOrder(Trip trip) {
        Map<Side, List<Person>> bySide = new EnumMap<>(Side.class);
        trip.people().stream().forEach(p -> bySide.computeIfAbsent(p.side(), s -> new ArrayList<>())
                .add(p));
        for (Side side : Side.values()) {
            SideRule rule = SideRule.of(trip, Optional.empty(), side);
            rules.put(side, rule);
            List<Merit> merits = new ArrayList<>();
            bySide.getOrDefault(side, List.of()).forEach(p -> merits.add(Merit.of(trip, p, rule)));
            merits.sort(Criterion.comparator(Criterion.ofTrip(rule.rule())));
            for (int i = 0; i < merits.size(); i++)
                places.put(new Id<Person>(merits.get(i).id().value()), i + 1);
        }
    }

    /** The order of that trip. Reads and sorts all its people. */
    public static TripOrder of(Trip trip) {
        return new TripOrder(trip);
    }

    /** The rule of the trip for that side. */
    public SideRule rule(Side side) {
        return rules.get(side);
    }

    /** The place of that person of the trip on their own side, 1 first. */
    public int place(Person person) {
        return places.get(person.id());
    }

    /** Sides apart, ours first; each in its order. */
    public Comparator<Person> comparator() {
        return Comparator.comparing(Person::side).thenComparing(this::place);
    }
}
