package my.lawatan.text;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;

/**
 * A person's name in its printed forms: as stored where a form is stated, otherwise built from the parts by the conventions of
 * each name order (Malay names are addressed and sorted by the given name, Peruvian ones by the father's family name).
 */
public final class Names {
    private Names() {}

    /** As in lists and programmes: style, titles, name. */
    public static String list(Person person, Language language) {
        if (person.forms().list().stated()) return person.forms().list().in(language);
        List<String> words = new ArrayList<>();
        add(words, style(person.name(), language));
        for (Title title : person.name().titles()) words.add(title.text());
        words.add(bare(person.name()));
        return String.join(" ", words);
    }

    /** As one addresses the person, if that is stated or follows from the parts; otherwise as in lists. */
    public static String salutation(Person person, Language language) {
        if (person.forms().salutation().stated())
            return person.forms().salutation().in(language);
        return list(person, language);
    }

    /** At the head of a letter, or as in lists if that is not stated. */
    public static String letter(Person person, Language language) {
        Text letter = person.forms().letter();
        return letter.stated() ? letter.in(language) : list(person, language);
    }

    /** The name without style and titles, in its own order. */
    public static String bare(PersonName name) {
        List<String> words = new ArrayList<>();
        if (name.order() == NameOrder.FAMILY_GIVEN) words.addAll(name.family());
        words.addAll(name.given());
        if (name.order() != NameOrder.FAMILY_GIVEN) words.addAll(name.family());
        add(words, name.patronymic());
        return String.join(" ", words);
    }

    /** By what lists sort: the key an officer set, else the part of the name that its order sorts by. */
    public static String sortKey(Person person) {
        if (!person.sortKey().isBlank()) return person.sortKey();
        PersonName name = person.name();
        boolean byFamily = !name.family().isEmpty()
                && name.order() != NameOrder.GIVEN_PATRONYMIC
                && name.order() != NameOrder.AS_PRINTED;
        List<String> words = new ArrayList<>(byFamily ? name.family() : name.given());
        words.addAll(byFamily ? name.given() : name.family());
        add(words, name.patronymic());
        return Fold.fold(String.join(" ", words));
    }

    /** One or two letters for a round badge beside the name. */
    public static String initials(Person person) {
        StringBuilder letters = new StringBuilder();
        for (String word : bare(person.name()).split(" "))
            if (letters.length() < 2 && !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                letters.appendCodePoint(word.codePointAt(0));
        return letters.toString().toUpperCase(java.util.Locale.ROOT);
    }

    // a style is written as it is, in the language asked for or the one it has: YAB is YAB in Spanish too
    private static String style(PersonName name, Language language) {
        return name.style().in(language);
    }

    private static void add(List<String> words, String word) {
        if (!word.isBlank()) words.add(word);
    }
}
