package my.lawatan.protocol.names;

import java.util.function.IntConsumer;

/**
 * The words of a text as numbers, to tell in which of many texts a word may stand without reading them again. Two words may have one
 * number; a word that may be read in several ways, such as "Anwar's", has all of theirs.
 */
public final class WordHashes {
    private final String text;
    private final byte[] all;
    private final IntConsumer each;
    private int at;
    private int hash;
    // whether a letter of the word is not told by a byte
    private boolean odd;

    private WordHashes(String text, IntConsumer each) {
        this.text = text;
        this.all = Letters.of(text);
        this.each = each;
    }

    /** Tells the numbers of all words of the text. */
    public static void of(String text, IntConsumer each) {
        new WordHashes(text, each).read();
    }

    /** The number of a word. @param key without accents, case and apostrophes */
    public static int of(String key) {
        return key.hashCode();
    }

    private void read() {
        while (at < all.length)
            if (Letters.key(all[at]) != 0 || Letters.isOdd(all[at])) word();
            else at++;
    }

    private void word() {
        int from = at;
        hash = 0;
        odd = false;
        letters();
        // the J and the R of J.R. are words, and so is JR
        boolean initials = at == from + 1;
        while (initials && isInitial(at)) {
            at++;
            letters();
        }
        if (odd) Words.keys(text.substring(from, at)).forEach(key -> each.accept(of(key)));
    }

    private void letters() {
        for (; at < all.length; at++) {
            int key = Letters.key(all[at]);
            if (key != 0) hash = 31 * hash + key;
            else if (Letters.isApostrophe(all[at])) each.accept(hash);
            else if (Letters.isOdd(all[at])) odd = true;
            else break;
        }
        each.accept(hash);
    }

    // a full stop, a capital, and nothing more of a word
    private boolean isInitial(int stop) {
        return stop + 1 < all.length
                && all[stop] == '.'
                && Letters.kind(all[stop + 1]) == Letters.Kind.CAPITAL
                && (stop + 2 == all.length || !Letters.inside(all[stop + 2]));
    }
}
