package my.lawatan.document.pdf;

import java.util.Set;
import java.util.regex.Pattern;
import my.lawatan.protocol.names.BeforeNames;

/**
 * Two short words that are read as one: a number with what is counted ("40 min"), a door, a hall or a flight with its number or letter
 * ("gate A", "EX 000"), a floor ("3.er piso"), a prayer with its time, and what stands before a name with that name ("Puan Zaleha",
 * "bin Yunus"). Where a column is too narrow for both, {@link Letters} divides them all the same.
 */
final class Bound {
    private static final int LONGEST = 11;

    /** Of what a number may be, in the languages of papers; hours and minutes of one length may stand on two lines. */
    private static final Set<String> COUNTED = Set.of("min", "minit", "h", "jam", "other", "others", "más", "yang");

    /** As those, and too long for most columns: they begin with small letters, and no month is one of them. */
    private static final Set<String> PEOPLE = Set.of(
            "representatives",
            "representantes",
            "wakil",
            "organisations",
            "organizaciones",
            "organisasi",
            "people",
            "orang",
            "personas");

    /** What has a number and begins with a capital, or is too long for most columns: no month is one of them. */
    private static final Set<String> NUMBERED_TOO =
            Set.of("Car", "Cars", "Auto", "Autos", "Kereta", "Bus", "Bas", "vehicles", "vehículos", "kenderaan");

    private static final Set<String> PRAYERS = Set.of("Subuh", "Syuruk", "Zohor", "Asar", "Maghrib", "Isyak");

    private static final Set<String> UNITS = Set.of("min", "minit", "h", "jam");

    private static final Pattern MINUTES = Pattern.compile(" (min|minit)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(\\.[ºª]|\\.er|st|nd|rd|th)");
    private static final Pattern NUMBERED = Pattern.compile("\\p{Ll}{3,}|\\p{Lu}{2,3}");
    private static final Pattern WHICH = Pattern.compile("\\d{1,4}(–\\d{1,4})?|\\p{Lu}");
    private static final Pattern CLOSING = Pattern.compile("[.,;:)”’]+$");

    private static final Pattern OPENING = Pattern.compile("^[(“‘]+|[.]$");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]?\\d{2}.*");
    /** Of two parts with a hyphen, as names have them: Seo-yeon; or one letter on each side of a slash: a/l. */
    private static final Pattern PART = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}-\\p{L}\\p{Ll}{1,6}|\\p{L}/\\p{L}");

    private Bound() {}

    /** Whether that place, behind a hyphen or a slash, is inside a personal name or a word for son or daughter. */
    static boolean inName(String text, int place) {
        int first = place - 1;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) first--;
        int last = place;
        while (last < text.length() && Character.isLetter(text.charAt(last))) last++;
        return PART.matcher(text.substring(first, last)).matches();
    }

    /** Whether that place is inside the name of an option of a command: --from-sheet. */
    static boolean inOption(String text, int place) {
        int first = place - 1;
        while (first > 0 && !Character.isWhitespace(text.charAt(first - 1))) first--;
        return text.startsWith("--", first);
    }

    /** Whether the words before and behind that place, which is after a blank, are of that kind. */
    static boolean at(String text, int place) {
        int first = place - 1;
        while (first > 0 && !Character.isWhitespace(text.charAt(first - 1))) first--;
        int last = place;
        while (last < text.length() && !Character.isWhitespace(text.charAt(last))) last++;
        if (first >= place - 1 || last == place) return false;
        String word = text.substring(first, place - 1);
        String next = CLOSING.matcher(text.substring(place, last)).replaceFirst("");
        String opened = OPENING.matcher(word).replaceAll("");
        return named(opened, next)
                || NUMBERED_TOO.contains(opened) && WHICH.matcher(next).matches()
                || UNITS.contains(word)
                        && NUMBER.matcher(next).matches()
                        && !MINUTES.matcher(text.substring(last)).lookingAt()
                || NUMBER.matcher(word).matches() && PEOPLE.contains(next)
                || last - first <= LONGEST && counted(word, next);
    }

    private static boolean named(String word, String next) {
        if (PRAYERS.contains(word)) return CLOCK.matcher(next).matches();
        boolean name = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        return name && (BeforeNames.father(word) || BeforeNames.honorific(word));
    }

    private static boolean counted(String word, String next) {
        if (NUMBER.matcher(word).matches()) return COUNTED.contains(next);
        if (ORDINAL.matcher(word).matches()) return next.length() > 1;
        return NUMBERED.matcher(word).matches()
                && !UNITS.contains(word)
                && WHICH.matcher(next).matches();
    }
}
