package my.lawatan.interchange.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands between the values of a file. */
public final class Separators {
    /** What is looked for, the surest first. */
    public static final List<Character> KNOWN = List.of('\t', ';', ',', '|', '^', ':');

    private static final String TOLD = "sep=";
    private static final int LOOKED_AT = 40;

    private Separators() {}

    /** The one that the file itself names in a first line as Excel reads it, else the one that is in most lines equally often. */
    public static char seenIn(String text) {
        if (tells(text)) return text.charAt(TOLD.length());
        char best = ',';
        double most = 0;
        for (char separator : KNOWN) {
            double score = score(text, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    /** The text without the line that only tells the separator; an empty line stands there, so that lines keep their numbers. */
    static String untold(String text) {
        return tells(text) ? text.substring(TOLD.length() + 1) : text;
    }

    private static boolean tells(String text) {
        return text.length() > TOLD.length() + 1
                && text.regionMatches(true, 0, TOLD, 0, TOLD.length())
                && (text.charAt(TOLD.length() + 1) == '\n' || text.charAt(TOLD.length() + 1) == '\r');
    }

    // how many lines have it; those in which it is as often as in most others count twice
    private static double score(String text, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        int line = 0;
        int at = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length() && line < LOOKED_AT; i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (!quoted && c == separator) at++;
            else if (c == '\n' && (!quoted || i == text.length())) {
                if (at > 0) lines.merge(at, 1, Integer::sum);
                at = 0;
                line++;
            }
        }
        int having = lines.values().stream().mapToInt(n -> n).sum();
        int alike = lines.values().stream().mapToInt(n -> n).max().orElse(0);
        return having + alike;
    }
}
