package my.lawatan.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import my.lawatan.json.Values;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Component;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.PrincipalsRooms;
import my.lawatan.trip.References;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/**
 * The trip as one reader may have it: items they may not see are not there, and of the others what they may not see says nothing. It
 * holds no text that is not shown to them.
 */
public final class ReaderTrip {
    /** Kinds that are no more than names for what names them: they come along, and are not there for their own sake. */
    private static final Set<ItemKind> NAMES = EnumSet.of(
            ItemKind.SOURCE,
            ItemKind.TRACK,
            ItemKind.PLACE,
            ItemKind.ORGANISATION,
            ItemKind.GROUP,
            ItemKind.VEHICLE,
            ItemKind.PASS);

    /** Kinds that are seen where their place is, and do not make it seen. */
    private static final Set<ItemKind> HANG_ON_PLACES =
            EnumSet.of(ItemKind.ADVANCE, ItemKind.PHOTO, ItemKind.CONTACT, ItemKind.ACCESS);

    /** What has no meaning of its own once these are hidden: an order of one event would become that of the trip. */
    private static final Set<ItemKind> NEVER_FORGOTTEN =
            EnumSet.of(ItemKind.EVENT, ItemKind.LEG, ItemKind.PASS, ItemKind.TABLE, ItemKind.ATTENDANCE);

    private final Trip trip;
    private final Reader reader;
    private final Sight sight;
    private final SeenWays ways;
    private final PrincipalsRooms rooms;
    private final Map<ItemRef, Item> kept = new LinkedHashMap<>();

    private ReaderTrip(Trip trip, Reader reader) {
        this.trip = trip;
        this.reader = reader;
        this.sight = new Sight(trip, reader);
        this.ways = new SeenWays(trip, sight);
        boolean knows = reader.readership() == Readership.PRINCIPAL && !reader.anybody();
        this.rooms = knows ? PrincipalsRooms.NONE : PrincipalsRooms.of(trip);
    }

    /** What that reader may see of {@code trip}. */
    public static Trip of(Trip trip, Reader reader) {
        return new ReaderTrip(trip, reader).made();
    }

    private Trip made() {
        keep(kind -> !NAMES.contains(kind) && !HANG_ON_PLACES.contains(kind) && kind != ItemKind.CLAIM);
        bringNames();
        settle();
        leaveOutNames();
        keep(HANG_ON_PLACES::contains);
        settle();
        claims();
        return Trip.of(kept.values());
    }

    private void keep(Predicate<ItemKind> kinds) {
        trip.all()
                .filter(item -> kinds.test(item.kind()) && allows(item.kind()) && sight.sees(item))
                .forEach(this::keep);
    }

    private boolean allows(ItemKind kind) {
        return !Allowed.of(reader.readership(), kind).isEmpty();
    }

    private void keep(Item item) {
        bare(item).ifPresent(seen -> kept.put(ItemRef.to(seen), seen));
    }

    /** The item with what the reader may see of it; nothing if that is no item any more. */
    private Optional<Item> bare(Item item) {
        Set<String> allowed = Allowed.of(reader.readership(), item.kind());
        Item seen = item;
        try {
            for (Component component : item.kind().components())
                if (!allowed.contains(component.name())) {
                    Optional<Object> nothing = Values.defaultOf(component.type());
                    if (nothing.isEmpty()) return Optional.empty();
                    if (!nothing.get().equals(component.of(seen))) seen = component.with(seen, nothing.get());
                } else seen = roomless(component, seen);
        } catch (Refused no) {
            return Optional.empty();
        }
        if (seen instanceof Person person) return Optional.of(named(person));
        if (seen instanceof Vehicle car && sight.hidesWhoseCar(car.id())) return Optional.of(plain(car));
        return Optional.of(seen instanceof Leg leg ? ways.of(leg) : seen);
    }

    // it may stand in any text, such as the name of a key
    private Item roomless(Component component, Item item) {
        Object value = component.of(item);
        Object told = value instanceof Text text
                ? rooms.without(text)
                : value instanceof String words ? rooms.without(words) : value;
        return told.equals(value) ? item : component.with(item, told);
    }

