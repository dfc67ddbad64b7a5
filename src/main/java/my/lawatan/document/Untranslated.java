package my.lawatan.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.protocol.names.NamesAlone;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * A text of a trip that is not in the language of its paper: it carries with it in which language it is, and on a paper in two
 * languages which one it lacks, until the page is written. Both are told by characters that Unicode leaves to such use and that no text means.
 */
public final class Untranslated {
    private static final char BEGINS = '\uFDD0';
    private static final char LACKS = '\uFDD8';
    private static final char ENDS = '\uFDE0';
    private static final List<Language> LANGUAGES = List.of(Language.values());

    private Untranslated() {}

    /** What the text says, marked with the language that it lacks if it is not in that; empty if not stated. */
    static String in(Language wanted, Text text) {
        return marked(wanted, text, (char) (LACKS + wanted.ordinal()));
    }

    /** What the text says, marked with the language that it is in if that is not the one that is wanted; empty if not stated. */
    static String alone(Language wanted, Text text) {
        return marked(wanted, text, (char) (ENDS + spoken(text).ordinal()));
    }

    private static Language spoken(Text text) {
        boolean english = text.in().isEmpty() || text.in().containsKey(Language.EN);
        return english ? Language.EN : text.in().keySet().iterator().next();
    }

    private static String marked(Language wanted, Text text, char mark) {
        String said = text.in(wanted).strip();
        if (text.in().containsKey(wanted) || !worded(said)) return said;
        // of what is a list or has several paragraphs, the signs at their beginnings are looked at
        boolean sentence = Character.isLetterOrDigit(said.codePointAt(0)) && said.indexOf('\n') < 0;
        return (sentence ? String.valueOf((char) (BEGINS + spoken(text).ordinal())) : "") + said + mark;
    }

    /** With one mark for what is read as one: whom an instruction is for, and what it says. */
    public static String joined(String text) {
        String joined = text;
        for (int i = 0; i < LANGUAGES.size(); i++)
            if (joined.indexOf(ENDS + i) >= 0)
                joined = joined.replace((char) (ENDS + i) + ": " + (char) (BEGINS + i), ": ");
        return joined;
    }

    /** With that before it as part of it: a line may end before a text that is marked, and not after its time. */
    static String led(String before, String text) {
        int start = text.isEmpty() || begins(text.charAt(0)).isEmpty() ? 0 : 1;
        return text.substring(0, start) + before + text.substring(start);
    }

    /** With the quotation marks around it as part of it: a line may end between two texts that are marked differently, and not after “. */
    public static String quoted(String text) {
        if (text.indexOf('“') < 0) return text;
        String quoted = text;
        for (int i = 0; i < LANGUAGES.size(); i++)
            quoted = quoted.replace("“" + (char) (BEGINS + i), (char) (BEGINS + i) + "“")
                    .replace((char) (ENDS + i) + "”", "”" + (char) (ENDS + i))
                    .replace((char) (LACKS + i) + "”", "”" + (char) (LACKS + i));
        return quoted;
    }

    // a number plate, a word of capitals alone, or somebody's name with what stands before it is the same in every
    // language
    private static boolean worded(String said) {
        return said.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c))
                && !NamesAlone.in(said);
    }

    /** In which language what follows is, if that is what the character tells. */
    public static Optional<Language> begins(int character) {
        return told(character - BEGINS);
    }

    /** In which language there is nothing of what stands before it, if that is what the character tells. */
    public static Optional<Language> lacks(int character) {
        return told(character - LACKS);
    }

    /** In which language that is which ends there, if that is what the character tells. */
    public static Optional<Language> ends(int character) {
        return told(character - ENDS);
    }

    /** How a paper in one language says it: where hardly anything is entered in it, a mark on each text would tell nothing. */
    static Voice.Lacking told(Trip trip, Language language) {
        long entered = trip.events().stream()
                .filter(event -> event.title().in().containsKey(language))
                .count();
        return entered * 2 < trip.events().size() ? Voice.Lacking.IN_HEAD : Voice.Lacking.EACH;
    }

    /** The text as it is sent where it can have no look of its own: with a word in brackets, [EN], for each mark. */
    static String bracketed(String text) {
        StringBuilder written = new StringBuilder();
        joined(text).codePoints().forEach(c -> ends(c).ifPresentOrElse(
                        language -> written.append(" [").append(sign(language)).append(']'), () -> {
                            if (!tells(c)) written.appendCodePoint(c);
                        }));
        return written.toString();
    }

    /** In which languages marked texts are. */
    static Stream<Language> others(String text) {
        return text.codePoints().mapToObj(Untranslated::ends).flatMap(Optional::stream);
    }

    /** How a text in that language is marked on a paper in another: EN. */
    public static String sign(Language language) {
        return language.tag().toUpperCase(Locale.ROOT);
    }

    private static Optional<Language> told(int number) {
        return number >= 0 && number < LANGUAGES.size() ? Optional.of(LANGUAGES.get(number)) : Optional.empty();
    }

    /** The text as people write it. */
    public static String plain(String text) {
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

    private static boolean tells(int c) {
        return c >= BEGINS && c < ENDS + LANGUAGES.size();
    }
}
