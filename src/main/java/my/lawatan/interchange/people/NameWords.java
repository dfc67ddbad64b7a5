package my.lawatan.interchange.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import my.lawatan.text.Fold;

/**
 * The words of a name by which two forms of it are compared: without accents, case, order, titles and the particles between.
 *
 * @param key all of them, in the order of the alphabet
 */
record NameWords(Set<String> words, String key) {
    /** So alike must two names be, from 0 to 1, that they may be one person's. */
    static final double ALIKE = 0.75;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'/]+");

    static NameWords of(String name, TitleWords titles) {
        List<String> all = Arrays.stream(BETWEEN.split(Fold.fold(name), -1))
                .map(word -> word.replace("'", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> kept = new ArrayList<>(all);
        kept.removeIf(word -> titles.holds(word) || NameParts.particle(word));
        // somebody may be called as others are styled
        Set<String> words = new TreeSet<>(kept.isEmpty() ? all : kept);
        return new NameWords(words, String.join(" ", words));
    }

    /** From 0, nothing in common, to 1, the same; nearly 1 if one holds all of two or more words of the other. */
    double like(NameWords other) {
        if (words.isEmpty() || other.words.isEmpty()) return 0;
        Set<String> common = new HashSet<>(words);
        common.retainAll(other.words);
        int fewer = Math.min(words.size(), other.words.size());
        double both = 2.0 * common.size() / (words.size() + other.words.size());
        return fewer > 1 && common.size() == fewer ? Math.max(both, 0.9) : both;
    }
}
