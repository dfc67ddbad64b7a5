package my.lawatan.protocol.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.protocol.names.Honorific.Kind;
import my.lawatan.text.NameForm;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;

/** A person's record as it is compared with what texts write. */
final class Bearer {
    /** Given names that many bear and that no one is known by alone. */
    private static final Set<String> COMMON = Set.of(
            "wan",
            "nik",
            "megat",
            "syed",
            "sharifah",
            "tengku",
            "raja",
            "che",
            "abdul",
            "abd",
            "siti",
            "mohd",
            "muhammad",
            "mohamad",
            "mohammad",
            "nur",
            "noor",
            "maria",
            "jose",
            "juan",
            "luis");

    private final Person person;
    private final List<String> words;
    private final Map<String, String> spelled = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    /** The short and long forms of the bare name, by their words without particles. */
    private final Map<List<String>, String> shapes = new LinkedHashMap<>();
    /** Printed forms, word by word, with all that stands before the name. */
    private final Set<List<String>> printed = new HashSet<>();

    private final List<List<String>> aliases;
    private final Set<List<String>> styles = new HashSet<>();
    private final List<List<String>> titles;
    private final List<String> given;
    /** The one word of the name that is in the salutation an officer has stated. */
    private final Set<String> spoken = new HashSet<>();

    Bearer(Person person) {
        this.person = person;
        PersonName name = person.name();
        this.words = withoutParticles(Names.bare(name));
        this.given = withoutParticles(String.join(" ", name.given()));
        this.titles = name.titles().stream().map(t -> Words.keys(t.text())).toList();
        name.style().in().values().forEach(style -> styles.add(Words.keys(style)));
        spell(Names.bare(name));
        shape(name);
        for (NameForm form : NameForm.values())
            for (Language language : Language.values()) printed.add(Words.keys(Names.form(person, form, language)));
        person.forms().salutation().in().values().forEach(this::speak);
        if (!name.inScript().isBlank()) printed.add(Words.keys(name.inScript()));
        this.aliases = person.aliases().stream()
                .map(alias -> Words.keys(alias.text()))
                .filter(this::drifts)
                .toList();
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
        return Words.keys(text).stream()
                .filter(key -> !Honorifics.particle(key))
                .toList();
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
                && !printed.contains(alias)
                && person.position().in().values().stream().noneMatch(position -> String.join(" ", Words.keys(position))
                        .contains(String.join(" ", alias)));
    }

    Id<Person> id() {
        return person.id();
    }

    /** The words of the whole name. */
    List<String> words() {
        return words;
    }

    List<List<String>> aliases() {
        return aliases;
    }

    /** What may stand before the name. */
    Stream<Honorific> honorifics() {
        return Stream.concat(
                titles.stream().map(words -> new Honorific(words, Kind.TITLE)),
                styles.stream().map(words -> new Honorific(words, Kind.STYLE)));
    }

    boolean prints(List<String> keys) {
        return printed.contains(keys);
    }

    /** Whether the record allows the name to be as short as this. */
    boolean hasShape(List<String> keys) {
        return shapes.containsKey(keys) || keys.size() == 1 && (spoken.containsAll(keys) || givenOfPatronymic(keys));
    }

    // of two given names of a Malay either may be the one that is used
    private boolean givenOfPatronymic(List<String> keys) {
        return order() == NameOrder.GIVEN_PATRONYMIC && given.containsAll(keys);
    }

    /** Whether given and family names are told apart, so that it is known when they have changed places. */
    boolean hasFamily() {
        return order() != NameOrder.GIVEN_PATRONYMIC && order() != NameOrder.AS_PRINTED && given.size() < words.size();
    }

    /** Whether these are all words of the name, in whatever order. */
    boolean isWhole(List<String> keys) {
        return keys.size() == words.size() && new HashSet<>(keys).equals(new HashSet<>(words));
    }

    boolean hasTitles() {
        return !titles.isEmpty();
    }

    /** Whether that word, in whatever case, has the accents that the record gives it. */
    boolean spells(String key, String written) {
        return Words.spelled(written).equals(spelled.get(key));
    }

    boolean hasParticle(String key) {
        return particles.contains(key);
    }

    NameOrder order() {
        return person.name().order();
    }

    /** Whether it is a given name by which somebody may be known. */
    boolean isTelling(String key) {
        return !COMMON.contains(key) && (given.contains(key) || order() != NameOrder.GIVEN_PATRONYMIC);
    }

    boolean isGiven(String key) {
        return given.contains(key);
    }

    /** Whether the word is part of how one addresses the person. */
    boolean isAddressed(String key) {
        return withoutParticles(Names.addressed(person.name())).contains(key);
    }

    /**
     * Whether the record allows these honorifics: none that it does not have, none in another order. Those that are left out are no
     * contradiction, nor is a style where the record states none.
     */
    boolean allows(List<Honorific> before) {
        int last = -1;
        for (Honorific one : before) {
            int at = titles.indexOf(one.words());
            if (at >= 0) {
                if (at <= last) return false;
                last = at;
            } else if (!allowsUntitled(one)) return false;
        }
        return true;
    }

    private boolean allowsUntitled(Honorific one) {
        if (styles.contains(one.words())) return true;
        return switch (one.kind()) {
            case STYLE -> styles.isEmpty();
            case TITLE -> false;
            case COURTESY -> titles.isEmpty();
        };
    }

    /** Whether one of these is called Mr and the record says Ms, so that it is somebody else. */
    boolean contradicts(List<Honorific> before) {
        return styles.stream().anyMatch(Honorifics::isCourtesy)
                && before.stream().anyMatch(one -> one.kind() == Kind.COURTESY && !styles.contains(one.words()));
    }

    /** Whether one of these is one of the person's titles, or a way of writing it: Dato' Seri for Datuk Seri. */
    boolean resembles(List<Honorific> before) {
        return before.stream().anyMatch(one -> titles.stream().anyMatch(title -> kin(title, one.words())));
    }

    private static boolean kin(List<String> title, List<String> other) {
        return plain(title).get(0).equals(plain(other).get(0));
    }

    private static List<String> plain(List<String> title) {
        return title.stream()
                .map(word -> switch (word) {
                    case "dato" -> "datuk";
                    case "sri" -> "seri";
                    default -> word;
                })
                .toList();
    }

    /** The record's form of a mention: as long as it is where that can be, with the honorifics it has. */
    String proper(List<String> shape, List<Honorific> before, String courtesy) {
        String bare = shapes.get(shape);
        if (bare == null) bare = shape.size() == 1 && !before.isEmpty() ? spokenOf() : Names.bare(person.name());
        StringBuilder proper = new StringBuilder();
        boolean style = before.stream().anyMatch(h -> h.kind() == Kind.STYLE);
        if (style && person.name().style().stated())
            append(proper, person.name().style().plain());
        if (!before.isEmpty()) person.name().titles().forEach(title -> append(proper, title.text()));
        if (!hasTitles() && !courtesy.isEmpty()) append(proper, courtesy);
        append(proper, bare);
        return proper.toString();
    }

    private String spokenOf() {
        String addressed = Names.addressed(person.name());
        return addressed.isEmpty() ? Names.bare(person.name()) : addressed;
    }

    private static void append(StringBuilder line, String word) {
        if (line.length() > 0) line.append(' ');
        line.append(word);
    }

    /** All of the record that is compared with texts. */
    List<Object> ground() {
        return List.of(person.id(), person.name(), person.forms(), person.aliases(), person.position());
    }
}
