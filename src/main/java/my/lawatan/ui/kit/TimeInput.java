package my.lawatan.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;

/**
 * Dates, times and zones as officers type them: 13, 13 Nov, Wed 13 Nov, 13/11, 13.11.2024, 2024-11-13; 9, 930, 9:30, 09.30;
 * America/Lima or Lima. A date without month or year is the one nearest to the date that stands there.
 */
public final class TimeInput {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})(?:[/.](\\d{1,2}))?(?:[/.](\\d{4}))?\\.?");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+\\.?,? )?(\\d{1,2})(?: (\\p{L}+)\\.?)?(?:,? (\\d{4}))?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h ]?([0-5]\\d))?");
    private static final Pattern CLOCK_LAST = Pattern.compile(".+ \\d{1,2}[:.h]\\d{2}");
    private final Messages messages;

    public TimeInput(Messages messages) {
        this.messages = messages;
    }

    /** The date that is typed; none if nothing is.
     *
     * @param near gives the month and year that are left out
     * @throws Refused if it is none */
    public Optional<LocalDate> date(String typed, LocalDate near) {
        String text = typed.strip();
        if (text.isEmpty()) return Optional.empty();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) return Optional.of(of(iso.group(3), iso.group(2), iso.group(1), near));
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) return Optional.of(of(numbers.group(1), numbers.group(2), numbers.group(3), near));
            Matcher words = WORDS.matcher(text);
            if (words.matches()) return Optional.of(of(words.group(1), month(words.group(2)), words.group(3), near));
        } catch (DateTimeException | NumberFormatException e) {
            // said below, in words
        }
        throw new Refused("refused.date", typed);
    }

    /** The day, or the day and time after a blank, that is typed: 12 Nov 18:00; none if nothing is.
     *
     * @param near gives the month and year that are left out
     * @throws Refused if it is neither */
    public Optional<TimePoint> point(String typed, LocalDate near, ZoneId zone) {
        String text = typed.strip();
        if (text.isEmpty()) return Optional.empty();
        int blank = text.lastIndexOf(' ');
        if (!CLOCK_LAST.matcher(text).matches()) return date(text, near).map(day -> TimePoint.on(day, zone));
        LocalTime time = time(text.substring(blank + 1)).orElseThrow();
        return date(text.substring(0, blank), near).map(day -> TimePoint.at(day.atTime(time), zone));
    }

    private static LocalDate of(String day, String month, String year, LocalDate near) {
        return LocalDate.of(
                year == null ? near.getYear() : Integer.parseInt(year),
                month == null ? near.getMonthValue() : Integer.parseInt(month),
                Integer.parseInt(day));
    }

    private String month(String word) {
        if (word == null) return null;
        String folded = Fold.fold(word);
        for (int month = 1; month <= 12; month++) {
            boolean named = Fold.fold(messages.text("time.month." + month)).startsWith(folded)
                    || Fold.fold(messages.text("time.month.short." + month)).equals(folded);
            if (named && folded.length() >= 3) return Integer.toString(month);
        }
        throw new DateTimeException(word);
    }

    /** The time that is typed; none if nothing is.
     *
     * @throws Refused if it is none */
    public Optional<LocalTime> time(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) return Optional.empty();
        // 930 is half past nine, not 93 o'clock
        Matcher time = TIME.matcher(text.matches("\\d{3}") ? "0" + text : text);
        if (!time.matches() || Integer.parseInt(time.group(1)) > 23) throw new Refused("refused.clock", typed);
        return Optional.of(LocalTime.of(
                Integer.parseInt(time.group(1)), time.group(2) == null ? 0 : Integer.parseInt(time.group(2))));
    }

    /** The zone of that name, or the only one of a city of that name.
     *
     * @throws Refused if there is none */
    public ZoneId zone(String typed) {
        String wanted = Fold.fold(typed.strip()).replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .filter(id -> Fold.fold(id).equals(wanted) || Fold.fold(id).endsWith("/" + wanted))
                .min(java.util.Comparator.comparing(
                                (String id) -> !Fold.fold(id).equals(wanted))
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .map(ZoneId::of)
                .orElseThrow(() -> new Refused("refused.zone", typed));
    }
}
