package my.lawatan.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.trip.ItemKind;

/**
 * Which components of which kinds a readership may see, if it may see the item at all. What is not named here is hidden, so that a new
 * component is nobody's until somebody decides. Telephones, e-mail, notes, reasons, values and who owes what are the office's own.
 */
final class Allowed {
    private static final String EVERYBODY_OF_AN_EVENT =
            "title type when place status tracks fixedByHost attire press pressNote receivedBy expected interpreter";
    private static final String NAME = "name forms sortKey pronunciation aliases position organisation group side";
    private static final String ADVANCE =
            "place kerb door lift walk holdingRoom toilets prayerRoom pressPosition hospital";
    private static final String SETTINGS =
            "title category hostCity hostZone homeCity homeZone firstDay lastDay marking exercise principal";
    private static final String BRIEF =
            "event title number status ourObjectives argumentsToUse pressLine background reportedAfterwards";
    private static final Map<Readership, Map<ItemKind, Set<String>>> ALL = all();

    private Allowed() {}

    /** The components of that kind; none if the kind itself is hidden. */
    static Set<String> of(Readership readership, ItemKind kind) {
        return ALL.get(readership).getOrDefault(kind, Set.of());
    }

    private static Map<Readership, Map<ItemKind, Set<String>>> all() {
        Map<Readership, Map<ItemKind, Set<String>>> all = new EnumMap<>(Readership.class);
        all.put(Readership.PRINCIPAL, principal());
        all.put(Readership.SPOUSE, delegation());
        all.put(Readership.DELEGATION, delegation());
        all.put(Readership.HOST, host());
        all.put(Readership.DRIVER, driver());
        all.put(Readership.PRESS, press());
        return all;
    }

    private static Map<ItemKind, Set<String>> principal() {
        Table table = ours();
        table.put(ItemKind.PERSON, NAME + " precedence diet languages access interpreter lastMet");
        table.put(ItemKind.EVENT, EVERYBODY_OF_AN_EVENT + " purpose plus officer remarks");
        table.put(ItemKind.BRIEF, BRIEF + " clearedBy writtenFor tacticalArguments theirObjectives ourResponse");
        table.put(ItemKind.ATTENDANCE, "event unit person organisation number role status side rank note rankReason");
        table.put(
                ItemKind.ALTERNATIVE,
                "event plan reason title when place attire remarks decideBy decidedBy tell inForce");
        table.put(ItemKind.ADVANCE, ADVANCE);
        table.put(ItemKind.GIFT, "direction what event from to organisation state keeper");
        table.put(ItemKind.TABLE, "event name shape seats sides interpreters rank heads spread");
        return table.kinds();
    }

    private static Map<ItemKind, Set<String>> delegation() {
        Table table = ours();
        table.put(ItemKind.PERSON, NAME + " precedence languages interpreter lastMet");
        table.put(ItemKind.EVENT, EVERYBODY_OF_AN_EVENT + " purpose plus officer remarks");
        table.put(ItemKind.BRIEF, BRIEF);
        table.put(ItemKind.ATTENDANCE, "event unit person organisation number role status side rank");
        table.put(ItemKind.GIFT, "direction what event to organisation state keeper");
        table.put(ItemKind.TABLE, "event name shape seats sides interpreters rank heads spread");
        return table.kinds();
    }

    /** What all of our side may see. */
    private static Table ours() {
        Table table = new Table();
        table.put(ItemKind.SETTINGS, SETTINGS + " prayerMethod madhhab");
        table.put(ItemKind.SOURCE, "title author date");
        table.put(ItemKind.TRACK, "name purpose rank");
        table.put(ItemKind.PLACE, "name within address coordinates zone arrivalPoint hours");
        table.put(ItemKind.ORGANISATION, "name economy asPrinted");
        table.put(ItemKind.GROUP, "name side rank");
        table.put(ItemKind.VEHICLE, "name plate seats rank type");
        table.put(ItemKind.DAY, "date theme weather dress dutyOfficer notes");
        table.put(ItemKind.LEG, "from to origin destination mode minutes when loadedBefore vehicles byHour");
        table.put(ItemKind.INSTRUCTION, "event anchor minutes addressedTo text");
        table.put(ItemKind.CONTACT, "role name phone rank place");
        table.put(ItemKind.HOLD, "event until");
        table.put(ItemKind.DEPENDENCY, "event on anchor minutes");
        table.put(ItemKind.ACTUAL, "event began ended");
        table.put(ItemKind.PHOTO, "place person caption image rank");
        table.put(ItemKind.RANKING, "name side authority dated offices");
        table.put(ItemKind.ORDER, "event side rule ranking");
        table.put(ItemKind.PASS, "type name serial rank");
        table.put(ItemKind.HANDOVER, "pass to at done");
        table.put(ItemKind.ACCESS, "event place pass roles");
        table.put(ItemKind.LODGING, "place room floor guests nights use");
        table.put(ItemKind.RIDE, "vehicle leg person position seat rank");
        table.put(ItemKind.FORM, "type title about state due owner");
        table.put(ItemKind.SEAT, "table number attendance locked");
        table.put(ItemKind.CLAIM, "support basis source where saidBy says rule");
        return table;
    }

    private static Map<ItemKind, Set<String>> host() {
        Table table = outside();
        table.put(ItemKind.PERSON, NAME + " languages interpreter");
        table.put(ItemKind.EVENT, EVERYBODY_OF_AN_EVENT + " plus");
        table.put(ItemKind.ATTENDANCE, "event unit person organisation number role status side");
        return table.kinds();
    }

    private static Map<ItemKind, Set<String>> driver() {
        Table table = outside();
        table.put(ItemKind.PLACE, "name within address coordinates zone arrivalPoint");
        table.put(ItemKind.PERSON, "name forms pronunciation side");
        table.put(ItemKind.EVENT, "title type when place status");
        table.put(ItemKind.VEHICLE, "name plate seats driver rank type");
        table.put(ItemKind.LEG, "from to origin destination mode minutes when loadedBefore vehicles byHour");
        table.put(ItemKind.RIDE, "vehicle leg person position seat rank");
        table.put(ItemKind.CONTACT, "role name phone rank place");
        return table.kinds();
    }

    private static Map<ItemKind, Set<String>> press() {
        Table table = outside();
        table.put(ItemKind.PERSON, "name forms pronunciation position organisation side");
        table.put(ItemKind.EVENT, "title type when place status press pressNote");
        table.put(ItemKind.ATTENDANCE, "event unit person organisation role status side");
        return table.kinds();
    }

    /** What even those outside may see. */
    private static Table outside() {
        Table table = new Table();
        table.put(ItemKind.SETTINGS, SETTINGS);
        table.put(ItemKind.TRACK, "name purpose rank");
        table.put(ItemKind.PLACE, "name within zone");
        table.put(ItemKind.ORGANISATION, "name economy asPrinted");
        table.put(ItemKind.GROUP, "name side rank");
        return table;
    }

    private static final class Table {
        private final Map<ItemKind, Set<String>> kinds = new EnumMap<>(ItemKind.class);

        // a name that is none is refused when the class is loaded
        void put(ItemKind kind, String components) {
            Set<String> names = Set.copyOf(List.of(components.split(" ", -1)));
            names.forEach(kind::component);
            kinds.put(kind, names);
        }

        Map<ItemKind, Set<String>> kinds() {
            return kinds;
        }
    }
}
