package my.lawatan.protocol.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/**
 * Who comes before whom at one event: an order for each side, none for both together. On each side the head comes first, in whose absence who leads
 * it, then who takes part, then who attends for them (interpreter, note-taker, security, press); among each of these the side's rule
 * decides; then whoever was put somewhere by hand stands there. Who has declined has no place. The same trip gives the same order
 * everywhere, in whatever order things were entered.
 */
public final class EventOrder {
    private final Map<Side, SideRule> rules = new EnumMap<>(Side.class);
    private final Map<Side, OneList> people = new EnumMap<>(Side.class);
    private final Map<Side, OneList> organisations = new EnumMap<>(Side.class);

    private EventOrder(Trip trip, Id<Event> event, Collection<Attendance> attendances) {
        for (Side side : Side.values()) {
            SideRule rule = SideRule.of(trip, Optional.of(event), side);
            rules.put(side, rule);
            people.put(
                    side,
                    new OneList(
                            trip,
                            rule,
                            Criterion.ofPeople(rule.rule()),
                            those(attendances, side, Attendance.Unit.PERSON)));
            organisations.put(
                    side,
                    new OneList(
                            trip,
                            rule,
                            Criterion.ofOrganisations(rule.rule()),
                            those(attendances, side, Attendance.Unit.ORGANISATION)));
        }
    }

    private static List<Attendance> those(Collection<Attendance> attendances, Side side, Attendance.Unit unit) {
        return attendances.stream()
                .filter(a -> a.side() == side && a.unit() == unit)
                .toList();
    }

    /** The order of that event. Reads all attendances of the trip. */
    public static EventOrder of(Trip trip, Id<Event> event) {
        return of(
                trip,
                event,
                trip.attendances().stream().filter(a -> a.event().equals(event)).toList());
    }

    /** The order of that event, whose attendances are known. */
    public static EventOrder of(Trip trip, Id<Event> event, Collection<Attendance> attendances) {
        return new EventOrder(trip, event, attendances);
    }

    /** By which rule that side is in order. */
    public SideRule rule(Side side) {
        return rules.get(side);
    }

    /** The people of that side, and its seats that await a name, first who comes first; those who have declined at the end. */
    public List<Standing> people(Side side) {
        return List.copyOf(people.get(side).standings());
    }

    /** Whether a rule puts anybody of that side in an order: one alone, and places without a name, stand in none. */
    public boolean isOrder(Side side) {
        return people(side).stream()
                        .filter(standing -> standing.attendance().person().isPresent())
                        .count()
                > 1;
    }

    /** The organisations of that side that have places of their own. */
    public List<Standing> organisations(Side side) {
        return List.copyOf(organisations.get(side).standings());
    }

    /** All standings: people, then organisations; within each ours, then the host's, then the others'. */
    public List<Standing> all() {
        List<Standing> all = new ArrayList<>();
        lists().forEach(list -> all.addAll(list.standings()));
        return all;
    }

    private Stream<OneList> lists() {
        return Stream.concat(people.values().stream(), organisations.values().stream());
    }

    /** Where that one stands. */
    public Optional<Standing> of(Id<Attendance> attendance) {
        return all().stream()
                .filter(s -> s.attendance().id().equals(attendance))
                .findFirst();
    }

    /** Whether it has a place by hand that is void, because whom it is beside is not on that list any more or is beside it. */
    public boolean isVoid(Attendance attendance) {
        return lists().anyMatch(list -> list.isVoid(attendance));
    }

    /**
     * The place by hand that takes {@code moved}, with those put beside it, one step up (by −1) or down (by 1); none where there is no
     * step.
     */
    public Optional<HandPlace> step(Id<Attendance> moved, int by) {
        return lists().flatMap(list -> list.step(moved, by).stream()).findFirst();
    }

    /** The place by hand that takes {@code moved} to {@code index}, 0 first, among the others of its list; none without others. */
    public Optional<HandPlace> placeAt(Id<Attendance> moved, int index) {
        return lists().flatMap(list -> list.placeAt(moved, index, true).stream())
                .findFirst();
    }
}
