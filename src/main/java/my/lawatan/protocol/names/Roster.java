package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import my.lawatan.trip.Id;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
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

    private final Map<String, List<Bearer>> byWord = new HashMap<>();
    private final Map<String, List<Alias>> aliases = new HashMap<>();
    private final Map<String, List<List<String>>> things = new HashMap<>();
    private final Honorifics honorifics;
    private final List<Object> ground = new ArrayList<>();

    /** Those that have both of two words. */
    private final Map<List<String>, List<Bearer>> together = new ConcurrentHashMap<>();

    private volatile NearWords nearWords;

    private Roster(Trip trip) {
        Map<String, List<String>> keys = new HashMap<>();
        List<Bearer> all = trip.people().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .map(person -> new Bearer(person, text -> keys.computeIfAbsent(text, Words::keys)))
                .toList();
        for (Bearer bearer : all) add(bearer);
        honorifics = new Honorifics(all.stream().flatMap(Bearer::honorifics).distinct());
        namesOfThings(trip).forEach(this::addThing);
    }

    /** The people of that trip. */
    public static Roster of(Trip trip) {
        return new Roster(trip);
    }

    private void add(Bearer bearer) {
        for (String word : new LinkedHashSet<>(bearer.words()))
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(bearer);
        for (List<String> alias : bearer.aliases())
            aliases.computeIfAbsent(alias.get(0), w -> new ArrayList<>()).add(new Alias(bearer, alias));
        ground.add(bearer.ground());
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
            ground.add(keys);
        }
    }

    /** Where the text writes a name otherwise than its record, in the order of the text. */
    public List<Drift> drifts(String text) {
        return text.isEmpty() || byWord.isEmpty() ? List.of() : Reading.of(this, text);
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

    List<Bearer> bearers(String key) {
        return byWord.getOrDefault(key, List.of());
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

    // of those who are written alike in all ways two stand for all: where there are two it is nobody's drift
    private List<Bearer> bothOf(String one, String other) {
        List<Bearer> these = bearers(one);
        List<Bearer> those = bearers(other);
        boolean fewer = these.size() <= those.size();
        String wanted = fewer ? other : one;
        Map<Object, Integer> alike = new HashMap<>();
        List<Bearer> both = new ArrayList<>();
        for (Bearer bearer : fewer ? these : those)
            if (bearer.words().contains(wanted) && alike.merge(bearer.likeness(), 1, Integer::sum) <= 2)
                both.add(bearer);
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

    /** Whether both find the same in every text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Roster roster && Set.copyOf(roster.ground).equals(Set.copyOf(ground));
    }

    @Override
    public int hashCode() {
        return Set.copyOf(ground).hashCode();
    }
}
