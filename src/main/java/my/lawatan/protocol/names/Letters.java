package my.lawatan.protocol.names;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text as one byte for each character, which tells small letters, capitals, digits and apostrophes: to look at each of millions of
 * characters, bytes take a third of the time that characters take, for they come out of a string of Latin-1 in one copy. A character
 * of Latin-1 is its own number; what is beyond it has the number of its bare letter, or one of those that no text may hold.
 */
public final class Letters {
    /** What a byte is. */
    public enum Kind {
        SMALL,
        /** Or a letter of a script that has no capitals. */
        CAPITAL,
        DIGIT,
        /** Half of a character that is beyond what is told here. */
        HALF,
        OTHER
    }

    /** What {@link #plain} has for every character that it cannot tell. */
    public static final char UNKNOWN = '?';

    private static final int BYTES = 0x100;
    /** All characters between the two are letters with accents, or several letters in one. */
    private static final int LATIN = 0x180;
    /** Control characters: no text of a trip holds any. */
    private static final char SMALL = 0x80;

    private static final char APOSTROPHE = '\'';
    private static final char CAPITAL = 0x81;
    private static final char INSIDE = 0x82;
    private static final char HALF = 0x83;
    private static final char LAST_CONTROL = 0x9f;

    /** As they are in keys; 0 for those that are several there, and for all else. */
    private static final ByLetter KEYS = new ByLetter(Letters::keyOf);

    private static final List<Kind> ALL = List.of(Kind.values());
    private static final ByLetter KINDS = new ByLetter(letter -> kindOf(letter).ordinal());
    private static final ByLetter WITHIN =
            new ByLetter(letter -> letter >= SMALL && letter <= INSIDE || Words.inside((char) letter) ? 1 : 0);

    private static final String EXTENDED = extended();

    private Letters() {}

    private static Kind kindOf(int letter) {
        if (letter == SMALL) return Kind.SMALL;
        if (letter == CAPITAL) return Kind.CAPITAL;
        if (letter == HALF) return Kind.HALF;
        if (letter >= '0' && letter <= '9') return Kind.DIGIT;
        if (!Character.isLetter(letter)) return Kind.OTHER;
        return Character.isLowerCase(letter) ? Kind.SMALL : Kind.CAPITAL;
    }

    private static int keyOf(int letter) {
        String key = Character.isLetterOrDigit(letter) ? Words.key(Character.toString(letter)) : "";
        return key.length() == 1 && key.charAt(0) < 128 ? key.charAt(0) : 0;
    }

    /** The characters of the text; {@link #UNKNOWN} for all that are beyond Latin-1. */
    public static byte[] plain(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The characters of the text, whatever they are. */
    public static byte[] of(String text) {
        byte[] plain = plain(text);
        for (byte letter : plain) if (letter == UNKNOWN) return folded(text);
        return plain;
    }

    private static byte[] folded(String text) {
        byte[] all = new byte[text.length()];
        for (int i = 0; i < all.length; i++) all[i] = (byte) folded(text.charAt(i));
        return all;
    }

    private static char folded(char c) {
        if (c < BYTES) return c >= SMALL && c <= LAST_CONTROL ? 0 : c;
        if (c < LATIN) return EXTENDED.charAt(c - BYTES);
        if (Character.isSurrogate(c)) return HALF;
        if (Words.apostrophe(c)) return APOSTROPHE;
        if (!Character.isLetter(c)) return Words.inside(c) ? INSIDE : 0;
        return Character.isLowerCase(c) ? SMALL : CAPITAL;
    }

    private static String extended() {
        StringBuilder all = new StringBuilder();
        for (char c = BYTES; c < LATIN; c++) {
            boolean small = Character.isLowerCase(c);
            String key = Words.key(String.valueOf(c));
            if (key.length() != 1 || key.charAt(0) >= 128) all.append(small ? SMALL : CAPITAL);
            else all.append(small ? key.charAt(0) : Character.toUpperCase(key.charAt(0)));
        }
        return all.toString();
    }

    public static Kind kind(byte letter) {
        return ALL.get(KINDS.of(letter));
    }

    /** What it is in the key of a word; 0 if it is several letters there, or none. */
    static byte key(byte letter) {
        return (byte) KEYS.of(letter);
    }

    static boolean isApostrophe(byte letter) {
        return Words.apostrophe(letter & 0xff);
    }

    /** Whether it may belong to a word in whose key it is several letters or one that is not told here. */
    static boolean isOdd(byte letter) {
        return key(letter) == 0 && kind(letter) != Kind.OTHER || (letter & 0xff) == INSIDE;
    }

    /** Whether it may stand within a word. */
    static boolean inside(byte letter) {
        return WITHIN.of(letter) != 0;
    }
}
