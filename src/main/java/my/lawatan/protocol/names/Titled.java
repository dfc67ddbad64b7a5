package my.lawatan.protocol.names;

import java.util.List;
import java.util.Optional;

/** The honorifics of a text, word by word. */
final class Titled {
    private final Words words;
    /** The honorific that covers a word, and where it begins. */
    private final Honorific[] covering;

    private final int[] begins;

    Titled(Words words, Honorifics honorifics) {
        this.words = words;
        this.covering = new Honorific[words.size()];
        this.begins = new int[words.size()];
        for (int i = 0; i < words.size(); ) {
            Optional<Honorific> here = honorifics.at(words, i);
            int length = here.map(h -> h.words().size()).orElse(1);
            for (int j = i; j < i + length; j++) {
                covering[j] = here.orElse(null);
                begins[j] = i;
            }
            i += length;
        }
    }

    /** Whether the word is of an honorific. */
    boolean covers(int word) {
        return covering[word] != null;
    }

    /** Whether the word is of an honorific of several words: the Tan of Tan Sri is no name. */
    boolean isPart(int word) {
        return covering[word] != null && covering[word].words().size() > 1;
    }

    /** The last word of the honorific that covers that word. */
    int last(int word) {
        return begins[word] + covering[word].words().size() - 1;
    }

    /** Puts the honorifics before a word in front of the list; where they begin. */
    int before(int word, List<Honorific> before) {
        int first = word;
        while (words.follows(first) && covering[first - 1] != null) {
            before.add(0, covering[first - 1]);
            first = begins[first - 1];
        }
        return first;
    }
}
