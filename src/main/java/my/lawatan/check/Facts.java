package my.lawatan.check;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import my.lawatan.protocol.names.Roster;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.IdMap;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/**
 * A trip with the look-ups that rules need, and the instant for which it is looked at. Each look-up is worked out when it is first
 * asked for. Facts of a changed copy take over what is still so, at the cost of what has changed, so that an event can be dragged over a
 * large trip. They can be asked on any thread.
 */
public final class Facts {
    private final Trip trip;
    private final Optional<Instant> asOf;
    private final Related related;
    private final Seated seated;
    private final Lazy<Itineraries> itineraries;
    private final Lazy<IdMap<List<Slot>>> rooms;
    private final Lazy<Set<Id<Place>>> divided;
    private final Lazy<Set<Id<Track>>> principals;
    private final Lazy<KnownWays> ways;
    private final Lazy<Stay> stay;
    private final Attached attached;
    private final Lazy<Own> own;
    private final Tuning tuning;
    private final Lazy<Custody> custody;
    private final Lazy<Accesses> accesses;
    private final Map<Event, List<PassNeed>> passNeeds = Collections.synchronizedMap(new IdentityHashMap<>());

    private Facts(Trip trip, Optional<Instant> asOf) {
        this.trip = trip;
        this.asOf = asOf;
        this.related = Related.in(trip);
        this.seated = Seated.in(trip);
        this.itineraries = new Lazy<>(() -> Itineraries.of(this));
        this.rooms = new Lazy<>(() -> InRoom.slots(this));
        this.divided = new Lazy<>(() -> divided(trip));
        this.principals = new Lazy<>(() -> trip.tracks(TrackKind.PRINCIPAL));
        this.ways = new Lazy<>(() -> KnownWays.of(trip));
        this.stay = new Lazy<>(() -> Stay.of(this));
        this.attached = Attached.in(trip);
        this.own = new Lazy<>(() -> Own.of(this));
        this.tuning = Tuning.of(trip);
        this.custody = new Lazy<>(() -> Custody.of(trip));
        this.accesses = new Lazy<>(() -> Accesses.of(trip));
    }

    private Facts(Trip trip, Optional<Instant> asOf, Facts known) {
        this.trip = trip;
        this.asOf = asOf;
        Trip was = known.trip;
        Differing differ = new Differing(was, trip);
        Set<Id<?>> attended = differ.of(ItemKind.ATTENDANCE);
        Set<Id<?>> driven = differ.of(ItemKind.LEG);
        Set<Id<?>> planned = differ.of(ItemKind.EVENT);
        this.related = known.related.after(differ, was, trip);
        this.seated = known.seated.after(differ.of(ItemKind.RIDE), was, trip);
        this.itineraries = known.itineraries.after(
                of -> planned.isEmpty() && attended.isEmpty()
                        ? of
                        : of.after(Itineraries.Changes.between(known, this, planned, attended), this),
                () -> Itineraries.of(this));
        this.rooms = known.rooms.after(
                of -> planned.isEmpty() ? of : InRoom.after(of, known, this, planned), () -> InRoom.slots(this));
        boolean samePlaces = was.places() == trip.places();
        boolean sameTracks = was.tracks() == trip.tracks();
        this.divided = kept(known.divided, samePlaces, () -> divided(trip));
        this.principals = kept(known.principals, sameTracks, () -> trip.tracks(TrackKind.PRINCIPAL));
        this.ways = known.ways.after(
                of -> samePlaces && driven.isEmpty() && planned.stream().allMatch(this::leadsNowhere)
                        ? of
                        : KnownWays.of(trip),
                () -> KnownWays.of(trip));
        this.stay = kept(known.stay, differ.nothing(), () -> Stay.of(this));
        this.attached = known.attached.after(differ, was, trip);
        this.own = known.own.after(of -> of.after(differ, was, this), () -> Own.of(this));
        this.tuning = known.tuning.after(was, trip);
        boolean sameHands = was.passes() == trip.passes() && was.handovers() == trip.handovers();
        boolean sameDoors = was.accesses() == trip.accesses();
        this.custody = kept(known.custody, sameHands, () -> Custody.of(trip));
        this.accesses = kept(known.accesses, sameDoors, () -> Accesses.of(trip));
    }

    private static <T> Lazy<T> kept(Lazy<T> known, boolean same, Supplier<T> anew) {
        return known.after(of -> same ? of : anew.get(), anew);
    }

