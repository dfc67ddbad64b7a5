package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * The people of a trip by the words of their names, made once for many texts. It finds where a text writes a name otherwise than the
 * person's record: with another title or the titles in another order, with parts of the name left out that may not be, in another order,
 * without its accents, misspelled, or by an alias. Shorter forms are no drift that only leave out titles, particles, further given
 * names or the mother's family name; nor are other apostrophes or capitals. Where it is not certain that this person is meant,
 * nothing is found: a single word is a name only with an honorific or as an alias.
 */
public final class Roster {
    /** One alias of one person, by its words. */
    record Alias(Bearer bearer, List<String> words) {}

    private final Map<BareName.Parts, Namesakes> byName = new HashMap<>();
    private final Map<String, List<Namesakes>> byWord = new HashMap<>();
    private final Map<List<String>, List<Namesakes>> inFull = new HashMap<>();
    private int longestName;
    private final Map<String, List<Alias>> aliases = new HashMap<>();
    private final Map<String, List<List<String>>> things = new HashMap<>();
    private final Map<String, List<String>> keys = new ConcurrentHashMap<>();
    private final Map<Object, Manner> manners = new ConcurrentHashMap<>();
    private final Honorifics honorifics;
    private final Sieve sieve;

    /** Those that have both of two words. */
    private final Map<List<String>, List<Bearer>> together = new ConcurrentHashMap<>();

    private volatile NearWords nearWords;

