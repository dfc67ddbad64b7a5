package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import my.lawatan.protocol.names.Drift;
import my.lawatan.protocol.names.Roster;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/**
 * Where the texts of a trip write names otherwise than their records, by the event that they belong to, or else by the item
 * itself. Each text is read once; a copy for a changed trip reads what has changed, and where a name
 * has, what it may stand in.
 */
final class Drifts {
    /** What stands in one item of one person's name. */
    record Found(ItemRef item, Id<Person> person, List<String> written, List<String> proper) implements Readings.Read {}

    /** Finds the names in one text. */
    private interface Finder {
        List<Drift> in(String text);
    }

    /** Texts of so many characters are often written in the same words, such as offices and houses. */
    private static final int MOST_OFTEN_WRITTEN = 48;

    private static final Set<ItemKind> NAMED = Set.of(ItemKind.PERSON, ItemKind.PLACE, ItemKind.ORGANISATION);

    /** More names than that are changed by a list that came in: then all texts are read. */
    private static final int MOST_NAMES = 64;

    private final Roster roster;
    private final Readings<Found> readings;
    // made when the first name is changed
    private final Lazy<WordIndex> index;

    private Drifts(Roster roster, Readings<Found> readings, Lazy<WordIndex> index) {
        this.roster = roster;
        this.readings = readings;
        this.index = index;
    }

    /** A reader of the texts of many items that may hold names. It can read on several threads. */
    static Function<Texts, Collection<Found>> reader(Roster roster) {
        Map<String, List<Drift>> known = new ConcurrentHashMap<>();
        Finder once = text -> {
            if (text.length() > MOST_OFTEN_WRITTEN) return roster.drifts(text);
            List<Drift> read = known.get(text);
            if (read == null) known.put(text, read = roster.drifts(text));
            return read;
        };
        return item -> in(item, once);
    }

    /** @param all what was read in that trip */
    static Drifts of(Trip trip, Roster roster, Collection<Found> all) {
        Readings<Found> readings = Readings.of(trip, all, item -> in(item, roster::drifts));
        return new Drifts(roster, readings, new Lazy<>(() -> WordIndex.of(trip)));
    }

    private static Collection<Found> in(Texts texts, Finder finder) {
        Map<Id<Person>, Found> found = null;
        for (String text : texts.named()) {
            List<Drift> drifts = finder.in(text);
            if (drifts.isEmpty()) continue;
            if (found == null) found = new HashMap<>();
            for (Drift drift : drifts) put(texts.item(), drift, found);
        }
        return found == null ? List.of() : found.values();
    }

    private static void put(Item item, Drift drift, Map<Id<Person>, Found> found) {
        // a person's own record says how they are called
        if (drift.person().equals(item.id())) return;
        Found one = found.computeIfAbsent(
                drift.person(), p -> new Found(ItemRef.to(item), p, new ArrayList<>(), new ArrayList<>()));
        add(drift.found(), one.written());
        add(drift.proper(), one.proper());
    }

    private static void add(String one, List<String> all) {
        if (!all.contains(one)) all.add(one);
    }

    /** The drifts of a changed copy of a trip. */
    Drifts after(Differing differ, Trip was, Trip is) {
        if (differ.nothing()) return this;
        List<Item> otherwise = new ArrayList<>();
        for (ItemKind kind : NAMED)
            for (Id<?> id : differ.of(kind))
                addRenamed(was.all(kind).get(id), is.all(kind).get(id), otherwise);
        if (otherwise.isEmpty()) return new Drifts(roster, readings.after(differ, was, is), index);
        return otherwise.size() > MOST_NAMES ? new Skimmed(is).drifts() : renamed(otherwise, was, is);
    }

    private static void addRenamed(Optional<? extends Item> was, Optional<? extends Item> is, List<Item> otherwise) {
        if (was.isPresent() && is.isPresent() && Roster.isSame(was.get(), is.get())) return;
        was.ifPresent(otherwise::add);
        is.ifPresent(otherwise::add);
    }

    // reads what their names may stand in, before or now
    private Drifts renamed(List<Item> otherwise, Trip was, Trip is) {
        Roster next = Roster.of(is);
        Lazy<WordIndex> known = index.get().isOld(was) ? new Lazy<>(() -> WordIndex.of(was)) : index;
        Set<ItemRef> items = known.get().having(roster.apart(next, otherwise.stream()), is);
        was.mayDiffer(is).forEach(items::add);
        return new Drifts(next, readings.after(items, was, is, item -> in(item, next::drifts)), known);
    }

    /** What is found in the texts of that event and what belongs to it, or of that other item. */
    List<Found> of(Id<?> owner) {
        return readings.of(owner);
    }

    /** All that is found, in no order. */
    List<Found> all() {
        return readings.all();
    }

    /** The names they were compared with. */
    Roster roster() {
        return roster;
    }
}
