package my.lawatan.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;

/** All rules together. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new PersonDoubleBooked(),
            new PlaceDoubleBooked(),
            new LegTooShort(),
            new NamesAwaited(),
            new OutsideTrip());

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(f -> rank(f.rule()))
            .thenComparing(Finding::identity);

    private Checks() {}

    /** The names of all rules. */
    public static List<String> rules() {
        return RULES.stream().map(Rule::name).toList();
    }

    /** Everything the rules find, worst first; always in the same order for the same trip. */
    public static List<Finding> all(Trip trip) {
        return all(Facts.of(trip));
    }

    public static List<Finding> all(Facts facts) {
        return RULES.stream().flatMap(rule -> rule.all(facts)).sorted(ORDER).toList();
    }

    /** What the rules find that concerns this event, worst first. */
    public static List<Finding> of(Facts facts, Id<Event> event) {
        return facts.trip().events().get(event).stream()
                .flatMap(e -> RULES.stream().flatMap(rule -> rule.about(facts, e)))
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    public static List<Finding> of(Trip trip, Id<Event> event) {
        return of(Facts.of(trip), event);
    }

    /**
     * What would be found about this event in {@code after} that is not found today: what a drag must show before it is let go.
     *
     * @param today facts of the trip as it is
     * @param after the trip as it would be
     */
    public static List<Finding> newlyFound(Facts today, Trip after, Id<Event> event) {
        Set<String> known =
                of(today, event).stream().map(Finding::identity).collect(Collectors.toCollection(HashSet::new));
        return of(today.after(after), event).stream()
                .filter(f -> !known.contains(f.identity()))
                .toList();
    }

    private static int rank(String rule) {
        return Stream.iterate(0, i -> i < RULES.size(), i -> i + 1)
                .filter(i -> RULES.get(i).name().equals(rule))
                .findFirst()
                .orElse(RULES.size());
    }
}
