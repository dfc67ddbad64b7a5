package my.lawatan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words there are, and in how many documents each of them stands: what a misspelt word may have meant. */
final class Vocabulary {
    private static final int MOST = 24;
    private static final int LETTERS = 26;
    private static final int MOST_KEPT = 200;
    private final Map<String, Integer> counts = new HashMap<>();
    private String[] words = {};
    private int[] letters = {};
    private boolean current;
    private final Map<String, List<Near>> nearBefore = new HashMap<>();

    /** A word that is near to one that was looked for.
     *
     * @param distance letters that are other, missing, too many or exchanged with their neighbour */
    record Near(String word, int distance) {}

    void add(Set<String> of) {
        for (String word : of) if (counts.merge(word, 1, Integer::sum) == 1) current = false;
    }

    void remove(Set<String> of) {
        for (String word : of) {
            Integer left = counts.computeIfPresent(word, (w, n) -> n == 1 ? null : n - 1);
            if (left == null) current = false;
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }

    boolean has(String word) {
        return counts.containsKey(word);
    }

    /** Whether a word begins so. */
    boolean begins(String typed) {
        return !beginning(typed, 1).isEmpty();
    }

    /** The words that begin so, at most {@code most} of them. */
    List<String> beginning(String typed, int most) {
        refresh();
        int at = Arrays.binarySearch(words, typed);
        List<String> found = new ArrayList<>();
        for (int i = at < 0 ? -at - 1 : at; i < words.length && found.size() < most; i++) {
            if (!words[i].startsWith(typed)) break;
            found.add(words[i]);
        }
        return found;
    }

    /**
     * The words within {@code most} errors of {@code word}, nearest first.
     *
     * @param begun whether words count too that begin with something as near
     */
    List<Near> near(String word, int most, boolean begun) {
        refresh();
        // while a text is typed, its first words are asked for at each letter
        if (nearBefore.size() > MOST_KEPT) nearBefore.clear();
        return nearBefore.computeIfAbsent(word, w -> compared(w, most, begun));
    }

    private List<Near> compared(String word, int most, boolean begun) {
        int asked = letters(word);
        Distance distance = new Distance(word, most);
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() < word.length() - most || Integer.bitCount(asked & ~letters[i]) > most) continue;
            int beginning = distance.toBeginningOf(words[i]);
            int whole = Math.min(most + 1, distance.whole());
            if (begun ? beginning <= most : whole <= most) found.add(new Candidate(words[i], beginning, whole));
        }
        found.sort(Comparator.comparing(Candidate::whole)
                .thenComparing(Candidate::beginning)
                .thenComparing(c -> -counts.get(c.word()))
                .thenComparing(Candidate::word));
        return found.stream()
                .limit(MOST)
                .map(c -> new Near(c.word(), c.beginning()))
                .toList();
    }

    private record Candidate(String word, int beginning, int whole) {}

    private void refresh() {
        if (current) return;
        nearBefore.clear();
        words = counts.keySet().toArray(String[]::new);
        Arrays.sort(words);
        letters = new int[words.length];
        for (int i = 0; i < words.length; i++) letters[i] = letters(words[i]);
        current = true;
    }

    // one error brings in at most one letter that the other word lacks
    private static int letters(String word) {
        int set = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            if (letter >= 0 && letter < LETTERS) set |= 1 << letter;
        }
        return set;
    }
}
