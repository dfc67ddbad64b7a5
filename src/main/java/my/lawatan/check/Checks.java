package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Trip;

/** All rules together. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new PersonDoubleBooked(),
            new PlaceDoubleBooked(),
            new VehicleDoubleBooked(),
            new PersonUnavailable(),
            new LegTooShort(),
            new TravelTooShort(),
            new OutsideStay(),
            new NamesAwaited(),
            new OutsideTrip(),
            new TimeNotStated(),
            new NotConfirmed(),
            new BriefMissing(),
            new BriefStale(),
            new BriefOverdue(),
            new HeadcountOpen(),
            new OverQuota(),
            new PlaceUnreasoned(),
            new InterpreterMissing(),
            new ZoneNotStated(),
            new WayNotStated(),
            new PlanUndecided(),
            new CountBroken(),
            new CountCircle(),
            new NameDrift(),
            new SeatTwice(),
            new VehicleOverSeats(),
            new SeatMissing(),
            new PassMissing(),
            new PassOverQuota(),
            new FormOverdue(),
            new RoomClash(),
            new EditionLeak(),
            new LegChain(),
            new RoomTurnover(),
            new PressPreset(),
            new SecuritySweep(),
            new PlaceClosed(),
            new OverCapacity(),
            new FactUnsure(),
            new NeedMissing(Requirement.VENUE),
            new NeedMissing(Requirement.CAR),
            new NeedMissing(Requirement.NOTE_TAKER),
            new NeedMissing(Requirement.DRESS),
            new NeedMissing(Requirement.PRESS),
            new NeedMissing(Requirement.GIFT),
            new GiftUnpaired(),
            new CeremonyPack(),
            new DateSlip(),
            new ApecWording(),
            new PrayerWindow(),
            new MealWindow(),
            new RestWindow(),
            new JetLag());

    private static final Map<String, Integer> RANKS = ranks();

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(f -> rank(f.rule()))
            .thenComparing(Finding::identity);

    private Checks() {}

    static List<Rule> all() {
        return RULES;
    }

    /** The names of all rules. */
    public static List<String> rules() {
        return RULES.stream().map(Rule::name).toList();
    }

    /** The numbers that rule goes by; none if nobody can set any.
     *
     * @throws IllegalArgumentException if no rule has that name */
    public static List<Quantity> numbers(String rule) {
        return RULES.get(rank(rule)).numbers();
    }

    /** What is to be done about that finding. */
    public static Action action(Finding finding) {
        return RULES.get(rank(finding.rule())).action();
    }

    /** Everything the rules find, waived or not, worst first; always in the same order for the same trip. */
    public static List<Finding> all(Trip trip) {
        return all(Facts.of(trip));
    }

    public static List<Finding> all(Facts facts) {
        return Checked.of(facts).all();
    }

    /** What the rules find that concerns this event, waived or not, worst first. */
    public static List<Finding> of(Facts facts, Id<Event> event) {
        return ordered(about(facts, event));
    }

    // asked at each pulse of a drag
    private static Set<Finding> about(Facts facts, Id<Event> event) {
        Set<Finding> found = new LinkedHashSet<>();
        facts.trip().events().get(event).ifPresent(e -> {
            for (Rule rule : RULES) if (facts.on(rule)) found.addAll(rule.about(facts, e));
        });
        return found;
    }

    private static List<Finding> ordered(Collection<Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(ORDER);
        return Collections.unmodifiableList(ordered);
    }

    /** What the rules find that concerns this room, waived or not, worst first. */
    public static List<Finding> of(Facts facts, Lodging room) {
        return RULES.stream()
                .filter(facts::on)
                .flatMap(rule -> rule.elsewhere(facts, room).stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    public static List<Finding> of(Trip trip, Id<Event> event) {
        return of(Facts.of(trip), event);
    }

    /** What concerns this event and nobody has waived, worst first. */
    public static List<Finding> open(Facts facts, Id<Event> event) {
        Waivers waivers = Waivers.of(facts);
        return of(facts, event).stream()
                .filter(f -> waivers.of(f.identity(), f).isEmpty())
                .toList();
    }

    /**
     * What would be found about this event that is not found today: what a drag must show before it is let go.
     *
     * @param today what {@link #of(Facts, Id)} finds about the event in the trip as it is
     * @param after the trip as it would be
     */
    public static List<Finding> newlyFound(List<Finding> today, Facts after, Id<Event> event) {
        Set<Finding> news = about(after, event);
        news.removeIf(found -> today.stream().anyMatch(found::isSame));
        return ordered(news);
    }

    /** The rule's place in the order of rules.
     *
     * @throws IllegalArgumentException if no rule has that name */
    static int rank(String rule) {
        Integer rank = RANKS.get(rule);
        if (rank == null) throw new IllegalArgumentException(rule);
        return rank;
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        for (Rule rule : RULES) ranks.put(rule.name(), ranks.size());
        return Map.copyOf(ranks);
    }
}
