package my.lawatan.check;

import java.util.Set;

/** Sentences of a text as numbers, so that the same sentence is known again whatever its capitals, marks and spaces. */
final class Sentences {
    /** Whoever says less than this in a sentence may say the same by chance. */
    private static final int FEWEST_WORDS = 5;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Sentences() {}

    /** Adds those of the text that are long enough. */
    static void of(String text, Set<Long> all) {
        long hash = OFFSET;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (!inWord) {
                    words++;
                    hash = (hash ^ ' ') * PRIME;
                }
                inWord = true;
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
            } else {
                inWord = false;
                if (ends(c)) {
                    if (words >= FEWEST_WORDS) all.add(hash);
                    hash = OFFSET;
                    words = 0;
                }
            }
        }
        if (words >= FEWEST_WORDS) all.add(hash);
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\n' || c == ';' || c == ':';
    }
}
