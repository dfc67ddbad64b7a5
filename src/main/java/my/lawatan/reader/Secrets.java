package my.lawatan.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.lawatan.text.TimeStyle;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Component;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/**
 * What must not be read by those who may know only a part of a trip: every text and time of every item that this part does not hold and
 * that says nothing else than what stands in it. A long text is told by any {@link #WINDOW} words of it. Counts and choices from a list
 * are in no text and are not looked for, nor are single short words, nor a few words of which each is known.
 */
public final class Secrets {
    /** So many words in a row are nobody else's. */
    private static final int WINDOW = 6;

    /** From so many letters and digits on, what stands between them does not matter. */
    private static final int LONG = 8;

    /** What is so long is found inside other words, too. */
    private static final int UNMISTAKABLE = 16;

    /** So few words that are all known elsewhere stand beside each other by chance. */
    private static final int FEW = 3;

    private static final int SHORTEST = 3;
    private static final int SHORTEST_WORD = 6;
    private static final int SHORTEST_NAMES = 5;
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private static final Pattern MILITARY = Pattern.compile("\\d{4}-\\d{4}");
    private static final Pattern MARKS_AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private final Map<String, Map<String, Secret>> byBeginning = new HashMap<>();
    private final Map<String, Secret> byWords = new HashMap<>();
    private final Set<Integer> lengths = new TreeSet<>();

    /** The words that its readers know anyway. */
    private final Set<String> vocabulary = new HashSet<>();

    private final Pieces pieces;

    private Secrets(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * What is in {@code whole} and not in {@code known}.
     *
     * @param ours what papers say by themselves, which tells nothing
     * @param style in which times are printed
     */
    public static Secrets of(Collection<Trip> whole, Collection<Trip> known, Stream<String> ours, TimeStyle style) {
        Secrets secrets = new Secrets(new Pieces(style));
        List<Reading> told = new ArrayList<>();
        known.forEach(trip ->
                trip.all().flatMap(secrets::pieces).distinct().map(Reading::new).forEach(told::add));
        ours.map(Reading::new).forEach(told::add);
        for (Reading text : told) secrets.vocabulary.addAll(text.words());
        for (Trip trip : whole) trip.all().forEach(item -> secrets.keep(item, known));
        told.forEach(secrets::forget);
        return secrets;
    }

    /** Whether there is nothing to keep. */
    public boolean isEmpty() {
        return byBeginning.isEmpty() && byWords.isEmpty();
    }

    private void keep(Item item, Collection<Trip> known) {
        List<Item> seen = known.stream()
                .flatMap(trip -> trip.find(ItemRef.to(item)).stream())
                .toList();
        if (item instanceof Claim claim && known.stream().anyMatch(trip -> holds(trip, claim))) return;
        if (seen.isEmpty() && item instanceof Person person) keep(item, "name", Pieces.names(person));
        for (Component component : item.kind().components()) {
            Object value = component.of(item);
            if (seen.stream().noneMatch(s -> component.of(s).equals(value)))
                keep(item, component.name(), pieces.of(value));
        }
    }

    // what a source says of a value that is known is no news
    private static boolean holds(Trip trip, Claim claim) {
        return trip.find(claim.about()).filter(claim::holds).isPresent();
    }

    private void keep(Item item, String component, List<String> pieces) {
        for (String piece : pieces)
            for (String words : windows(piece)) keep(new Secret(ItemRef.to(item), component, words));
    }

    private static List<String> windows(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) words.add(new int[] {word.start(), word.end()});
        if (words.isEmpty()) return List.of();
        List<String> windows = new ArrayList<>();
        int last = Math.max(0, words.size() - WINDOW);
        for (int i = 0; i <= last; i++)
            windows.add(text.substring(words.get(i)[0], words.get(Math.min(words.size(), i + WINDOW) - 1)[1]));
        return windows;
    }

    private void keep(Secret secret) {
        Reading words = new Reading(secret.words());
        if (!tells(words)) return;
        boolean known = vocabulary.containsAll(words.words());
        int count = words.words().size();
        if (known && count <= FEW && !MILITARY.matcher(words.flat).matches()) return;
        if (longWords(words) && !(known && count < WINDOW))
            byBeginning
                    .computeIfAbsent(words.bare.substring(0, LONG), beginning -> new HashMap<>())
                    .putIfAbsent(words.bare, secret);
        else if (byWords.putIfAbsent(trimmed(words.flat), secret) == null)
            lengths.add(trimmed(words.flat).length());
    }

    // a time of day is one only with its marks: 10:30–11:15, 1030–1115
    private static boolean longWords(Reading words) {
        if (MILITARY.matcher(words.flat).matches()) return false;
        return words.bare.length() >= LONG && words.bare.chars().anyMatch(Character::isLetter)
                || words.bare.length() >= LONG && words.flat.indexOf(':') < 0;
    }

    private static boolean tells(Reading words) {
        int length = words.bare.length();
        if (words.bare.chars().anyMatch(Character::isIdeographic)) return length > 1;
        if (words.bare.chars().anyMatch(Character::isDigit)) return length >= SHORTEST;
        return length >= (trimmed(words.flat).indexOf(' ') > 0 ? SHORTEST_NAMES : SHORTEST_WORD);
    }

    private static String trimmed(String flat) {
        return MARKS_AROUND.matcher(flat).replaceAll("");
    }

    private Stream<String> pieces(Item item) {
        Stream<String> names = item instanceof Person person ? Pieces.names(person).stream() : Stream.of();
        return Stream.concat(
                names, item.kind().components().stream().flatMap(component -> pieces.of(component.of(item)).stream()));
    }

    private void forget(Reading known) {
        for (Hit hit : hits(known)) {
            byWords.remove(hit.key());
            Optional.ofNullable(beginning(hit.key())).ifPresent(same -> same.remove(hit.key()));
        }
    }

    private Map<String, Secret> beginning(String key) {
        return key.length() < LONG ? null : byBeginning.get(key.substring(0, LONG));
    }

    /** The secrets that a text tells, in the order in which it does. */
    public List<Secret> in(String text) {
        Set<Secret> told = new LinkedHashSet<>();
        hits(new Reading(text)).forEach(hit -> told.add(hit.secret()));
        return List.copyOf(told);
    }

    private record Hit(String key, Secret secret) {}

    private Set<Hit> hits(Reading text) {
        Set<Hit> hits = new LinkedHashSet<>();
        longHits(text, hits);
        for (int from = 0; from < text.flat.length(); from++)
            if (Character.isLetterOrDigit(text.flat.charAt(from)) && text.begins(from))
                for (int length : lengths) shortHit(text, from, from + length, hits);
        return hits;
    }

    private void longHits(Reading text, Set<Hit> hits) {
        for (int from = 0; from + LONG <= text.bare.length(); from++) {
            Map<String, Secret> same = byBeginning.get(text.bare.substring(from, from + LONG));
            if (same == null) continue;
            for (Map.Entry<String, Secret> one : same.entrySet()) {
                int length = one.getKey().length();
                if (text.bare.startsWith(one.getKey(), from) && (length >= UNMISTAKABLE || text.words(from, length)))
                    hits.add(new Hit(one.getKey(), one.getValue()));
            }
        }
    }

    private void shortHit(Reading text, int from, int to, Set<Hit> hits) {
        if (to > text.flat.length() || !text.ends(to)) return;
        String words = text.flat.substring(from, to);
        Secret secret = byWords.get(words);
        if (secret != null) hits.add(new Hit(words, secret));
    }
}
