package my.lawatan.trip;

import java.util.List;
import java.util.Objects;

/**
 * A person's name in its parts, never guessed from one string.
 *
 * @param style the style before all titles, by language: YAB, H.E., Excmo. Sr.
 * @param titles in the order in which they are written
 * @param given given names; a Malay name sorts by these
 * @param family no, one or two family names; a Peruvian name has the father's, then the mother's
 * @param patronymic with its particle: bin Osman, a/l Raju
 * @param order the order in which given and family names are written
 * @param inScript the name in its own script, if that is not Latin
 */
public record PersonName(
        Text style,
        List<Title> titles,
        List<String> given,
        List<String> family,
        String patronymic,
        NameOrder order,
        String inScript) {
    public PersonName {
        Objects.requireNonNull(order);
        titles = List.copyOf(titles);
        given = List.copyOf(given);
        family = List.copyOf(family);
        if (family.size() > 2) throw new Refused("refused.family-names", family.size());
        given.forEach(Plain::line);
        family.forEach(Plain::line);
        Plain.line(patronymic);
        Plain.line(inScript);
        if (given.isEmpty() && family.isEmpty()) throw new Refused("refused.name-missing");
    }
}
