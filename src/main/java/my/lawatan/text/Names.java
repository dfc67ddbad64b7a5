package my.lawatan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Text;

/**
 * A person's name in its printed forms: as stored where a form is stated, otherwise built from the parts by the conventions of
 * each name order (Malay names are addressed and sorted by the given name, Peruvian ones by the father's family name).
 */
public final class Names {
    /** People as lists have them, if not by rank: by {@link #sortKey}. */
    public static final Comparator<Person> ORDER =
            Comparator.comparing(Names::sortKey).thenComparing(Person::id);

    private Names() {}

    /** As short as it can be understood: a letter and the family name, or where there is none the given name. */
    public static String shortest(PersonName name) {
        if (name.given().isEmpty() || name.order() == NameOrder.AS_PRINTED) return bare(name);
        String given = name.given().get(0);
        String initial = given.substring(0, given.offsetByCodePoints(0, 1));
        if (name.family().isEmpty()) return given;
        String family = name.family().get(0);
        return name.order() == NameOrder.FAMILY_GIVEN ? family + " " + initial + "." : initial + ". " + family;
    }

    /** The form as an officer worded it, or else as it is built from the parts of the name. */
    public static String form(Person person, NameForm form, Language language) {
        Text own = form.own(person.forms());
        return own.stated() ? own.in(language) : built(person.name(), form, language);
    }

    /** What the parts of the name give for a form, whatever an officer has worded. */
    public static String built(PersonName name, NameForm form, Language language) {
        return new BuiltName(name, language).form(form);
    }

    /** As in lists and programmes: style, titles, the whole name. */
    public static String list(Person person, Language language) {
        return form(person, NameForm.LIST, language);
    }

    /** As one addresses the person, if that is stated or follows from the parts; otherwise as in lists. */
    public static String salutation(Person person, Language language) {
        return form(person, NameForm.SALUTATION, language);
    }

    /**
     * As one addresses the person, where that is stated or follows from a title or a style; empty where the record has none of these, for
     * a name alone tells nobody how its bearer is addressed.
     */
    public static Optional<String> address(Person person, Language language) {
        PersonName name = person.name();
        boolean known = person.forms().salutation().stated()
                || !name.titles().isEmpty()
                || name.style().stated();
        return known ? Optional.of(salutation(person, language)) : Optional.empty();
    }

    /** On a place card: titles and the name by which the person is known. */
    public static String plate(Person person, Language language) {
        return form(person, NameForm.PLATE, language);
    }

    /** At the head of a letter, or as in lists if that is not stated. */
    public static String letter(Person person, Language language) {
        return form(person, NameForm.LETTER, language);
    }

    /** The name without style and titles, in its own order. */
    public static String bare(PersonName name) {
        return BuiltName.bare(name);
    }

    /**
     * The part by which one addresses the person: the given name of a Malay, the father's family name of a Peruvian, the family name of
     * a Chinese; empty where the record does not state which part is which.
     */
    public static String addressed(PersonName name) {
        return BuiltName.addressed(name);
    }

    /** By what lists sort: the key an officer set, else the part of the name that its order sorts by. */
    public static String sortKey(Person person) {
        if (!person.sortKey().isBlank()) return person.sortKey();
        PersonName name = person.name();
        boolean byFamily = !name.family().isEmpty()
                && name.order() != NameOrder.GIVEN_PATRONYMIC
                && name.order() != NameOrder.AS_PRINTED;
        if (byFamily && name.order() != NameOrder.FAMILY_GIVEN) return FamilyKey.of(name);
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

    private static void add(List<String> words, String word) {
        if (!word.isBlank()) words.add(word);
    }
}
