package my.lawatan.text;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of day as people write them, in English, Malay and Spanish: 9, 930, 0930, 09.30, 9:30, 10h30, 1030 hrs, 10.30 am, 3 petang,
 * 12 noon, 8 de la noche.
 */
public final class ClockReader {
    private static final int NOON = 12;

    /** Up to here "malam" is the night after midnight, from here on the evening. */
    private static final int NIGHT = 5;

    private static final String MORNING = "a\\.?\\s?m\\.?|pagi|subuh|de la manana";
    private static final String AFTERNOON =
            "p\\.?\\s?m\\.?|petang|tengah\\s?hari|tgh(?:\\s?hari)?|noon|mediodia|de la tarde";
    private static final String EVENING = "malam|midnight|medianoche|de la noche";

    /** One time of day, folded; groups h, m, m4 and half. */
    private static final String TIME = "(?<h%1$d>\\d{1,2})(?:(?<m4%1$d>[0-5]\\d)|\\s?[:.h ]\\s?(?<m%1$d>[0-5]\\d))?"
            + "(?:\\s?(?:hrs?|hours|horas|h)\\b\\.?)?(?:\\s?(?<half%1$d>" + MORNING + "|" + AFTERNOON + "|" + EVENING
            + ")(?![a-z]))?";

    private static final Pattern ONE = Pattern.compile(String.format(java.util.Locale.ROOT, TIME, 1));
    private static final Pattern TWO = Pattern.compile(String.format(java.util.Locale.ROOT, TIME, 1)
            + "\\s?(?:-|to|hingga|until|sampai|sehingga|a|al?s|hasta)\\s?"
            + String.format(java.util.Locale.ROOT, TIME, 2));

    private ClockReader() {}

    /** A start and an end as they stand together, the end possibly on the next day. */
    public record Range(LocalTime start, LocalTime end) {}

    /** The time that {@code text} is, alone; none if it is none. */
    public static Optional<LocalTime> time(String text) {
        Matcher one = ONE.matcher(plain(text));
        return one.matches() ? time(one, 1, one.group("half1"), false) : Optional.empty();
    }

    /** The two times that {@code text} is, alone; none if it is not two. "3.00 - 4.30 pm" begins in the afternoon too, "11 - 1 pm" does not. */
    public static Optional<Range> range(String text) {
        Matcher two = TWO.matcher(plain(text));
        if (!two.matches()) return Optional.empty();
        String half = two.group("half2");
        Optional<LocalTime> end = time(two, 2, half, true);
        String own = two.group("half1");
        Optional<LocalTime> start = time(two, 1, own, false);
        if (own == null && half != null && start.isPresent() && end.isPresent()) {
            Optional<LocalTime> same = time(two, 1, half, false);
            if (same.isPresent() && same.get().isBefore(end.get())) start = same;
        }
        if (start.isEmpty() || end.isEmpty()) return Optional.empty();
        return Optional.of(new Range(start.get(), end.get()));
    }

    private static String plain(String text) {
        return Fold.fold(text.strip())
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("\\s+", " ");
    }

    private static Optional<LocalTime> time(Matcher found, int which, String half, boolean end) {
        int hour = Integer.parseInt(found.group("h" + which));
        String digits = found.group("m" + which) != null ? found.group("m" + which) : found.group("m4" + which);
        int minute = digits == null ? 0 : Integer.parseInt(digits);
        if (end && hour == 2 * NOON && minute == 0 && half == null) return Optional.of(LocalTime.MIDNIGHT);
        if (hour >= 2 * NOON) return Optional.empty();
        return Optional.of(LocalTime.of(half == null ? hour : of(hour, half), minute));
    }

    // who writes 15.00 pm means three in the afternoon
    private static int of(int hour, String half) {
        if (hour > NOON) return hour;
        if (half.matches(MORNING)) return hour % NOON;
        if (half.matches(AFTERNOON)) return hour % NOON + NOON;
        return hour == NOON || hour < NIGHT ? hour % NOON : hour + NOON;
    }
}
