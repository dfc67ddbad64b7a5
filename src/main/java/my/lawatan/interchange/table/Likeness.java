package my.lawatan.interchange.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.text.Fold;
import my.lawatan.trip.Text;

/** How alike two texts are, without regard to accents, case, order of words and small words. */
final class Likeness {
    /** Words that say nothing of what an item is, in English, Malay and Spanish. */
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "with", "and", "at", "in", "on", "by", "for", "to", "his", "her", "h", "e", "mr",
            "mrs", "ms", "dengan", "dan", "di", "ke", "oleh", "yang", "bersama", "untuk", "pada", "con", "de", "del",
            "la", "el", "los", "las", "y", "en", "por", "para", "al", "sr", "sra");

    private Likeness() {}

    /** The words of {@code text} that count, folded, without the s of a plural. */
    static Set<String> words(String text) {
        return Arrays.stream(Fold.fold(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sets of words of each language's text. */
    static Collection<Set<String>> words(Text text) {
        return text.in().values().stream().map(Likeness::words).toList();
    }

    /** From 0, nothing in common, to 1, the same words; nearly 1 if one holds all of several words of the other. */
    static double of(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        double both = 2.0 * common.size() / (one.size() + other.size());
        int fewer = Math.min(one.size(), other.size());
        return fewer < 2 ? both : Math.max(both, 0.9 * common.size() / fewer);
    }

    /** That of the language in which they are most alike. */
    static double of(Set<String> words, Collection<Set<String>> languages) {
        return languages.stream().mapToDouble(in -> of(words, in)).max().orElse(0);
    }
}
