package my.lawatan.trip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole trip as one value. Every trip there is, is well formed: no item names another that is not there. A trip read from
 * outside is checked whole; a changed copy checks what was changed. What is allowed but unwise is not a matter of this
 * class: a check finds it.
 */
public final class Trip {
    /** So many places are one in another: a chair in a room of a house of a city of a country is five. */
    private static final int MOST_ENCLOSING = 8;

    private final Map<ItemKind, ItemMap<? extends Item>> items;
    private final TripSettings settings;

    private Trip(Map<ItemKind, ItemMap<? extends Item>> items) {
        this.items = items;
        Collection<? extends Item> all = items.get(ItemKind.SETTINGS).values();
        if (all.size() != 1) throw new Refused("refused.settings-count", all.size());
        this.settings = (TripSettings) all.iterator().next();
    }

    /** The trip of these items, exactly one of which is its settings.
     *
     * @throws Refused if ids are used twice or an item names one that is not among them */
    public static Trip of(Collection<? extends Item> all) {
        Map<ItemKind, List<Item>> byKind = all.stream()
                .collect(Collectors.groupingBy(Item::kind, () -> new EnumMap<>(ItemKind.class), Collectors.toList()));
        Map<ItemKind, ItemMap<? extends Item>> items = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) items.put(kind, ItemMap.of(byKind.getOrDefault(kind, List.of())));
        Trip trip = new Trip(items);
        all.forEach(trip::requireReferences);
        return trip;
    }

    /** A trip of nothing but its settings, whose principal is not stated. */
    public static Trip empty(TripSettings settings) {
        return of(List.of(settings));
    }

    public TripSettings settings() {
        return settings;
    }

    public ItemMap<Day> days() {
        return map(Day.class);
    }

    public ItemMap<Track> tracks() {
        return map(Track.class);
    }

    /** The programmes of that kind, in their order. */
    public Set<Id<Track>> tracks(TrackKind kind) {
        Set<Id<Track>> found = new LinkedHashSet<>();
        tracks().stream()
                .filter(track -> track.purpose() == kind)
                .sorted(Track.ORDER)
                .forEach(track -> found.add(track.id()));
        return Collections.unmodifiableSet(found);
    }

    public ItemMap<Place> places() {
        return map(Place.class);
    }

    public ItemMap<Organisation> organisations() {
        return map(Organisation.class);
    }

    public ItemMap<Group> groups() {
        return map(Group.class);
    }

    public ItemMap<Person> people() {
        return map(Person.class);
    }

    public ItemMap<Vehicle> vehicles() {
        return map(Vehicle.class);
    }

    public ItemMap<Event> events() {
        return map(Event.class);
    }

    public ItemMap<Leg> legs() {
        return map(Leg.class);
    }

    public ItemMap<Attendance> attendances() {
        return map(Attendance.class);
    }

    public ItemMap<Instruction> instructions() {
        return map(Instruction.class);
    }

    public ItemMap<Brief> briefs() {
        return map(Brief.class);
    }

    public ItemMap<Contact> contacts() {
        return map(Contact.class);
    }

    public ItemMap<Preparation> preparations() {
        return map(Preparation.class);
    }

    public ItemMap<Waiver> waivers() {
        return map(Waiver.class);
    }

    public ItemMap<Copy> copies() {
        return map(Copy.class);
    }

    public ItemMap<Link> links() {
        return map(Link.class);
    }

    public ItemMap<Hold> holds() {
        return map(Hold.class);
    }

    public ItemMap<Dependency> dependencies() {
        return map(Dependency.class);
    }

    public ItemMap<Actual> actuals() {
        return map(Actual.class);
    }

    public ItemMap<Alternative> alternatives() {
        return map(Alternative.class);
    }

    public ItemMap<Advance> advances() {
        return map(Advance.class);
    }

    public ItemMap<Photo> photos() {
        return map(Photo.class);
    }

    public ItemMap<Ranking> rankings() {
        return map(Ranking.class);
    }

    public ItemMap<Order> orders() {
        return map(Order.class);
    }

    public ItemMap<Pass> passes() {
        return map(Pass.class);
    }

    public ItemMap<Handover> handovers() {
        return map(Handover.class);
    }

    public ItemMap<Access> accesses() {
        return map(Access.class);
    }

    public ItemMap<Lodging> lodgings() {
        return map(Lodging.class);
    }

    public ItemMap<Ride> rides() {
        return map(Ride.class);
    }

    public ItemMap<Gift> gifts() {
        return map(Gift.class);
    }

    public ItemMap<Form> forms() {
        return map(Form.class);
    }

    public ItemMap<Table> tables() {
        return map(Table.class);
    }

    public ItemMap<Seat> seats() {
        return map(Seat.class);
    }

    public ItemMap<Neighbours> neighbours() {
        return map(Neighbours.class);
    }

    public ItemMap<Availability> availabilities() {
        return map(Availability.class);
    }

    public ItemMap<Ruling> rulings() {
        return map(Ruling.class);
    }

    public ItemMap<Leeway> leeways() {
        return map(Leeway.class);
    }

    public ItemMap<Wanted> wanted() {
        return map(Wanted.class);
    }

    public ItemMap<Heard> heard() {
        return map(Heard.class);
    }

    public ItemMap<Source> sources() {
        return map(Source.class);
    }

    public ItemMap<Claim> claims() {
        return map(Claim.class);
    }

    /** All items of that kind. */
    public ItemMap<? extends Item> all(ItemKind kind) {
        return items.get(kind);
    }

    /** All items, kind by kind in the order of {@link ItemKind}. */
    public Stream<Item> all() {
        return items.values().stream().flatMap(ItemMap::stream);
    }

    /** How many items it holds. */
    public int size() {
        return items.values().stream().mapToInt(ItemMap::size).sum();
    }

    @SuppressWarnings("unchecked")
    private <T extends Item> ItemMap<T> map(Class<T> type) {
        return (ItemMap<T>) items.get(ItemKind.of(type));
    }

    public Optional<Item> find(ItemRef ref) {
        return items.get(ref.kind()).get(ref.id()).map(item -> item);
    }

    /** The item.
     *
     * @throws Refused if the trip does not hold it */
    public Item get(ItemRef ref) {
        return find(ref)
                .orElseThrow(
                        () -> new Refused("refused.no-such-item", ref.kind().word(), ref.id()));
    }

    /** The event.
     *
     * @throws Refused if the trip does not hold it */
    public Event event(Id<Event> id) {
        return (Event) get(new ItemRef(ItemKind.EVENT, id));
    }

    /** The person.
     *
     * @throws Refused if the trip does not hold it */
    public Person person(Id<Person> id) {
        return (Person) get(new ItemRef(ItemKind.PERSON, id));
    }

    /**
     * The place, what it is part of, what that is part of, nearest first and at most {@value #MOST_ENCLOSING}; nothing if the trip does not
     * hold it. Places can be put in a ring by hand: each is told once.
     */
    public List<Place> enclosing(Id<Place> place) {
        List<Place> all = new ArrayList<>();
        Optional<Place> at = places().get(place);
        while (at.isPresent() && all.size() < MOST_ENCLOSING && !all.contains(at.get())) {
            all.add(at.get());
            at = at.get().within().flatMap(places()::get);
        }
        return all;
    }

    /** Whether that place is the other or a part of it, however deep. */
    public boolean isIn(Id<Place> place, Id<Place> other) {
        return enclosing(place).stream().map(Place::id).anyMatch(other::equals);
    }

    /** A copy that holds {@code item} in place of what has its id, if anything has.
     *
     * @throws Refused if the item names one that is not there */
    public Trip with(Item item) {
        return with(List.of(item), List.of());
    }

    /** A copy without these items and with those others.
     *
     * @throws Refused if after that any item names one that is not there */
    public Trip with(Collection<? extends Item> put, Collection<ItemRef> removed) {
        Map<ItemKind, ItemMap<? extends Item>> next = new EnumMap<>(items);
        for (ItemRef ref : removed) next.put(ref.kind(), next.get(ref.kind()).without(ref.id()));
        for (Item item : put) next.put(item.kind(), plus(next.get(item.kind()), item));
        Trip trip = new Trip(next);
        put.forEach(trip::requireReferences);
        trip.requireUnreferenced(
                removed.stream().filter(ref -> trip.find(ref).isEmpty()).toList());
        return trip;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Item> ItemMap<T> plus(ItemMap<T> map, Item item) {
        return map.with((T) item);
    }

    private void requireReferences(Item item) {
        References.of(item, ref -> {
            if (!items.get(ref.kind()).has(ref.id()))
                throw new Refused(
                        "refused.dangling", ItemRef.to(item), ref.kind().word(), ref.id());
        });
    }

    private void requireUnreferenced(List<ItemRef> removed) {
        for (ItemRef ref : removed)
            referring(ref).findFirst().ifPresent(item -> {
                throw new Refused("refused.still-used", ref.kind().word(), ref.id(), ItemRef.to(item));
            });
    }

    /** The items that name {@code ref}. Reads every item of the kinds that could. */
    public Stream<Item> referring(ItemRef ref) {
        return References.kindsReferringTo(ref.kind()).stream()
                .flatMap(kind -> items.get(kind).stream())
                .filter(item -> References.names(item, ref))
                .map(item -> (Item) item);
    }

    /** What may differ between the two trips: the refs of all items that do differ, and of few others. */
    public Stream<ItemRef> mayDiffer(Trip other) {
        // an edit touches a kind or two of all there are
        return Stream.of(ItemKind.values())
                .filter(kind -> items.get(kind) != other.items.get(kind))
                .flatMap(
                        kind -> items.get(kind).mayDiffer(other.items.get(kind)).map(id -> new ItemRef(kind, id)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trip trip && items.equals(trip.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return "Trip " + settings().title() + " " + settings().id();
    }
}