    // in which paper another spelling was met is the office's; what came of a meeting is between the two
    private Person named(Person person) {
        List<Alias> aliases = person.aliases().stream()
                .map(alias -> new Alias(alias.text(), Optional.empty()))
                .toList();
        LastMet met = reader.readership() == Readership.PRINCIPAL
                ? person.lastMet()
                : new LastMet(person.lastMet().on(), person.lastMet().where(), Text.NONE);
        return (Person) with(with(person, "aliases", aliases), "lastMet", met);
    }

    // the name of a car says whose it is: for all readers of a kind it is called by what stands on it
    private static Item plain(Vehicle car) {
        String plate = car.plate().isBlank() ? "–" : car.plate();
        Map<Language, String> called = new EnumMap<>(Language.class);
        car.name().in().keySet().forEach(language -> called.put(language, plate));
        return with(car, "name", new Text(called));
    }

    private static Item with(Item item, String component, Object value) {
        return item.kind().component(component).with(item, value);
    }

    private void bringNames() {
        for (ItemRef name : named()) if (allows(name.kind())) trip.find(name).ifPresent(this::keep);
    }

    /** Takes out what was only named by items that fell since. */
    private void leaveOutNames() {
        Set<ItemRef> named = named();
        kept.keySet().removeIf(ref -> NAMES.contains(ref.kind()) && !named.contains(ref));
    }

    /** The names of what is kept for its own sake, and of these names. */
    private Set<ItemRef> named() {
        Set<ItemRef> named = new LinkedHashSet<>();
        Deque<Item> next = new ArrayDeque<>();
        kept.forEach((ref, item) -> {
            if (!NAMES.contains(ref.kind())) next.add(item);
        });
        while (!next.isEmpty())
            References.of(next.remove(), ref -> {
                if (!NAMES.contains(ref.kind()) || !named.add(ref)) return;
                trip.find(ref).flatMap(this::bare).ifPresent(next::add);
            });
        return named;
    }

    /** Takes every name of what is hidden out of what is seen, until nothing is left that names it. */
    private void settle() {
        boolean again = true;
        while (again) {
            again = false;
            for (Item item : List.copyOf(kept.values())) {
                List<ItemRef> missing = missing(item);
                if (missing.isEmpty()) continue;
                again = true;
                Optional<Item> left = forget(item, missing);
                if (left.isPresent()) kept.put(ItemRef.to(item), left.get());
                else kept.remove(ItemRef.to(item));
            }
        }
    }

    private List<ItemRef> missing(Item item) {
        List<ItemRef> missing = new ArrayList<>();
        References.of(item, ref -> {
            if (!kept.containsKey(ref)) missing.add(ref);
        });
        return missing;
    }

    private static Optional<Item> forget(Item item, List<ItemRef> missing) {
        if (missing.stream()
                .anyMatch(ref -> NEVER_FORGOTTEN.contains(ref.kind())
                        || ref.kind() == ItemKind.PLACE && HANG_ON_PLACES.contains(item.kind())))
            return Optional.empty();
        Set<Id<?>> gone = missing.stream().map(ItemRef::id).collect(Collectors.toSet());
        Item left = item;
        try {
            for (Component component : item.kind().components()) {
                Object value = component.of(left);
                if (value instanceof Id<?> id && gone.contains(id)) return Optional.empty();
                if (value instanceof Optional<?> one
                        && one.filter(gone::contains).isPresent()) left = component.with(left, Optional.empty());
                else if (value instanceof Collection<?> many && many.stream().anyMatch(gone::contains))
                    left = component.with(left, without(many, gone));
            }
        } catch (Refused no) {
            return Optional.empty();
        }
        return Optional.of(left);
    }

    private static Collection<?> without(Collection<?> many, Set<Id<?>> gone) {
        var left = many.stream().filter(value -> !gone.contains(value));
        return many instanceof Set<?> ? left.collect(Collectors.toSet()) : left.toList();
    }

    /** Claims about what is seen as it is seen: one about an older value would tell that. */
    private void claims() {
        if (!allows(ItemKind.CLAIM)) return;
        for (Claim claim : trip.claims().stream().toList()) {
            Item about = kept.get(claim.about());
            boolean seen = about != null
                    && Allowed.of(reader.readership(), about.kind()).contains(claim.component())
                    && claim.holds(about);
            if (!seen) continue;
            claim.source()
                    .flatMap(trip.sources()::get)
                    .flatMap(this::bare)
                    .ifPresent(source -> kept.putIfAbsent(ItemRef.to(source), source));
            keep(claim);
        }
    }
}
