package my.lawatan.interchange.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.interchange.table.Ids;
import my.lawatan.text.Fold;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** The organisations and groups that a list names: those of the trip by their name in any language, and new ones for the rest. */
final class Bodies {
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,]+");
    private final Trip trip;
    private final Side side;
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<Id<?>, Item> made = new LinkedHashMap<>();
    private final String lastRank;

    Bodies(Trip trip, Side side) {
        this.trip = trip;
        this.side = side;
        trip.organisations().stream()
                .forEach(o -> o.name().in().values().forEach(name -> organisations.putIfAbsent(key(name), o)));
        trip.groups().stream().forEach(g -> g.name().in().values().forEach(name -> groups.putIfAbsent(key(name), g)));
        lastRank =
                trip.groups().stream().map(Group::rank).max(String::compareTo).orElse("");
    }

    private static String key(String name) {
        return BETWEEN.matcher(Fold.fold(name)).replaceAll(" ").strip();
    }

    Id<Organisation> organisation(String name) {
        return organisations
                .computeIfAbsent(key(name), key -> {
                    Id<Organisation> id = Ids.free("list organisation " + key, uuid -> trip.organisations()
                            .has(new Id<Organisation>(uuid)));
                    // nothing corroborates the spelling yet
                    return made(new Organisation(id, Text.en(name), Text.NONE, true, Text.NONE));
                })
                .id();
    }

    Id<Group> group(String name) {
        return groups.computeIfAbsent(key(name), key -> {
                    Id<Group> id =
                            Ids.free("list group " + key, uuid -> trip.groups().has(new Id<Group>(uuid)));
                    long before = made.values().stream()
                            .filter(Group.class::isInstance)
                            .count();
                    return made(
                            new Group(id, Text.en(name), side, lastRank + String.format(Locale.ROOT, "m%03d", before)));
                })
                .id();
    }

    private <T extends Item> T made(T item) {
        made.put(item.id(), item);
        return item;
    }

    /** What makes those of these that are not in the trip. */
    java.util.List<Edit> making(Set<Id<?>> wanted) {
        if (made.isEmpty()) return java.util.List.of();
        return wanted.stream()
                .filter(made::containsKey)
                .map(id -> (Edit) new CreateItem(made.get(id)))
                .toList();
    }

    /** What an organisation or group is called, whether it is there already or not. */
    Map<Id<?>, Item> made() {
        return made;
    }
}
