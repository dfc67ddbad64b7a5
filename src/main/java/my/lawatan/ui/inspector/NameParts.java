package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.text.Messages;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;

/** The parts of a name as they are written in their fields, and a name with one part written anew. */
final class NameParts {
    private final Messages messages;

    NameParts(Messages messages) {
        this.messages = messages;
    }

    String style(PersonName name) {
        return name.style().in(messages.language());
    }

    PersonName withStyle(PersonName name, String typed) {
        Text style = name.style().with(messages.language(), typed);
        return new PersonName(
                style, name.titles(), name.given(), name.family(), name.patronymic(), name.order(), name.inScript());
    }

    PersonName withTitles(PersonName name, List<Title> titles) {
        return new PersonName(
                name.style(), titles, name.given(), name.family(), name.patronymic(), name.order(), name.inScript());
    }

    String given(PersonName name) {
        return String.join(" ", name.given());
    }

    PersonName withGiven(PersonName name, String typed) {
        List<String> given = typed.isEmpty() ? List.of() : List.of(typed);
        return new PersonName(
                name.style(), name.titles(), given, name.family(), name.patronymic(), name.order(), name.inScript());
    }

    String family(PersonName name, int which) {
        return name.family().size() > which ? name.family().get(which) : "";
    }

    /** @param which 0 for the first or only family name, 1 for the mother's */
    PersonName withFamily(PersonName name, int which, String typed) {
        List<String> family = new ArrayList<>(List.of(family(name, 0), family(name, 1)));
        family.set(which, typed);
        family.removeIf(String::isEmpty);
        return new PersonName(
                name.style(), name.titles(), name.given(), family, name.patronymic(), name.order(), name.inScript());
    }

    PersonName withPatronymic(PersonName name, String typed) {
        return new PersonName(
                name.style(), name.titles(), name.given(), name.family(), typed, name.order(), name.inScript());
    }

    PersonName withOrder(PersonName name, NameOrder order) {
        return new PersonName(
                name.style(), name.titles(), name.given(), name.family(), name.patronymic(), order, name.inScript());
    }

    PersonName withScript(PersonName name, String typed) {
        return new PersonName(
                name.style(), name.titles(), name.given(), name.family(), name.patronymic(), name.order(), typed);
    }
}