    private Roster(Trip trip) {
        for (Person person : trip.people().values()) namesakes(person.name()).add(person, manner(person.name()));
        trip.people().stream().filter(person -> !person.aliases().isEmpty()).forEach(this::addAliases);
        aliases.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(alias -> alias.bearer().id())));
        honorifics = new Honorifics(Stream.of(Honorific.Kind.TITLE, Honorific.Kind.STYLE)
                .flatMap(kind -> manners.values().stream().flatMap(manner -> manner.honorifics(kind))));
        namesOfThings(trip).forEach(this::addThing);
        Set<String> known = new HashSet<>(byWord.keySet());
        known.addAll(aliases.keySet());
        sieve = new Sieve(known);
    }

    /** The people of that trip. */
    public static Roster of(Trip trip) {
        return new Roster(trip);
    }

    private Namesakes namesakes(PersonName name) {
        BareName.Parts parts = BareName.Parts.of(name);
        Namesakes known = byName.get(parts);
        if (known != null) return known;
        Namesakes made = new Namesakes(new BareName(name), this::manner);
        byName.put(parts, made);
        List<String> words = made.name().words();
        inFull.computeIfAbsent(words, w -> new ArrayList<>(1)).add(made);
        longestName = Math.max(longestName, words.size());
        for (String word : new LinkedHashSet<>(words))
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(made);
        return made;
    }

    private void addAliases(Person person) {
        Bearer bearer = namesakes(person.name()).bearer(person.id());
        for (List<String> alias : bearer.aliases())
            aliases.computeIfAbsent(alias.get(0), w -> new ArrayList<>()).add(new Alias(bearer, alias));
    }

    private Manner manner(PersonName name) {
        Object same = Manner.of(name);
        Manner known = manners.get(same);
        return known != null ? known : manners.computeIfAbsent(same, s -> new Manner(name, this::keys));
    }

    private List<String> keys(String text) {
        return keys.computeIfAbsent(text, Words::keys);
    }

    private static Stream<Text> namesOfThings(Trip trip) {
        return Stream.concat(
                trip.places().stream().map(Place::name),
                trip.organisations().stream().map(Organisation::name));
    }

    // only those that somebody's name might be read into
    private void addThing(Text name) {
        for (String wording : name.in().values()) {
            List<String> keys = Words.keys(wording);
            if (keys.size() < 2 || keys.stream().noneMatch(this::knows)) continue;
            things.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(keys);
        }
    }

    /** Where the text writes a name otherwise than its record, in the order of the text. */
    public List<Drift> drifts(String text) {
        return sieve.mayPass(text) ? Reading.of(this, text) : List.of();
    }

    /** What tells of most texts that no name stands in them. */
    public Sieve sieve() {
        return sieve;
    }

    /** The text with that person's name as the record has it. */
    public String corrected(String text, Id<Person> person) {
        StringBuilder corrected = new StringBuilder(text);
        List<Drift> drifts = drifts(text);
        for (int i = drifts.size() - 1; i >= 0; i--) {
            Drift drift = drifts.get(i);
            if (drift.person().equals(person)) corrected.replace(drift.from(), drift.to(), drift.proper());
        }
        return corrected.toString();
    }

    boolean knows(String key) {
        return byWord.containsKey(key) || aliases.containsKey(key);
    }

    /** How many words the longest name has. */
    int longestName() {
        return longestName;
    }

    /** Those whose whole name these words are, in this order; without particles. */
    List<Namesakes> called(List<String> words) {
        return inFull.getOrDefault(words, List.of());
    }

    /** Whether several people have that word in their name. */
    boolean isShared(String key) {
        List<Namesakes> all = byWord.getOrDefault(key, List.of());
        return all.size() > 1 || all.size() == 1 && all.get(0).areSeveral();
    }

    /** Whoever has that word in their name, if it is one person's. */
    List<Bearer> bearer(String key) {
        return isShared(key) || !byWord.containsKey(key)
                ? List.of()
                : byWord.get(key).get(0).bearers();
    }

    /** Those of the bearers of a word that have the other word as well, rightly spelled or nearly. */
    List<Bearer> together(String key, String other) {
        if (knows(other)) return both(key, other);
        return near(other).stream()
                .flatMap(word -> both(key, word).stream())
                .distinct()
                .toList();
    }

    private List<Bearer> both(String one, String other) {
        return together.computeIfAbsent(List.of(one, other), pair -> bothOf(one, other));
    }

    private List<Bearer> bothOf(String one, String other) {
        List<Namesakes> these = byWord.getOrDefault(one, List.of());
        List<Namesakes> those = byWord.getOrDefault(other, List.of());
        boolean fewer = these.size() <= those.size();
        String wanted = fewer ? other : one;
        List<Bearer> both = new ArrayList<>();
        for (Namesakes all : fewer ? these : those) if (all.name().has(wanted)) both.addAll(all.bearers());
        both.sort(Comparator.comparing(Bearer::id));
        return both;
    }

    private List<String> near(String word) {
        NearWords made = nearWords;
        if (made == null) nearWords = made = new NearWords(byWord.keySet());
        return made.to(word);
    }

    List<Alias> aliases(String key) {
        return aliases.getOrDefault(key, List.of());
    }

    /** The names of places and organisations that begin with that word. */
    List<List<String>> namesOfThings(String key) {
        return things.getOrDefault(key, List.of());
    }

    Honorifics honorifics() {
        return honorifics;
    }

    /** Whether both items lead to the same roster, as far as texts are read for names. */
    public static boolean isSame(Item one, Item other) {
        return one instanceof Person was && other instanceof Person is
                ? Bearer.ground(was).equals(Bearer.ground(is))
                : name(one).equals(name(other));
    }

    /**
     * Words without one of which a text is read the same by both rosters: whoever is meant is meant by a word of their name, and what is
     * called after somebody, by all of its own.
     *
     * @param changed the people, places and organisations that are not the same in both trips, as they are in either
     */
    public Set<String> apart(Roster other, Stream<? extends Item> changed) {
        Set<String> words = honorifics.apart(other.honorifics);
        changed.forEach(item -> {
            if (item instanceof Person person) addWords(person, words);
            else name(item).ifPresent(name -> addLongest(name, words));
        });
        return words;
    }

    private static void addWords(Person person, Set<String> words) {
        words.addAll(new BareName(person.name()).words());
        person.aliases().forEach(alias -> words.addAll(Words.keys(alias.text())));
    }

    // of several words that must all stand there one is enough, and the longest is the rarest
    private static void addLongest(Text name, Set<String> words) {
        name.each(wording -> Words.keys(wording).stream()
                .max(Comparator.comparing(String::length))
                .ifPresent(words::add));
    }

    private static Optional<Text> name(Item thing) {
        if (thing instanceof Place place) return Optional.of(place.name());
        return thing instanceof Organisation organisation ? Optional.of(organisation.name()) : Optional.empty();
    }
}
