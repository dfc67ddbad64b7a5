package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.protocol.names.Letters;

/**
 * Words that are not used at APEC, in English, Malay and Spanish: its members are economies, two of them have names of their own there,
 * and there are neither national flags nor anthems.
 */
public final class ApecWords {
    /**
     * One of them in a text.
     *
     * @param at where it begins
     * @param written as it stands there
     * @param proper what is written instead; empty if it is left out
     */
    public record Found(int at, String written, String proper) {}

    private record Word(String word, String proper) {}

    private static final Map<Character, List<Word>> WORDS = Stream.of(
                    new Word("countries", "economies"),
                    new Word("country", "economy"),
                    new Word("national flags", ""),
                    new Word("national flag", ""),
                    new Word("national anthems", ""),
                    new Word("national anthem", ""),
                    new Word("flags", ""),
                    new Word("flag", ""),
                    new Word("anthems", ""),
                    new Word("anthem", ""),
                    new Word("taiwan", "Chinese Taipei"),
                    new Word("hong kong", "Hong Kong, China"),
                    new Word("negara", "ekonomi"),
                    new Word("bendera", ""),
                    new Word("lagu kebangsaan", ""),
                    new Word("países", "economías"),
                    new Word("país", "economía"),
                    new Word("banderas", ""),
                    new Word("bandera", ""),
                    new Word("himnos", ""),
                    new Word("himno", ""))
            .collect(Collectors.groupingBy(word -> word.word().charAt(0)));

    private static final Beginnings BEGINNINGS =
            new Beginnings(WORDS.values().stream().flatMap(List::stream).map(Word::word));

    private static final List<String> DENIED = List.of("no ", "without ", "tanpa ", "tiada ", "sin ", "ni ");
    private static final String CAPITAL = "ibu ";
    private static final String CHINA = "china";

    private ApecWords() {}

    /** Whether some word of these may begin with these letters of ASCII. */
    static boolean mayBegin(int first, int second) {
        return WORDS.getOrDefault((char) first, List.of()).stream()
                .anyMatch(word -> word.word().charAt(1) == second);
    }

    /**
     * Whether some word of these may begin there.
     *
     * @param text as {@link Letters} have it
     */
    static boolean mayBegin(byte[] text, int at) {
        return BEGINNINGS.at(text, at);
    }

    /** Those of the text. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        in(text, found);
        return found;
    }

    static void in(String text, List<Found> found) {
        char before = ' ';
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(before)) {
                List<Word> words = WORDS.get(Character.toLowerCase(c));
                if (words != null) i += add(text, i, words, found);
            }
            before = text.charAt(Math.min(i, length - 1));
        }
    }

    // how many more characters have been read
    private static int add(String text, int at, List<Word> words, List<Found> found) {
        for (Word word : words) {
            int end = at + word.word().length();
            boolean is =
                    text.regionMatches(true, at, word.word(), 0, word.word().length())
                            && (end == text.length() || !Character.isLetter(text.charAt(end)));
            if (!is) continue;
            if (!allowed(text, at, end, word)) {
                String written = text.substring(at, end);
                found.add(new Found(at, written, like(written, word.proper())));
            }
            return word.word().length() - 1;
        }
        return 0;
    }

    private static boolean allowed(String text, int at, int end, Word word) {
        String before = text.substring(Math.max(0, at - 24), at).toLowerCase(Locale.ROOT);
        if (word.proper().isEmpty()) return DENIED.stream().anyMatch(no -> before.endsWith(no) || before.equals(no));
        if (word.word().equals("negara")) return before.endsWith(CAPITAL);
        if (!word.word().equals("hong kong")) return false;
        String after = text.substring(end, Math.min(text.length(), end + 8)).toLowerCase(Locale.ROOT);
        return after.replaceAll("^[, (]+", "").startsWith(CHINA);
    }

    private static String like(String written, String proper) {
        boolean small = proper.isEmpty() || !Character.isUpperCase(written.charAt(0));
        return small ? proper : Character.toUpperCase(proper.charAt(0)) + proper.substring(1);
    }

    /** The text with what APEC writes instead; what has no other word stays. */
    public static String corrected(String text) {
        StringBuilder corrected = new StringBuilder(text);
        List<Found> all = in(text);
        for (int i = all.size() - 1; i >= 0; i--) {
            Found one = all.get(i);
            if (!one.proper().isEmpty())
                corrected.replace(one.at(), one.at() + one.written().length(), one.proper());
        }
        return corrected.toString();
    }
}
