package my.lawatan.check;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/**
 * A trip with the look-ups that rules need, and the instant for which it is looked at. Facts of a changed copy take over what is still
 * so, at the cost of what has changed, so that an event can be dragged over a large trip.
 */
public final class Facts {
    private final Trip trip;
    private final Optional<Instant> asOf;
    private final Grouped<Event, Attendance> byEvent;
    private final Grouped<Person, Attendance> byPerson;
    private final Grouped<Event, Leg> legs;
    private final Grouped<Vehicle, Leg> rides;
    private final Grouped<Event, Brief> briefs;
    private final Grouped<Event, Preparation> preparations;
    private final Grouped<Place, Event> atPlace;
    private final Itineraries itineraries;
    private final Set<Id<Place>> divided;
    private final Set<Id<Track>> principals;
    private final KnownWays ways;
    private final Stay stay;

    private Facts(Trip trip, Optional<Instant> asOf) {
        this.trip = trip;
        this.asOf = asOf;
        this.byEvent = Grouped.of(trip.attendances(), a -> List.of(a.event()));
        this.byPerson = Grouped.of(trip.attendances(), a -> list(a.person()));
        this.legs = Grouped.of(trip.legs(), Facts::ends);
        this.rides = Grouped.of(trip.legs(), Leg::vehicles);
        this.briefs = Grouped.of(trip.briefs(), b -> list(b.event()));
        this.preparations = Grouped.of(trip.preparations(), p -> List.of(p.event()));
        this.atPlace = Grouped.of(trip.events(), e -> list(e.place()));
        this.itineraries = Itineraries.of(trip.events());
        this.divided = divided(trip);
        this.principals = principals(trip);
        this.ways = KnownWays.of(trip);
        this.stay = Stay.of(this);
    }

    private Facts(Trip trip, Optional<Instant> asOf, Facts known) {
        this.trip = trip;
        this.asOf = asOf;
        Trip was = known.trip;
        Map<ItemKind, List<Id<?>>> differ = new EnumMap<>(ItemKind.class);
        was.mayDiffer(trip).forEach(ref -> differ.computeIfAbsent(ref.kind(), k -> new ArrayList<>())
                .add(ref.id()));
        Collection<Id<?>> attended = differ.getOrDefault(ItemKind.ATTENDANCE, List.of());
        Collection<Id<?>> driven = differ.getOrDefault(ItemKind.LEG, List.of());
        Collection<Id<?>> planned = differ.getOrDefault(ItemKind.EVENT, List.of());
        this.byEvent = known.byEvent.after(attended, was.attendances(), trip.attendances());
        this.byPerson = known.byPerson.after(attended, was.attendances(), trip.attendances());
        this.legs = known.legs.after(driven, was.legs(), trip.legs());
        this.rides = known.rides.after(driven, was.legs(), trip.legs());
        this.briefs = known.briefs.after(differ.getOrDefault(ItemKind.BRIEF, List.of()), was.briefs(), trip.briefs());
        this.preparations = known.preparations.after(
                differ.getOrDefault(ItemKind.PREPARATION, List.of()), was.preparations(), trip.preparations());
        this.atPlace = known.atPlace.after(planned, was.events(), trip.events());
        this.itineraries = known.itineraries.after(planned, was.events(), trip.events());
        boolean samePlaces = was.places() == trip.places();
        this.divided = samePlaces ? known.divided : divided(trip);
        this.principals = was.tracks() == trip.tracks() ? known.principals : principals(trip);
        boolean sameWays = samePlaces && driven.isEmpty() && planned.stream().allMatch(this::leadsNowhere);
        this.ways = sameWays ? known.ways : KnownWays.of(trip);
        this.stay = differ.isEmpty() ? known.stay : Stay.of(this);
    }

    private boolean leadsNowhere(Id<?> event) {
        return legs.get(new Id<>(event.value())).isEmpty();
    }

    /** The facts of a trip of which nobody asks at what time: nothing is near and no waiver has run out. */
    public static Facts of(Trip trip) {
        return new Facts(trip, Optional.empty());
    }

