package my.lawatan.document;

import java.util.Locale;
import my.lawatan.trip.Refused;

/**
 * 80 bits as somebody reads them from a paper and types them: four groups of five letters and digits, of which the last of each group
 * proves the other four. There is no I, L, O or U among them; who types I, L or O meant 1, 1 or 0 (Crockford's base 32).
 */
final class CodeText {
    static final int BYTES = 10;
    static final int SYMBOLS = 20;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final int PROVED = GROUP - 1;
    private static final int BITS = 5;
    private static final int FIELD = 1 << BITS;
    /** x⁵ + x² + 1, by which the field of 32 elements is made. */
    private static final int POLYNOMIAL = 0b100101;

    private CodeText() {}

    /** "K7Q2M-0XW5T-9BD4F-HJ3NR". */
    static String of(byte[] data) {
        StringBuilder text = new StringBuilder();
        for (int group = 0; group * GROUP < SYMBOLS; group++) {
            int[] values = new int[PROVED];
            for (int i = 0; i < PROVED; i++) values[i] = bits(data, (group * PROVED + i) * BITS);
            if (group > 0) text.append('-');
            for (int value : values) text.append(ALPHABET.charAt(value));
            text.append(ALPHABET.charAt(proof(group, values)));
        }
        return text.toString();
    }

    /** What was typed, as data.
     *
     * @throws Refused if it is no such text, saying where it is mistyped */
    static byte[] read(String typed) {
        String symbols = symbols(typed);
        if (symbols.length() != SYMBOLS) throw new Refused("refused.code.length", SYMBOLS, symbols.length());
        byte[] data = new byte[BYTES];
        for (int group = 0; group * GROUP < SYMBOLS; group++) {
            String part = symbols.substring(group * GROUP, (group + 1) * GROUP);
            int[] values = part.chars().map(ALPHABET::indexOf).toArray();
            int[] proved = java.util.Arrays.copyOf(values, PROVED);
            if (proof(group, proved) != values[PROVED]) throw new Refused("refused.code.group", group + 1, part);
            for (int i = 0; i < PROVED; i++) put(data, (group * PROVED + i) * BITS, proved[i]);
        }
        return data;
    }

    private static String symbols(String typed) {
        StringBuilder symbols = new StringBuilder();
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(c) || c == '-' || c == '–') continue;
            char meant = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (ALPHABET.indexOf(meant) < 0)
                throw new Refused("refused.code.letter", String.valueOf(c), symbols.length() / GROUP + 1);
            symbols.append(meant);
        }
        return symbols.toString();
    }

    // each place counts differently, so that letters that changed places are found too, and so does each group
    private static int proof(int group, int[] values) {
        int proof = 3 + group * 7;
        for (int value : values) proof = times2(proof ^ times2(value));
        return proof;
    }

    private static int times2(int value) {
        int twice = value << 1;
        return twice < FIELD ? twice : twice ^ POLYNOMIAL;
    }

    private static int bits(byte[] data, int from) {
        int value = 0;
        for (int i = from; i < from + BITS; i++) value = value << 1 | data[i / 8] >> 7 - i % 8 & 1;
        return value;
    }

    private static void put(byte[] data, int from, int value) {
        for (int i = 0; i < BITS; i++) {
            int bit = value >> BITS - 1 - i & 1;
            data[(from + i) / 8] |= (byte) (bit << 7 - (from + i) % 8);
        }
    }
}
