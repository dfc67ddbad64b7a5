package my.lawatan.interchange.people;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;

/** What a name that is printed whole says of the order of its parts, where a list has both. */
final class PrintedOrder {
    private PrintedOrder() {}

    /** The order in which the parts stand in the printed name; as printed if they do not stand there so. */
    static NameOrder of(Draft draft, String printed) {
        String given = String.join(" ", draft.given);
        String family = String.join(" ", draft.family);
        if (given.isEmpty()) return NameOrder.AS_PRINTED;
        if (family.isEmpty())
            return !draft.patronymic.isEmpty() && printed.endsWith(given + " " + draft.patronymic)
                    ? NameOrder.GIVEN_PATRONYMIC
                    : NameOrder.AS_PRINTED;
        if (printed.endsWith(given + " " + family))
            return draft.family.size() == 2 ? NameOrder.GIVEN_PATERNAL_MATERNAL : NameOrder.GIVEN_FAMILY;
        return printed.endsWith(family + " " + given) ? NameOrder.FAMILY_GIVEN : NameOrder.AS_PRINTED;
    }

    /** Whether the parts give the printed name, with the titles or without. */
    static boolean says(Draft draft, String printed) {
        Person person = draft.person(Id.named("printed"));
        List<String> without = new ArrayList<>();
        draft.titles.forEach(title -> without.add(title.text()));
        without.add(Names.bare(person.name()));
        return printed.equals(Names.list(person, Language.EN))
                || printed.equals(Names.bare(person.name()))
                || printed.equals(String.join(" ", without));
    }
}
