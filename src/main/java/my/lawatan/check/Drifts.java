package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.protocol.names.Drift;
import my.lawatan.protocol.names.Roster;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Id;
import my.lawatan.trip.IdMap;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.References;
import my.lawatan.trip.Trip;

/**
 * Where the texts of a trip write names otherwise than their records, by the event that they belong to, or else by the item
 * itself. Each text is read once; a copy for a changed trip reads what has changed, unless the names have.
 */
final class Drifts {
    /** What stands in one item of one person's name. */
    record Found(ItemRef item, Id<Person> person, List<String> written, List<String> proper) {}

    private static final Set<ItemKind> NAMED = Set.of(ItemKind.PERSON, ItemKind.PLACE, ItemKind.ORGANISATION);

    private final Roster roster;
    private final IdMap<List<Found>> byOwner;

    private Drifts(Roster roster, IdMap<List<Found>> byOwner) {
        this.roster = roster;
        this.byOwner = byOwner;
    }

    static Drifts of(Trip trip) {
        return of(trip, Roster.of(trip));
    }

    private static Drifts of(Trip trip, Roster roster) {
        List<Found> all = Stream.of(ItemKind.values())
                .filter(Writings::has)
                .flatMap(kind -> trip.all(kind).stream())
                .flatMap(item -> in(item, roster).stream())
                .toList();
        return new Drifts(
                roster,
                IdMap.grouped(all, found -> List.of(owner(trip, found.item()).id())));
    }

    /** The event to whose plan the item belongs, or the item itself. */
    static ItemRef owner(Trip trip, ItemRef item) {
        if (item.kind() == ItemKind.EVENT) return item;
        return trip.find(item).flatMap(Drifts::event).orElse(item);
    }

    private static Optional<ItemRef> event(Item item) {
        List<ItemRef> events = new ArrayList<>();
        References.of(item, ref -> {
            if (ref.kind() == ItemKind.EVENT) events.add(ref);
        });
        return events.stream().findFirst();
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
        Map<Id<?>, Optional<List<Found>>> changed = new HashMap<>();
        for (ItemKind kind : ItemKind.values())
            if (Writings.has(kind)) for (Id<?> id : differ.of(kind)) change(new ItemRef(kind, id), was, is, changed);
        return new Drifts(roster, byOwner.with(changed));
    }

    private void change(ItemRef item, Trip was, Trip is, Map<Id<?>, Optional<List<Found>>> changed) {
        if (was.find(item).isPresent()) {
            Id<?> owner = owner(was, item).id();
            List<Found> before = byOwner.or(owner, List.of());
            if (changed.containsKey(owner)
                    || before.stream().anyMatch(f -> f.item().equals(item)))
                group(changed, owner).removeIf(f -> f.item().equals(item));
        }
        is.find(item).ifPresent(now -> {
            Collection<Found> found = in(now, roster);
            if (!found.isEmpty()) group(changed, owner(is, item).id()).addAll(found);
        });
    }

    private List<Found> group(Map<Id<?>, Optional<List<Found>>> changed, Id<?> owner) {
        return changed.computeIfAbsent(owner, o -> Optional.of(new ArrayList<>(byOwner.or(owner, List.of()))))
                .orElseThrow();
    }

    /** What is found in the texts of that event and what belongs to it, or of that other item. */
    List<Found> of(Id<?> owner) {
        return byOwner.or(owner, List.of());
    }

    /** All that is found, in no order. */
    List<Found> all() {
        Set<Found> all = new LinkedHashSet<>();
        byOwner.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The names they were compared with. */
    Roster roster() {
        return roster;
    }
}
