package my.lawatan.check;

import java.time.LocalDate;
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
import my.lawatan.trip.Nights;
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
        return facts.trip().lodgings().stream()
                .flatMap(room -> elsewhere(facts, room).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Finding> elsewhere(Facts facts, Item item) {
        return item instanceof Lodging room ? about(facts, room) : List.of();
    }

    private List<Finding> about(Facts facts, Lodging lodging) {
        List<Finding> found = new ArrayList<>();
        facts.trip().lodgings().stream()
                .filter(other -> !other.id().equals(lodging.id()) && overlap(lodging.nights(), other.nights()))
                // the same sentence from whichever of the two
                .forEach(other -> {
                    if (lodging.id().compareTo(other.id()) < 0) pair(facts, lodging, other, found);
                    else pair(facts, other, lodging, found);
                });
        if (bedroom(lodging) && lodging.guests().size() > facts.number(this, MOST_GUESTS))
            found.add(new Finding(
                    name(),
                    Severity.HINT,
                    List.of(ItemRef.to(lodging)),
                    lodging.room().isEmpty() ? "check.room-clash.crowded.unnumbered" : "check.room-clash.crowded",
                    List.of(lodging.room(), lodging.guests().size())));
        return found;
    }

    private static boolean bedroom(Lodging lodging) {
        return !lodging.use().stated();
    }

    private void pair(Facts facts, Lodging one, Lodging two, List<Finding> found) {
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

    // what is not stated lasts as long as the trip does
    private static boolean overlap(Nights one, Nights two) {
        return from(one).isBefore(until(two)) && from(two).isBefore(until(one));
    }

    private static LocalDate from(Nights nights) {
        return nights.from().orElse(LocalDate.MIN);
    }

    private static LocalDate until(Nights nights) {
        return nights.until().orElse(LocalDate.MAX);
    }
}
