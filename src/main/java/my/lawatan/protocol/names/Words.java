package my.lawatan.protocol.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import my.lawatan.text.Fold;

/** A text as its words, each with the place where it stands. Words are compared by their keys: without accents, case and apostrophes. */
final class Words {
    /** Written with an apostrophe at their end. */
    private static final String DATO = "dato";

    private final String text;
    /** Where each word begins and ends. */
    private int[] places = new int[16];

    private int size;
    private final String[] keys;

    private Words(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            int c = first < 128 ? first : text.codePointAt(at);
            if (first < 128 ? plain(first) : Character.isLetterOrDigit(c)) at = word(at);
            else at += Character.charCount(c);
        }
        keys = new String[size];
    }

    static Words of(String text) {
        return new Words(text);
    }

    /** The keys of all words of {@code text}. */
    static List<String> keys(String text) {
        return of(text).keys();
    }

    /** The keys of all words. */
    List<String> keys() {
        List<String> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) all.add(key(i));
        return all;
    }

    // the word that begins there; where to look on
    private int word(int from) {
        int to = from;
        while (to < text.length()) {
            char first = text.charAt(to);
            if (plain(first)) {
                to++;
                continue;
            }
            int c = first < 128 ? first : text.codePointAt(to);
            // an apostrophe never begins one
            if (!inside(c)) break;
            to += Character.charCount(c);
        }
        int slashed = slashed(from, to);
        int end = slashed > 0 ? slashed : initials(from, to);
        put(from, end > to ? end : bare(from, to));
        return Math.max(end, to);
    }

    private void put(int from, int to) {
        if (2 * size == places.length) places = Arrays.copyOf(places, 4 * size);
        places[2 * size] = from;
        places[2 * size + 1] = to;
        size++;
    }

    // a/l, a/p, s/o and d/o are one word
    private int slashed(int from, int to) {
        int end = to + 2;
        boolean is = to == from + 1
                && end <= text.length()
                && text.charAt(to) == '/'
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
                && HonorificWords.FATHERS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
        return is ? end : 0;
    }

    // and so is H.E.
    private int initials(int from, int to) {
        int end = to;
        while (end == from + 1 || end > to) {
            boolean more = end + 2 < text.length() + 1
                    && end + 1 < text.length()
                    && text.charAt(end) == '.'
                    && Character.isUpperCase(text.charAt(end + 1))
                    && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
            if (!more) break;
            end += 2;
        }
        return end;
    }

    // without a closing quotation mark, and without an 's
    private int bare(int from, int to) {
        int end = to;
        while (end > from && apostrophe(text.charAt(end - 1))) end--;
        if (end < to && Fold.fold(text.substring(from, end)).equals(DATO)) return end + 1;
        boolean possessive = end - from > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && apostrophe(text.charAt(end - 2));
        return possessive ? end - 2 : end;
    }

    // a letter or digit of ASCII
    private static boolean plain(char c) {
        return (char) ((c | 32) - 'a') < 26 && c < 128 || (char) (c - '0') < 10;
    }

    /** Whether it may stand within a word. */
    static boolean inside(int c) {
        return Character.isLetterOrDigit(c) || mark(c) || apostrophe(c);
    }

    static boolean apostrophe(int c) {
        return switch (c) {
            case '\'', '\u2018', '\u2019', '\u02BC', '\u02BB', '\u2032', '`', '\u00B4' -> true;
            default -> false;
        };
    }

    private static boolean mark(int c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return size;
    }

    int from(int word) {
        return places[2 * word];
    }

    int to(int word) {
        return places[2 * word + 1];
    }

    String written(int word) {
        return text.substring(from(word), to(word));
    }

    String key(int word) {
        if (keys[word] == null) keys[word] = key(written(word));
        return keys[word];
    }

    static String key(String word) {
        if (plain(word)) return word.toLowerCase(Locale.ROOT);
        String folded = Fold.fold(word);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++)
            if (folded.charAt(i) != '\'' && folded.charAt(i) != '.') key.append(folded.charAt(i));
        return key.toString();
    }

    // of ASCII letters and digits alone, as most words are
    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128 || c == '\'' || c == '.' || c == '`') return false;
        }
        return true;
    }

    /** With its accents, but whatever its case and the shape of its apostrophes. */
    static String spelled(String word) {
        if (plain(word)) return word.toLowerCase(Locale.ROOT);
        StringBuilder spelled = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !apostrophe(c) && c != '.')
                .forEach(spelled::appendCodePoint);
        return spelled.toString();
    }

    /** Whether it begins as a name does: with a capital, or in a script that has none. */
    boolean capital(int word) {
        int c = text.codePointAt(from(word));
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }

    /** Whether it is in capitals throughout, as in a heading, where accents are often left out. */
    boolean shouted(int word) {
        String written = written(word);
        return written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing but a space or a hyphen parts it from the word before, or the full stop of an abbreviation. */
    boolean follows(int word) {
        if (word <= 0 || word >= size()) return false;
        if (to(word - 1) + 1 == from(word) && text.charAt(to(word - 1)) == ' ') return true;
        String between = text.substring(to(word - 1), from(word));
        String blank = between.replace('\u00A0', ' ').replace('\t', ' ').replace('\u202F', ' ');
        if (blank.equals("-") || blank.equals("\u2010") || blank.equals("\u2011")) return true;
        if (blank.isBlank()) return !blank.isEmpty() && blank.indexOf('\n') < 0 && blank.indexOf('\r') < 0;
        boolean stop = blank.startsWith(".") && blank.strip().equals(".") && blank.length() > 1;
        return stop
                && (Honorifics.abbreviated(key(word - 1)) || written(word - 1).indexOf('.') > 0);
    }

    /** Whether a sentence or a line begins with it, so that its capital tells nothing. */
    boolean opens(int word) {
        if (word == 0) return true;
        String between = text.substring(to(word - 1), from(word));
        return between.chars().anyMatch(c -> ".!?:;\n\r•–—“\"(".indexOf(c) >= 0) && !follows(word);
    }

    /** Whether a hyphen joins it to the word before. */
    boolean hyphened(int word) {
        return follows(word) && to(word - 1) + 1 == from(word) && !Character.isWhitespace(text.charAt(to(word - 1)));
    }

    /** Whether a comma and a space part it from the word before, as in "Quispe, Inés". */
    boolean afterComma(int word) {
        return word > 0
                && word < size()
                && text.substring(to(word - 1), from(word)).equals(", ");
    }

    /** Whether a full stop stands after it, as after an abbreviation. */
    boolean dotted(int word) {
        return to(word) < text.length() && text.charAt(to(word)) == '.';
    }

    /** Whether exactly that stands there. */
    boolean stands(String written, int from) {
        return text.startsWith(written, from);
    }

    String text(int first, int last) {
        return text.substring(from(first), to(last));
    }
}
