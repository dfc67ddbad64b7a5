package my.lawatan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Person;
import my.lawatan.trip.Titles;

/** A room stands in the list twice for one night, somebody has two bedrooms, or many share one. */
public final class RoomClash implements Rule {
    /** More share no bedroom without somebody having to ask. */
    private static final Quantity MOST_GUESTS = Quantity.people("guests", 2, 1, 12);

    @Override
    public String name() {
        return "room-clash";
    }

    @Override
    public Action action() {
        return Action.ROOMS;
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(MOST_GUESTS);
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        return List.of();
    }

    @Override
    public List<Finding> all(Facts facts) {
        List<Finding> found = new ArrayList<>();
        facts.attached().rooms().overlapping((one, two) -> pair(facts, one, two, found));
        for (Lodging room : facts.trip().lodgings().values()) crowded(facts, room, found);
        return found.stream().distinct().toList();
    }

    @Override
    public List<Finding> elsewhere(Facts facts, Item item) {
        return item instanceof Lodging room ? about(facts, room) : List.of();
    }

    private List<Finding> about(Facts facts, Lodging lodging) {
        List<Finding> found = new ArrayList<>();
        for (Lodging other : facts.attached().rooms().like(lodging))
            if (RoomList.overlap(lodging.nights(), other.nights())) pair(facts, lodging, other, found);
        crowded(facts, lodging, found);
        return found;
    }

    private void crowded(Facts facts, Lodging lodging, List<Finding> found) {
        if (bedroom(lodging) && lodging.guests().size() > facts.number(this, MOST_GUESTS))
            found.add(new Finding(
                    name(),
                    Severity.HINT,
                    List.of(ItemRef.to(lodging)),
                    lodging.room().isEmpty() ? "check.room-clash.crowded.unnumbered" : "check.room-clash.crowded",
                    List.of(lodging.room(), lodging.guests().size())));
    }

    private static boolean bedroom(Lodging lodging) {
        return !lodging.use().stated();
    }

    // the same sentence from whichever of the two
    private void pair(Facts facts, Lodging either, Lodging other, List<Finding> found) {
        boolean first = either.id().compareTo(other.id()) < 0;
        Lodging one = first ? either : other;
        Lodging two = first ? other : either;
        if (sameRoom(one, two)) found.add(finding(one, two, "check.room-clash.twice", List.of(one.room())));
        else
            both(one, two)
                    .map(id -> Titles.of(facts.trip().person(id), facts.trip()))
                    .min(Comparator.naturalOrder())
                    .ifPresent(name -> found.add(finding(one, two, "check.room-clash.guest", List.of(name))));
    }

    private Finding finding(Lodging one, Lodging two, String key, List<Object> arguments) {
        return new Finding(name(), Severity.WARN, List.of(ItemRef.to(one), ItemRef.to(two)), key, arguments);
    }

    private static boolean sameRoom(Lodging one, Lodging two) {
        return !one.room().isBlank()
                && one.room().strip().equalsIgnoreCase(two.room().strip())
                && one.place().equals(two.place());
    }

    private static Stream<Id<Person>> both(Lodging one, Lodging two) {
        if (!bedroom(one) || !bedroom(two)) return Stream.empty();
        Set<Id<Person>> guests = new HashSet<>(one.guests());
        return two.guests().stream().filter(guests::contains);
    }
}
