package my.lawatan.interchange.clip;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;

/** Finds in one trip what an item of another one names: the same item, or the only one of that name. */
final class Known {
    private final Trip trip;
    private final Map<Id<?>, Item> named;
    private final Set<String> dropped = new LinkedHashSet<>();

    Known(Trip trip, List<Item> named) {
        this.trip = trip;
        this.named = named.stream().collect(Collectors.toMap(Item::id, item -> item, (a, b) -> a));
    }

    /** What is not known here, by its name, in the order in which it was asked for. */
    List<String> dropped() {
        return List.copyOf(dropped);
    }

    /** What that id stands for here; none if nothing does. */
    Optional<Id<?>> here(Id<?> id) {
        Optional<ItemKind> kind = Stream.of(ItemKind.values())
                .filter(k -> trip.find(new ItemRef(k, id)).isPresent())
                .findFirst();
        Item item = named.get(id);
        if (item != null && kind.filter(item.kind()::equals).isPresent()) return Optional.of(id);
        Optional<Id<?>> found = item == null ? Optional.empty() : byName(item);
        if (found.isEmpty() && item != null) dropped.add(name(item));
        return found;
    }

    private String name(Item item) {
        return item instanceof Person person ? Names.bare(person.name()) : Titles.of(item, trip);
    }

    private Optional<Id<?>> byName(Item item) {
        if (item instanceof Place place) return only(trip.places().stream(), p -> same(p.name(), place.name()));
        if (item instanceof Organisation organisation)
            return only(trip.organisations().stream(), o -> same(o.name(), organisation.name()));
        if (item instanceof Person person) {
            String name = Fold.fold(Names.bare(person.name()));
            return only(
                    trip.people().stream(), p -> Fold.fold(Names.bare(p.name())).equals(name));
        }
        if (!(item instanceof Track track)) return Optional.empty();
        return only(trip.tracks().stream(), t -> same(t.name(), track.name()))
                .or(() -> only(
                        trip.tracks().stream(), t -> t.purpose() == track.purpose() && t.purpose() != TrackKind.OTHER));
    }

    // two of one name are none
    private static <T extends Item> Optional<Id<?>> only(Stream<T> all, Function<T, Boolean> same) {
        List<T> found = all.filter(same::apply).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    private static boolean same(Text one, Text other) {
        Set<String> names = one.in().values().stream().map(Fold::fold).collect(Collectors.toSet());
        return other.in().values().stream().map(Fold::fold).anyMatch(names::contains);
    }
}
