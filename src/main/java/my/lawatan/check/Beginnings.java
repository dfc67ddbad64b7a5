package my.lawatan.check;

import java.util.BitSet;
import java.util.stream.Stream;
import my.lawatan.protocol.names.Letters;

/** How some words begin: where their first four letters have one bit each, a look-up that misses none of them. It never changes. */
final class Beginnings {
    private static final int LETTERS = 4;
    private final BitSet bits = new BitSet(Character.MAX_VALUE);

    /** @param words of four letters or more */
    Beginnings(Stream<String> words) {
        words.forEach(word -> bits.set(bit(Letters.of(word), 0)));
    }

    /**
     * Whether some word of these may begin there.
     *
     * @param text as {@link Letters} have it
     */
    boolean at(byte[] text, int at) {
        return at + LETTERS <= text.length && bits.get(bit(text, at));
    }

    // of letters of Latin-1, whatever their case
    private static char bit(byte[] text, int at) {
        int all = 0;
        for (int i = at; i < at + LETTERS; i++) all = all * 31 + (text[i] & 0xff | 32);
        return (char) all;
    }
}
