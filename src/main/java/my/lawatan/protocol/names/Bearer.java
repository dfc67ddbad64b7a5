package my.lawatan.protocol.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import my.lawatan.protocol.names.Honorific.Kind;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.NameForms;
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
    private final BareName name;
    private final Manner manner;
    /** Made when a text may mean this person; made twice if two threads ask at once. */
    private volatile Written written;

    Bearer(Person person, BareName name, Manner manner) {
        this.person = person;
        this.name = name;
        this.manner = manner;
    }

    private Written written() {
        Written made = written;
        if (made == null) written = made = new Written(person, name);
        return made;
    }

    Id<Person> id() {
        return person.id();
    }

    /** The same for two people of the same bare name of whom no text can tell which is meant. */
    static Object likeness(Person person) {
        PersonName name = person.name();
        boolean plain = name.inScript().isEmpty()
                && !isWorded(person.forms())
                && person.aliases().isEmpty();
        if (plain) return Manner.of(name);
        return List.of(
                Manner.of(name),
                name.inScript(),
                isWorded(person.forms()) ? person.forms() : "",
                person.aliases().isEmpty() ? "" : person.id());
    }

    /** The words of the whole name. */
    List<String> words() {
        return name.words();
    }

    List<List<String>> aliases() {
        return person.aliases().isEmpty() ? List.of() : written().aliases();
    }

    boolean prints(List<String> keys) {
        return mayPrint(keys) && written().prints(keys);
    }

    // what is built from the record has no words but those of the record
    private boolean mayPrint(List<String> keys) {
        if (isWorded(person.forms()) || !person.name().inScript().isBlank()) return true;
        for (String key : keys)
            if (!words().contains(key) && !Honorifics.particle(key) && !manner.has(key)) return false;
        return true;
    }

    private static boolean isWorded(NameForms forms) {
        return forms.list().stated()
                || forms.salutation().stated()
                || forms.plate().stated()
                || forms.letter().stated();
    }

    /** Whether the record allows the name to be as short as this. */
    boolean hasShape(List<String> keys) {
        return name.shapes().has(keys) || keys.size() == 1 && (written().isSpoken(keys) || givenOfPatronymic(keys));
    }

    // of two given names of a Malay either may be the one that is used
    private boolean givenOfPatronymic(List<String> keys) {
        return order() == NameOrder.GIVEN_PATRONYMIC && name.shapes().given().containsAll(keys);
    }

    /** Whether given and family names are told apart, so that it is known when they have changed places. */
    boolean hasFamily() {
        return order() != NameOrder.GIVEN_PATRONYMIC
                && order() != NameOrder.AS_PRINTED
                && name.shapes().given().size() < words().size();
    }

    /** Whether these are all words of the name, in whatever order. */
    boolean isWhole(List<String> keys) {
        return keys.size() == words().size() && new HashSet<>(keys).equals(new HashSet<>(words()));
    }

    boolean hasTitles() {
        return manner.hasTitles();
    }

    /** Whether that word, in whatever case, has the accents that the record gives it. */
    boolean spells(String key, String written) {
        return name.shapes().spells(key, written);
    }

    boolean hasParticle(String key) {
        return name.shapes().hasParticle(key);
    }

    NameOrder order() {
        return name.order();
    }

    /** Whether it is a given name by which somebody may be known. */
    boolean isTelling(String key) {
        return !COMMON.contains(key) && (name.shapes().given().contains(key) || order() != NameOrder.GIVEN_PATRONYMIC);
    }

    boolean isGiven(String key) {
        return name.shapes().given().contains(key);
    }

    /** Whether the word is part of how one addresses the person. */
    boolean isAddressed(String key) {
        return name.shapes().addressed().contains(key) && !Honorifics.particle(key);
    }

    /** Whether the record allows these honorifics before the name. */
    boolean allows(List<Honorific> before) {
        return manner.allows(before);
    }

    /** Whether one of these is called Mr and the record says Ms, so that it is somebody else. */
    boolean contradicts(List<Honorific> before) {
        return manner.contradicts(before);
    }

    /** Whether one of these is one of the person's titles, or a way of writing it. */
    boolean resembles(List<Honorific> before) {
        return manner.resembles(before);
    }

    /** The record's form of a mention: as long as it is where that can be, with the honorifics it has. */
    String proper(List<String> shape, List<Honorific> before, String courtesy) {
        String bare = name.shapes().of(shape);
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
    static List<Object> ground(Person person) {
        return List.of(person.name(), person.forms(), person.aliases(), person.position());
    }
}
