package my.lawatan.protocol.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import my.lawatan.text.NameForm;
import my.lawatan.text.Names;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;

/** What is printed of one person, and by which other names they are known. */
final class Written {
    private final Person person;
    private final BareName name;
    /** Printed forms, word by word, with all that stands before the name. */
    private volatile Set<List<String>> printed;
    /** The one word of the name that is in the salutation an officer has stated. */
    private final Set<String> spoken = new HashSet<>();

    private final List<List<String>> aliases;

    Written(Person person, BareName name) {
        this.person = person;
        this.name = name;
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

    // what an officer has worded as the one name by which somebody is called: Minister Thạnh
    private void speak(String salutation) {
        List<String> named =
                Words.keys(salutation).stream().filter(name.words()::contains).toList();
        if (named.size() == 1) spoken.addAll(named);
    }

    // an alias that may be printed is none; nor is an office or a code
    private boolean drifts(List<String> alias) {
        return !alias.isEmpty()
                && !name.shapes().has(alias)
                && !printed().contains(alias)
                && person.position().in().values().stream().noneMatch(position -> String.join(" ", Words.keys(position))
                        .contains(String.join(" ", alias)));
    }

    List<List<String>> aliases() {
        return aliases;
    }

    boolean prints(List<String> keys) {
        return printed().contains(keys);
    }

    /** Whether that one word is by what an officer says they are called. */
    boolean isSpoken(List<String> key) {
        return spoken.containsAll(key);
    }
}
