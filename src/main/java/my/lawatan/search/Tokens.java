package my.lawatan.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import my.lawatan.text.Fold;

/**
 * A text cut into words, folded. Chinese, Japanese and Korean are written without blanks, or with blanks that say nothing of names,
 * so that each of their characters is a word.
 */
final class Tokens {
    private static final int FIRST_HANGUL = 0x1100;
    private static final String JOINTS = "'’‘ʼ`-‐‑–./·";

    /**
     * A word.
     *
     * @param folded without accents and case
     * @param from where it begins in the text
     * @param to where it has ended
     * @param character whether it is one character of a script that is written so
     */
    record Token(String folded, int from, int to, boolean character) {}

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (character(c)) {
                add(tokens, text, at, end, true);
            } else if (letter(c)) {
                end = endOfWord(text, end);
                add(tokens, text, at, end, false);
            }
            at = end;
        }
        return tokens;
    }

    /** The words alone. */
    static List<String> words(String text) {
        List<Token> tokens = of(text);
        List<String> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) words.add(token.folded());
        return words;
    }

    /** Words that are also written as one: {@code oconnor} in "O’Connor", {@code fernandezortega} in "Fernández-Ortega". */
    static List<String> joined(String text) {
        return joined(text, of(text));
    }

    /** As {@link #joined(String)}, if the text is cut into words already. */
    static List<String> joined(String text, List<Token> tokens) {
        List<String> joined = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int parts = 0;
        for (int i = 0; i < tokens.size(); i++) {
            word.append(tokens.get(i).folded());
            parts++;
            if (i + 1 < tokens.size() && joint(text, tokens.get(i), tokens.get(i + 1))) continue;
            if (parts > 1) joined.add(word.toString());
            word.setLength(0);
            parts = 0;
        }
        return joined;
    }

    private static boolean joint(String text, Token one, Token next) {
        return !one.character()
                && !next.character()
                && next.from() == one.to() + 1
                && JOINTS.indexOf(text.charAt(one.to())) >= 0;
    }

    private static void add(List<Token> tokens, String text, int from, int to, boolean character) {
        // most characters of these scripts have nothing to fold
        String word = text.substring(from, to);
        String folded = character && bare(word.codePointAt(0)) ? word : fold(word);
        if (!folded.isEmpty()) tokens.add(new Token(folded, from, to, character));
    }

    private static String fold(String word) {
        String folded = Fold.fold(word);
        if (plain(folded)) return folded;
        // folding takes Korean syllables apart, which nobody types
        String whole = Normalizer.normalize(folded, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder();
        whole.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean bare(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3;
    }

    private static boolean plain(String folded) {
        for (int i = 0; i < folded.length(); i++)
            if (folded.charAt(i) >= 128 || !letter(folded.charAt(i))) return false;
        return true;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!letter(c) || character(c)) return at;
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean letter(int c) {
        if (c < 128) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        // two apostrophes that Unicode counts among the letters
        if (c == 0x2BC || c == 0x2BB) return false;
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean character(int c) {
        if (c < FIRST_HANGUL || !Character.isLetter(c)) return false;
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO;
    }
}
