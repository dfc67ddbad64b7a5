package my.lawatan.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Texts without what a hurried reader leaves out: accents, case, and the many shapes of an apostrophe. */
public final class Fold {
    private static final int FIRST_MARK = 0x300;
    /** Below it stand no marks that join a letter before them. */
    private static final int PLAIN_LATIN = 0x180;

    private Fold() {}

    /** {@code Ñahui} and {@code nahui}, {@code Dato’} and {@code dato'} fold to the same. */
    public static String fold(String text) {
        if (plainAscii(text)) return text.toLowerCase(Locale.ROOT);
        String latin = latin(text);
        return latin != null ? latin : other(text);
    }

    /** Of letters of Latin what each folds to; made when somebody first writes an accent. */
    private static final class Latin {
        static final List<String> FOLDED = IntStream.range(0, PLAIN_LATIN)
                .mapToObj(c -> other(String.valueOf((char) c)))
                .toList();
    }

    // letter by letter, as most accents allow; null if they do not
    private static String latin(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= PLAIN_LATIN) return null;
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) bare.append(Latin.FOLDED.get(text.charAt(i)));
        return bare.toString();
    }

    private static String other(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> add(bare, c));
        return bare.toString();
    }

    private static void add(StringBuilder bare, int c) {
        switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u02BB', '\u2032', '`', '\u00B4' -> bare.append('\'');
            case 'ß' -> bare.append("ss");
            case 'æ' -> bare.append("ae");
            case 'œ' -> bare.append("oe");
            case 'þ' -> bare.append("th");
            case 'ø' -> bare.append('o');
            case 'ł' -> bare.append('l');
            case 'đ', 'ð' -> bare.append('d');
            case 'ı' -> bare.append('i');
            default -> {
                if (!mark(c)) bare.appendCodePoint(c);
            }
        }
    }

    private static boolean mark(int c) {
        if (c < FIRST_MARK) return false;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether every word of {@code words} begins a word of {@code text} or stands in it; both folded by the caller. */
    public static boolean matches(String text, String words) {
        for (String word : words.split(" ")) if (!text.contains(word)) return false;
        return true;
    }

    /** {@code text} as a part of a file's name: letters, digits and single hyphens; empty if it has no letter or digit. */
    public static String name(String text) {
        return fold(text).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static boolean plainAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 128) return false;
        return true;
    }
}
