package my.lawatan.protocol.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.text.NameForm;
import my.lawatan.text.Names;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;

/** How one person's name may be written: what is left out, and what is printed of them. */
final class Written {
    private final Person person;
    private final List<String> words;
    private final List<String> given;
    private final Map<String, String> spelled = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    /** The short and long forms of the bare name, by their words without particles. */
    private final Map<List<String>, String> shapes = new LinkedHashMap<>();
    /** Printed forms, word by word, with all that stands before the name. */
    private volatile Set<List<String>> printed;
    /** The one word of the name that is in the salutation an officer has stated. */
    private final Set<String> spoken = new HashSet<>();

    private final List<List<String>> aliases;

    Written(Person person, List<String> words) {
        this.person = person;
        this.words = words;
        PersonName name = person.name();
        this.given = withoutParticles(String.join(" ", name.given()));
        spell(Names.bare(name));
        shape(name);
        person.forms().salutation().in().values().forEach(this::speak);
        this.aliases = person.aliases().stream()
                .map(alias -> Words.keys(alias.text()))
                .filter(this::drifts)
                .toList();
    }

    // rarely asked for: most names are written in one of their shapes
    private Set<List<String>> printed() {
        Set<List<String>> made = printed;
        if (made == null) printed = made = print();
        return made;
    }

    private Set<List<String>> print() {
        Set<List<String>> all = new HashSet<>();
        for (NameForm form : NameForm.values())
            for (Language language : Language.values()) all.add(Words.keys(Names.form(person, form, language)));
        String inScript = person.name().inScript();
        if (!inScript.isBlank()) all.add(Words.keys(inScript));
        return all;
    }

    private void spell(String bare) {
        Words all = Words.of(bare);
        for (int i = 0; i < all.size(); i++) {
            if (Honorifics.particle(all.key(i))) particles.add(all.key(i));
            else spelled.put(all.key(i), Words.spelled(all.written(i)));
        }
    }

    // what an officer has worded as the one name by which somebody is called: Minister Thạnh
    private void speak(String salutation) {
        List<String> named =
                Words.keys(salutation).stream().filter(words::contains).toList();
        if (named.size() == 1) spoken.addAll(named);
    }

    private static List<String> withoutParticles(String text) {
        return Bearer.withoutParticles(Words.keys(text));
    }

    // a shorter form leaves out what may be left out; a father's name is whole or not there at all
    private void shape(PersonName name) {
        shape(Names.bare(name));
        shape(Names.addressed(name));
        String all = String.join(" ", name.given());
        String first = name.given().isEmpty() ? "" : name.given().get(0);
        List<String> family = name.family();
        switch (name.order()) {
            case GIVEN_PATRONYMIC -> shape(all);
            case GIVEN_FAMILY -> shape(first + " " + String.join(" ", family));
            case GIVEN_PATERNAL_MATERNAL -> {
                shape(String.join(" ", family));
                for (String given : List.of(all, first)) {
                    shape(given + " " + String.join(" ", family));
                    if (!family.isEmpty()) shape(given + " " + family.get(0));
                }
            }
            case FAMILY_GIVEN, AS_PRINTED -> {
                // nothing may be left out but all but the name of address
            }
        }
    }

    private void shape(String text) {
        if (!text.isBlank()) shapes.putIfAbsent(withoutParticles(text), text.strip());
    }

    // an alias that may be printed is none; nor is an office or a code
    private boolean drifts(List<String> alias) {
        return !alias.isEmpty()
                && !shapes.containsKey(alias)
                && !printed().contains(alias)
                && person.position().in().values().stream().noneMatch(position -> String.join(" ", Words.keys(position))
                        .contains(String.join(" ", alias)));
    }

    List<List<String>> aliases() {
        return aliases;
    }

    /** The words of the given names. */
    List<String> given() {
        return given;
    }

    boolean prints(List<String> keys) {
        return printed().contains(keys);
    }

    boolean hasShape(List<String> keys) {
        return shapes.containsKey(keys);
    }

    /** That form with its particles and accents; null if the name has no such form. */
    String shape(List<String> keys) {
        return shapes.get(keys);
    }

    /** Whether that one word is by what an officer says they are called. */
    boolean isSpoken(List<String> key) {
        return spoken.containsAll(key);
    }

    boolean spells(String key, String written) {
        return Words.spelled(written).equals(spelled.get(key));
    }

    boolean hasParticle(String key) {
        return particles.contains(key);
    }
}