    /** The facts of a trip that is looked at in that instant. */
    public static Facts of(Trip trip, Instant asOf) {
        return new Facts(trip, Optional.of(asOf));
    }

    /** The facts of a copy of this trip, in the same instant. */
    public Facts after(Trip changed) {
        return changed == trip ? this : new Facts(changed, asOf, this);
    }

    /** The same trip in another instant. */
    public Facts at(Instant instant) {
        return new Facts(trip, Optional.of(instant), this);
    }

    public Trip trip() {
        return trip;
    }

    /** The instant for which the trip is looked at; none if that does not matter. */
    public Optional<Instant> asOf() {
        return asOf;
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

    /** The legs that vehicle drives. */
    public List<Leg> legsOf(Vehicle vehicle) {
        return rides.get(vehicle.id());
    }

    public List<Brief> briefsFor(Id<Event> event) {
        return briefs.get(event);
    }

    /** What was said of that requirement of an event; not stated if nothing was. */
    public Need stateOf(Id<Event> event, Requirement requirement) {
        return preparations.get(event).stream()
                .filter(p -> p.requirement() == requirement)
                .map(Preparation::state)
                .filter(state -> state != Need.NOT_STATED)
                .min(Enum::compareTo)
                .orElse(Need.NOT_STATED);
    }

    /** The events at that place. */
    public List<Event> eventsAt(Id<Place> place) {
        return atPlace.get(place);
    }

    /** Whether other places are parts of this one, so that two events there are not in each other's way. */
    public boolean isDivided(Id<Place> place) {
        return divided.contains(place);
    }

    /** Whether the principal is expected there, or it is on the principal's programme and nobody has said otherwise. */
    public boolean hasPrincipal(Event event) {
        List<Attendance> own = trip.settings().principal().stream()
                .flatMap(p -> byEvent.get(event.id()).stream()
                        .filter(a -> a.person().filter(p::equals).isPresent()))
                .toList();
        if (!own.isEmpty()) return own.stream().anyMatch(Facts::counts);
        return event.tracks().stream().anyMatch(principals::contains);
    }

    /** The zone that the place states, or the first that states one of those it is part of. */
    public Optional<ZoneId> zoneOf(Id<Place> place) {
        return KnownWays.enclosing(trip, place).stream()
                .flatMap(id -> trip.places().get(id).orElseThrow().zone().stream())
                .findFirst();
    }

    /** The minutes that some leg of the trip says it takes from place to place; none if none does. */
    public Optional<Integer> minutesBetween(Id<Place> from, Id<Place> to) {
        return ways.between(trip, from, to);
    }

    KnownWays ways() {
        return ways;
    }

    Itineraries itineraries() {
        return itineraries;
    }

    Stay stay() {
        return stay;
    }

    /** Whether it takes place and is on the clock. */
    public static boolean counts(Event event) {
        return event.status() != EventStatus.CANCELLED && event.when().timed();
    }

    /** Whether somebody is expected to be there. */
    public static boolean counts(Attendance attendance) {
        return attendance.status() != AttendanceStatus.DECLINED;
    }

    /** The events that the legs lead from and to. */
    static List<Id<Event>> ends(Leg leg) {
        List<Id<Event>> ends = new ArrayList<>();
        leg.from().ifPresent(ends::add);
        leg.to().filter(to -> !ends.contains(to)).ifPresent(ends::add);
        return ends;
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.map(List::of).orElse(List.of());
    }

    private static Set<Id<Place>> divided(Trip trip) {
        Set<Id<Place>> divided = new HashSet<>();
        trip.places().values().forEach(place -> place.within().ifPresent(divided::add));
        return divided;
    }

    private static Set<Id<Track>> principals(Trip trip) {
        return trip.tracks().stream()
                .filter(t -> t.purpose() == TrackKind.PRINCIPAL)
                .map(Track::id)
                .collect(Collectors.toSet());
    }
}