    private boolean leadsNowhere(Id<?> event) {
        return legsOf(new Id<Event>(event.value())).isEmpty();
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

    /** The facts of a trip that has little in common with this one, in the same instant. */
    Facts anew(Trip other) {
        return new Facts(other, asOf);
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
        return related.attendancesAt(event);
    }

    public List<Attendance> attendancesOf(Id<Person> person) {
        return related.attendancesOf(person);
    }

    /** The people who are expected at that event, each once. */
    Set<Id<Person>> expectedAt(Id<Event> event) {
        Set<Id<Person>> people = new LinkedHashSet<>();
        for (Attendance attendance : attendancesAt(event))
            if (counts(attendance)) attendance.person().ifPresent(people::add);
        return people;
    }

    /** The legs that lead to or from that event. */
    public List<Leg> legsOf(Id<Event> event) {
        return related.legsOf(event);
    }

    /** The legs that vehicle drives. */
    public List<Leg> legsOf(Vehicle vehicle) {
        return related.legsOf(vehicle);
    }

    /** Who has a seat in what. */
    Seated seated() {
        return seated;
    }

    public List<Brief> briefsFor(Id<Event> event) {
        return related.briefsFor(event);
    }

    /** What was said of that requirement of an event; not stated if nothing was. */
    public Need stateOf(Id<Event> event, Requirement requirement) {
        return related.preparationsFor(event).stream()
                .filter(p -> p.requirement() == requirement)
                .map(Preparation::state)
                .filter(state -> state != Need.NOT_STATED)
                .min(Enum::compareTo)
                .orElse(Need.NOT_STATED);
    }

    /** What an officer says of that requirement of an event; of several sayings the last one. */
    Optional<Preparation> saidOf(Id<Event> event, Requirement requirement) {
        return related.preparationsFor(event).stream()
                .filter(p -> p.requirement() == requirement)
                .min(Comparator.comparing(Preparation::id));
    }

    /** The events at that place. */
    public List<Event> eventsAt(Id<Place> place) {
        return related.atPlaces().get(place);
    }

    /** What is at that place, in order of time. */
    List<Slot> slotsAt(Id<Place> place) {
        return rooms.get().or(place, List.of());
    }

    Grouped<Place, Event> atPlaces() {
        return related.atPlaces();
    }

    /** Whether other places are parts of this one, so that two events there are not in each other's way. */
    public boolean isDivided(Id<Place> place) {
        return divided.get().contains(place);
    }

    /**
     * Whether it is an event of the principal: one at whose list the principal stands and has not declined; or, where the list does not
     * name the principal, one on the principal's programme, by its track or by being on none. A trip without such a programme is all the
     * principal's, if it says who that is; else nobody has said whose its events are.
     */
    public boolean hasPrincipal(Event event) {
        boolean named = false;
        List<Attendance> all = attendancesAt(event.id());
        for (int i = 0; i < all.size(); i++)
            if (ofPrincipal(all.get(i))) {
                if (counts(all.get(i))) return true;
                named = true;
            }
        if (named) return false;
        Set<Id<Track>> tracks = principals.get();
        if (tracks.isEmpty()) return trip.settings().principal().isPresent();
        return event.tracks().isEmpty() || event.isOn(tracks);
    }

    // where the trip does not say whose it is, whoever is the principal of an event
    private boolean ofPrincipal(Attendance attendance) {
        Optional<Id<Person>> principal = trip.settings().principal();
        return principal.isPresent()
                ? attendance.person().equals(principal)
                : attendance.role() == AttendanceRole.PRINCIPAL;
    }

    /** The zone that the place states, or the first that states one of those it is part of. */
    public Optional<ZoneId> zoneOf(Id<Place> place) {
        return trip.enclosing(place).stream().flatMap(at -> at.zone().stream()).findFirst();
    }

    /**
     * The minutes that some leg of the trip says it takes from place to place; none if none does.
     *
     * @param leaving by the clock where the way starts
     */
    public Optional<Integer> minutesBetween(Id<Place> from, Id<Place> to, LocalTime leaving) {
        return ways.get().between(trip, from, to, leaving);
    }

    /** In whose hands each pass is. */
    public Custody custody() {
        return custody.get();
    }

    Accesses accesses() {
        return accesses.get();
    }

    KnownWays ways() {
        return ways.get();
    }

    Itineraries itineraries() {
        return itineraries.get();
    }

    /** Where texts write names otherwise than their records. */
    Drifts drifts() {
        return attached.drifts();
    }

    /** The names of the trip's people, made once for all who read texts for them. */
    public Roster roster() {
        return attached.drifts().roster();
    }

    /** What each event asks of passes, worked out once for the rules that ask; those that ask for none are not kept. */
    Map<Event, List<PassNeed>> passNeeds() {
        return passNeeds;
    }

    /** What hangs on events besides people, ways and briefs. */
    Attached attached() {
        return attached;
    }

    /** What the principal does. */
    Own own() {
        return own.get();
    }

    /** Whether nobody has switched that rule off. */
    boolean on(Rule rule) {
        return tuning.on(rule);
    }

    /** What that number of the rule is for this trip. */
    int number(Rule rule, Quantity quantity) {
        return tuning.number(rule.name(), quantity);
    }

    /** When the flight lands that brings the principal; none if no flight says so. */
    public Optional<TimePoint> landing() {
        return stay().arrival();
    }

    /** When the flight leaves that takes the principal away; none if no flight says so. */
    public Optional<TimePoint> takeOff() {
        return stay().departure();
    }

    Stay stay() {
        return stay.get();
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

    private static Set<Id<Place>> divided(Trip trip) {
        Set<Id<Place>> divided = new HashSet<>();
        trip.places().values().forEach(place -> place.within().ifPresent(divided::add));
        return divided;
    }
}
