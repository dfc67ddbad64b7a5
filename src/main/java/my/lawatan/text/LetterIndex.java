package my.lawatan.text;

import java.util.BitSet;
import java.util.List;

/**
 * Which of many texts hold what somebody types, letter by letter: for each letter and each pair of letters that stand beside each other,
 * in which texts they do. So only texts that hold all pairs of a word are read for it.
 */
public final class LetterIndex {
    /** A letter of its own, each: those that most words are made of. All others count as one. */
    private static final String KNOWN = "abcdefghijklmnopqrstuvwxyz0123456789'-./";

    private static final int OTHER = KNOWN.length();
    private static final int LETTERS = OTHER + 1;
    private final List<String> texts;
    private final BitSet[] letters = new BitSet[LETTERS];
    private final BitSet[] pairs = new BitSet[LETTERS * LETTERS];

    /** @param texts as {@link Fold#fold} gives them */
    public LetterIndex(List<String> texts) {
        this.texts = List.copyOf(texts);
        for (int i = 0; i < this.texts.size(); i++) add(i, this.texts.get(i));
    }

    private void add(int number, String text) {
        int before = -1;
        for (int i = 0; i < text.length(); i++) {
            int letter = letter(text.charAt(i));
            in(letters, letter).set(number);
            if (before >= 0) in(pairs, before * LETTERS + letter).set(number);
            before = letter;
        }
    }

    private BitSet in(BitSet[] sets, int at) {
        if (sets[at] == null) sets[at] = new BitSet(texts.size());
        return sets[at];
    }

    private static int letter(char c) {
        if ((char) (c - 'a') < 26) return c - 'a';
        if ((char) (c - '0') < 10) return 26 + c - '0';
        return switch (c) {
            case '\'' -> 36;
            case '-' -> 37;
            case '.' -> 38;
            case '/' -> 39;
            default -> OTHER;
        };
    }

    /**
     * In which texts all the words stand, in any order and within words too; in all, if there are none.
     *
     * @param typed words with spaces between them, as they were typed
     * @return the numbers of the texts
     */
    public BitSet holding(String typed) {
        BitSet found = new BitSet(texts.size());
        found.set(0, texts.size());
        for (String word : Fold.fold(typed).split("\\s+", -1)) if (!word.isEmpty()) keep(found, word);
        return found;
    }

    private void keep(BitSet found, String word) {
        boolean known = true;
        int before = -1;
        for (int i = 0; i < word.length(); i++) {
            int letter = letter(word.charAt(i));
            known &= letter != OTHER;
            and(found, before < 0 ? letters[letter] : pairs[before * LETTERS + letter]);
            before = letter;
        }
        // one or two letters that are known say all
        if (known && word.length() <= 2) return;
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1))
            if (!texts.get(at).contains(word)) found.clear(at);
    }

    private static void and(BitSet found, BitSet with) {
        if (with == null) found.clear();
        else found.and(with);
    }
}
