package my.lawatan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Side;
import my.lawatan.trip.Titles;

/** Somebody of ours is expected at an event to which others are driven, and has no seat on any way there. */
public final class SeatMissing implements Rule {
    private static final int MOST_NAMED = 4;

    @Override
    public String name() {
        return "seat-missing";
    }

    @Override
    public Action action() {
        return Action.SEATS;
    }

    /**
     * Those of ours who are expected at that event and have no seat on any way to it, by id; nobody as long as no seat is given on such a
     * way.
     */
    public static List<Id<Person>> without(Facts facts, Event event) {
        Set<Id<Person>> seated = new HashSet<>();
        boolean given = false;
        for (Leg leg : ways(facts, event)) {
            Motorcade motorcade = Motorcade.on(facts, leg);
            given |= !motorcade.rides().isEmpty();
            seated.addAll(motorcade.seated());
        }
        if (!given) return List.of();
        return ours(facts, event).stream()
                .filter(id -> !seated.contains(id) && !sleepsThere(facts, id, event))
                .toList();
    }

    // whoever lives in the house in which it is takes the lift
    private static boolean sleepsThere(Facts facts, Id<Person> person, Event event) {
        Set<Id<Place>> houses = facts.attached().sleeps(person);
        return !houses.isEmpty()
                && event.place()
                        .filter(place -> KnownWays.enclosing(facts.trip(), place).stream()
                                .anyMatch(houses::contains))
                        .isPresent();
    }

    @Override
    public Object ground(Facts facts) {
        return facts.attached().houses();
    }

    /** Those of ours who are expected at that event, by id. */
    public static List<Id<Person>> ours(Facts facts, Event event) {
        return facts.expectedAt(event.id()).stream()
                .filter(id -> facts.trip().person(id).side() == Side.OURS)
                .sorted()
                .toList();
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (!Facts.counts(event)) return List.of();
        List<Id<Person>> without = without(facts, event);
        if (without.isEmpty()) return List.of();
        List<ItemRef> items = new ArrayList<>(List.of(ItemRef.to(event)));
        ways(facts, event).forEach(leg -> items.add(ItemRef.to(leg)));
        return List.of(new Finding(
                name(),
                Severity.HINT,
                items,
                without.size() == 1 ? "check.seat-missing.one" : "check.seat-missing",
                List.of(without.size(), ours(facts, event).size(), event.title().plain(), names(facts, without))));
    }

    // walking needs no seat, and whoever waits where an aircraft lands is there already
    private static List<Leg> ways(Facts facts, Event event) {
        return facts.legsOf(event.id()).stream()
                .filter(leg -> leg.to().filter(event.id()::equals).isPresent())
                .filter(leg -> !leg.vehicles().isEmpty() && leg.mode() != LegMode.AIRCRAFT)
                .sorted(Comparator.comparing(Leg::id))
                .toList();
    }

    private static String names(Facts facts, List<Id<Person>> people) {
        String named = people.stream()
                .limit(MOST_NAMED)
                .map(id -> Titles.of((Item) facts.trip().person(id), facts.trip()))
                .collect(Collectors.joining(", "));
        return people.size() > MOST_NAMED ? named + " …" : named;
    }

    @Override
    public List<Finding> about(Facts facts, Leg leg) {
        return leg.to()
                .flatMap(facts.trip().events()::get)
                .map(event -> about(facts, event))
                .orElse(List.of());
    }
}
