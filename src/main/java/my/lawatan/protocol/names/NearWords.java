package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words that differ by one letter from another without looking at all of them: two such words have in common what is left
 * of one or both when a letter is taken out.
 */
final class NearWords {
    /** Shorter words are too often other words. */
    static final int LEAST_TO_MISSPELL = 5;

    private final Map<String, List<String>> byRest = new HashMap<>();

    NearWords(Collection<String> words) {
        for (String word : words)
            if (word.length() >= LEAST_TO_MISSPELL)
                for (String rest : rests(word))
                    byRest.computeIfAbsent(rest, r -> new ArrayList<>(1)).add(word);
    }

    private static Set<String> rests(String word) {
        Set<String> rests = new LinkedHashSet<>();
        rests.add(word);
        for (int i = 0; i < word.length(); i++) rests.add(word.substring(0, i) + word.substring(i + 1));
        return rests;
    }

    /** The words that differ from that one by one letter. */
    List<String> to(String word) {
        if (word.length() < LEAST_TO_MISSPELL) return List.of();
        return rests(word).stream()
                .flatMap(rest -> byRest.getOrDefault(rest, List.of()).stream())
                .distinct()
                .filter(own -> Spelling.differsByOne(own, word))
                .toList();
    }
}
