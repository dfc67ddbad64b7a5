package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.protocol.names.Honorific.Kind;

/** The honorifics that may stand before a name, and the other words that tell what a name in a text is part of. */
final class Honorifics {
    private static final Set<List<String>> COURTESY_WORDS =
            HonorificWords.COURTESIES.stream().map(Words::keys).collect(Collectors.toUnmodifiableSet());

    private final Map<String, List<Honorific>> byFirst = new HashMap<>();

    /** @param own further ones, such as those of the people of a trip; what is known already keeps its kind */
    Honorifics(Stream<Honorific> own) {
        Map<List<String>, Honorific> all = new LinkedHashMap<>();
        common().forEach(h -> all.putIfAbsent(h.words(), h));
        own.filter(h -> !h.words().isEmpty()).forEach(h -> all.putIfAbsent(h.words(), h));
        for (Honorific one : all.values())
            byFirst.computeIfAbsent(one.words().get(0), w -> new ArrayList<>()).add(one);
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Honorific h) -> h.words().size()).reversed()));
    }

    private static Stream<Honorific> common() {
        return Stream.of(
                        of(HonorificWords.STYLES, Kind.STYLE),
                        of(HonorificWords.TITLES, Kind.TITLE),
                        of(HonorificWords.COURTESIES, Kind.COURTESY))
                .flatMap(s -> s);
    }

    private static Stream<Honorific> of(List<String> all, Kind kind) {
        return all.stream().map(text -> new Honorific(Words.keys(text), kind));
    }

    /** The first words of those that only one of the two has. */
    Set<String> apart(Honorifics other) {
        Set<String> first = new HashSet<>(byFirst.keySet());
        first.addAll(other.byFirst.keySet());
        first.removeIf(word -> new HashSet<>(byFirst.getOrDefault(word, List.of()))
                .equals(new HashSet<>(other.byFirst.getOrDefault(word, List.of()))));
        return first;
    }

    /** The longest honorific that begins at that word. */
    Optional<Honorific> at(Words words, int first) {
        if (!words.capital(first)) return Optional.empty();
        for (Honorific one : byFirst.getOrDefault(words.key(first), List.of()))
            if (stands(one, words, first)) return Optional.of(one);
        return Optional.empty();
    }

    private static boolean stands(Honorific one, Words words, int first) {
        List<String> keys = one.words();
        for (int i = 0; i < keys.size(); i++) {
            boolean here = first + i < words.size()
                    && words.key(first + i).equals(keys.get(i))
                    && (i == 0 || words.follows(first + i));
            if (!here) return false;
        }
        return keys.size() > 1 || !HonorificWords.SHORT.contains(keys.get(0)) || words.shouted(first);
    }

    static boolean isCourtesy(List<String> words) {
        return COURTESY_WORDS.contains(words);
    }

    static boolean abbreviated(String key) {
        return HonorificWords.ABBREVIATED.contains(key);
    }

    /** Whether it tells a son from a father of the same name. */
    static boolean generation(String key) {
        return key.equals("jr") || key.equals("sr");
    }

    /** Whether it stands between the words of one name, such as "bin" and "de". */
    static boolean particle(String key) {
        return HonorificWords.FATHERS.contains(key) || HonorificWords.LINKS.contains(key);
    }

    /** Whether a word of that key may stand beside a name without being part of it, whatever its capital. */
    static boolean besideNames(String key) {
        return HonorificWords.OFFICES.contains(key) || HonorificWords.FUNCTION_WORDS.contains(key);
    }

    static boolean beforePlaces(String key) {
        return HonorificWords.BEFORE_PLACES.contains(key);
    }

    static boolean afterPlaces(String key) {
        return HonorificWords.AFTER_PLACES.contains(key);
    }
}
