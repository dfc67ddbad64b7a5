package my.lawatan.document.pdf;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two short words that are read as one: a number with what is counted ("40 min"), a door, a hall or a flight with its number or letter
 * ("gate A", "EX 000"), a floor ("3.er piso"). Longer ones are not held together, for a column may be as narrow as a word.
 */
final class Bound {
    private static final int LONGEST = 11;

    /** Of what a number may be, in the languages of papers; hours and minutes of one length may stand on two lines. */
    private static final Set<String> COUNTED = Set.of("min", "minit", "h", "jam", "other", "others", "más", "yang");

    private static final Set<String> UNITS = Set.of("min", "minit", "h", "jam");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(\\.[ºª]|\\.er|st|nd|rd|th)");
    private static final Pattern NUMBERED = Pattern.compile("\\p{Ll}{3,}|\\p{Lu}{2,3}");
    private static final Pattern WHICH = Pattern.compile("\\d{1,4}(–\\d{1,4})?|\\p{Lu}");
    private static final Pattern CLOSING = Pattern.compile("[.,;:)”’]+$");

    private Bound() {}

    /** Whether the words before and behind that place, which is after a blank, are of that kind. */
    static boolean at(String text, int place) {
        int first = place - 1;
        while (first > 0 && !Character.isWhitespace(text.charAt(first - 1))) first--;
        int last = place;
        while (last < text.length() && !Character.isWhitespace(text.charAt(last))) last++;
        if (first >= place - 1 || last - first > LONGEST) return false;
        String word = text.substring(first, place - 1);
        String next = CLOSING.matcher(text.substring(place, last)).replaceFirst("");
        if (NUMBER.matcher(word).matches()) return COUNTED.contains(next);
        if (ORDINAL.matcher(word).matches()) return next.length() > 1;
        return NUMBERED.matcher(word).matches()
                && !UNITS.contains(word)
                && WHICH.matcher(next).matches();
    }
}
