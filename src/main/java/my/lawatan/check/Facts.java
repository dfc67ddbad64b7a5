package my.lawatan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemMap;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/**
 * A trip with the look-ups that rules need. Facts of a changed copy take over every look-up whose items are still the same, so that
 * an event can be dragged over a large trip.
 */
public final class Facts {
    private final Trip trip;
    private final Grouped<Event, Attendance> byEvent;
    private final Grouped<Person, Attendance> byPerson;
    private final Grouped<Event, Leg> legs;
    private final Grouped<Place, Event> atPlace;
    private final Set<Id<Place>> divided;

    /** Items of one map grouped by an id that they name. */
    private record Grouped<K extends Item, V extends Item>(ItemMap<V> of, Map<Id<K>, List<V>> groups) {
        List<V> get(Id<K> key) {
            return groups.getOrDefault(key, List.of());
        }
    }

    private interface Keys<K extends Item, V> {
        List<Id<K>> of(V item);
    }

    private Facts(Trip trip, Facts known) {
        this.trip = trip;
        this.byEvent = group(trip.attendances(), known == null ? null : known.byEvent, a -> List.of(a.event()));
        this.byPerson = group(trip.attendances(), known == null ? null : known.byPerson, a -> a.person()
                .map(List::of)
                .orElse(List.of()));
        this.legs = group(trip.legs(), known == null ? null : known.legs, Facts::ends);
        this.atPlace = known != null && samePlaces(known.trip, trip)
                ? known.atPlace
                : group(trip.events(), null, e -> e.place().map(List::of).orElse(List.of()));
        this.divided = known != null && known.trip.places() == trip.places() ? known.divided : divided(trip);
    }

    public static Facts of(Trip trip) {
        return new Facts(trip, null);
    }

    /** The facts of a copy of this trip. */
    public Facts after(Trip changed) {
        return new Facts(changed, this);
    }

    public Trip trip() {
        return trip;
    }

    public List<Attendance> attendancesAt(Id<Event> event) {
        return byEvent.get(event);
    }

    public List<Attendance> attendancesOf(Id<Person> person) {
        return byPerson.get(person);
    }

    /** The legs that lead to or from that event. */
    public List<Leg> legsOf(Id<Event> event) {
        return legs.get(event);
    }

    /** The events at that place, as they are in this trip. */
    public List<Event> eventsAt(Id<Place> place) {
        return atPlace.get(place).stream()
                .map(e -> trip.events().get(e.id()))
                .flatMap(Optional::stream)
                .filter(e -> e.place().filter(place::equals).isPresent())
                .toList();
    }

    /** Whether other places are parts of this one, so that two events there are not in each other's way. */
    public boolean isDivided(Id<Place> place) {
        return divided.contains(place);
    }

    /** Whether it takes place and is on the clock. */
    public static boolean counts(Event event) {
        return event.status() != EventStatus.CANCELLED && event.when().timed();
    }

    /** Whether somebody is expected to be there. */
    public static boolean counts(Attendance attendance) {
        return attendance.status() != AttendanceStatus.DECLINED;
    }

    private static List<Id<Event>> ends(Leg leg) {
        List<Id<Event>> ends = new ArrayList<>();
        leg.from().ifPresent(ends::add);
        leg.to().filter(to -> !ends.contains(to)).ifPresent(ends::add);
        return ends;
    }

    // events may have been moved since they were grouped: only their places matter here, the rest is looked up
    private static boolean samePlaces(Trip known, Trip trip) {
        return known.events().size() == trip.events().size()
                && known.mayDiffer(trip)
                        .filter(ref -> ref.kind() == ItemKind.EVENT)
                        .allMatch(ref -> place(known, ref.id()).equals(place(trip, ref.id())));
    }

    private static Optional<Optional<Id<Place>>> place(Trip trip, Id<?> event) {
        return trip.events().get(event).map(Event::place);
    }

    private static Set<Id<Place>> divided(Trip trip) {
        Set<Id<Place>> divided = new HashSet<>();
        trip.places().values().forEach(place -> place.within().ifPresent(divided::add));
        return divided;
    }

    private static <K extends Item, V extends Item> Grouped<K, V> group(
            ItemMap<V> items, Grouped<K, V> known, Keys<K, V> keys) {
        if (known != null && known.of() == items) return known;
        Map<Id<K>, List<V>> groups = new HashMap<>();
        for (V item : items.values())
            for (Id<K> key : keys.of(item))
                groups.computeIfAbsent(key, k -> new ArrayList<>(4)).add(item);
        return new Grouped<>(items, groups);
    }
}
