package my.lawatan.document;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;

/**
 * A text of a trip that is not in the language of its paper: on a paper in two languages it carries with it in which language it is and
 * which one it lacks, until the page is written. Both are told by characters that Unicode leaves to such use and that no text means.
 */
public final class Untranslated {
    private static final char BEGINS = '\uFDD0';
    private static final char LACKS = '\uFDD8';
    private static final List<Language> LANGUAGES = List.of(Language.values());

    private Untranslated() {}

    /** What the text says, marked if it is not in that language; empty if not stated. */
    static String in(Language wanted, Text text) {
        String said = text.in(wanted).strip();
        if (said.isEmpty() || text.in().containsKey(wanted)) return said;
        Language spoken = text.in().containsKey(Language.EN)
                ? Language.EN
                : text.in().keySet().iterator().next();
        // of what is a list or has several paragraphs, the signs at their beginnings are looked at
        boolean sentence = Character.isLetterOrDigit(said.codePointAt(0)) && said.indexOf('\n') < 0;
        return (sentence ? String.valueOf((char) (BEGINS + spoken.ordinal())) : "")
                + said
                + (char) (LACKS + wanted.ordinal());
    }

    /** In which language what follows is, if that is what the character tells. */
    public static Optional<Language> begins(int character) {
        return told(character - BEGINS);
    }

    /** In which language there is nothing of what stands before it, if that is what the character tells. */
    public static Optional<Language> lacks(int character) {
        return told(character - LACKS);
    }

    private static Optional<Language> told(int number) {
        return number >= 0 && number < LANGUAGES.size() ? Optional.of(LANGUAGES.get(number)) : Optional.empty();
    }

    /** The text as people write it. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) if (!tells(text.charAt(i))) plain.append(text.charAt(i));
        return plain.toString();
    }

    /** Where its first letter is. */
    static int start(String text) {
        int start = 0;
        while (start < text.length() && tells(text.charAt(start))) start++;
        return start;
    }

    private static boolean tells(char c) {
        return begins(c).or(() -> lacks(c)).isPresent();
    }
}
