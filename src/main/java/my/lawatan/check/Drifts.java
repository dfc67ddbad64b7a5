package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.protocol.names.Drift;
import my.lawatan.protocol.names.Roster;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/**
 * Where the texts of a trip write names otherwise than their records, by the event that they belong to, or else by the item
 * itself. Each text is read once; a copy for a changed trip reads what has changed, unless the names have.
 */
final class Drifts {
    /** What stands in one item of one person's name. */
    record Found(ItemRef item, Id<Person> person, List<String> written, List<String> proper) implements Readings.Read {}

    private static final Set<ItemKind> NAMED = Set.of(ItemKind.PERSON, ItemKind.PLACE, ItemKind.ORGANISATION);

    private final Roster roster;
    private final Readings<Found> readings;

    private Drifts(Roster roster, Readings<Found> readings) {
        this.roster = roster;
        this.readings = readings;
    }

    static Drifts of(Trip trip) {
        return of(trip, Roster.of(trip));
    }

    private static Drifts of(Trip trip, Roster roster) {
        return new Drifts(roster, Readings.of(trip, item -> in(item, roster)));
    }

    private static Collection<Found> in(Item item, Roster roster) {
        Map<Id<Person>, Found> found = new HashMap<>();
        Writings.of(item, text -> {
            for (Drift drift : roster.drifts(text)) {
                // a person's own record says how they are called
                if (drift.person().equals(item.id())) continue;
                Found one = found.computeIfAbsent(
                        drift.person(), p -> new Found(ItemRef.to(item), p, new ArrayList<>(), new ArrayList<>()));
                add(drift.found(), one.written());
                add(drift.proper(), one.proper());
            }
        });
        return found.values();
    }

    private static void add(String one, List<String> all) {
        if (!all.contains(one)) all.add(one);
    }

    /** The drifts of a changed copy of a trip. */
    Drifts after(Differing differ, Trip was, Trip is) {
        if (differ.nothing()) return this;
        if (NAMED.stream().anyMatch(kind -> !differ.of(kind).isEmpty())) {
            Roster anew = Roster.of(is);
            if (!anew.equals(roster)) return of(is, anew);
        }
        return new Drifts(roster, readings.after(differ, was, is));
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
