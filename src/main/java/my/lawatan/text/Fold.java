package my.lawatan.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what a hurried reader leaves out: accents, case, and the many shapes of an apostrophe. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u02BB\\u2032`\\u00B4]");

    private Fold() {}

    /** {@code Ñahui} and {@code nahui}, {@code Dato’} and {@code dato'} fold to the same. */
    public static String fold(String text) {
        if (plainAscii(text)) return text.toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return QUOTES.matcher(bare)
                .replaceAll("'")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("þ", "th")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ı', 'i');
    }

    /** Whether every word of {@code words} begins a word of {@code text} or stands in it; both folded by the caller. */
    public static boolean matches(String text, String words) {
        for (String word : words.split(" ")) if (!text.contains(word)) return false;
        return true;
    }

    private static boolean plainAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 128) return false;
        return true;
    }
}
