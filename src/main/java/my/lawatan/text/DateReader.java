package my.lawatan.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.trip.Language;

/**
 * Dates as people write them: 13, 13 Nov, Wed 13 Nov, 13/11, 13.11.2024, 2024-11-13, November 13, 2024, miércoles 13 de noviembre de 2024.
 * What is left out of a date is that of another one near it.
 */
public final class DateReader {
    private static final int CENTURY = 2000;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(?:\\p{L}+\\.?,? ?)?(\\d{1,2})(?:[/.-](\\d{1,2}))?(?:[/.-](\\d{4}|\\d{2}))?\\.?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{L}+\\.?,? ?)?(\\d{1,2})(?:st|nd|rd|th|º|°)?(?: (?:de |of |hb )?(\\p{L}+)\\.?)?(?:,? (?:del? )?(\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}+\\.?,? )?(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final Pattern FIRST_WORD = Pattern.compile("(\\p{L}+)\\.?,?(?: .*|\\d.*)?");
    private final List<Messages> languages;

    /** @param languages in whose words days and months may be named */
    public DateReader(List<Messages> languages) {
        this.languages = List.copyOf(languages);
    }

    /** One that knows the words of all languages in which papers are printed. */
    public static DateReader ofAll() {
        return new DateReader(List.of(new Messages(Language.EN), new Messages(Language.MS), new Messages(Language.ES)));
    }

    /** The date that {@code text} is; none if it is none.
     *
     * @param near gives the month and year that are left out */
    public Optional<LocalDate> date(String text, LocalDate near) {
        String plain = text.strip();
        try {
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) return Optional.of(of(iso.group(3), iso.group(2), iso.group(1), near));
            Matcher numbers = NUMBERS.matcher(plain);
            if (numbers.matches() && dayOrNothing(plain))
                return Optional.of(of(numbers.group(1), numbers.group(2), numbers.group(3), near));
            Matcher words = DAY_FIRST.matcher(plain);
            if (words.matches() && (words.group(2) == null ? dayOrNothing(plain) : true))
                return Optional.of(of(words.group(1), month(words.group(2)), words.group(3), near));
            Matcher month = MONTH_FIRST.matcher(plain);
            if (month.matches()) return Optional.of(of(month.group(2), month(month.group(1)), month.group(3), near));
        } catch (DateTimeException | NumberFormatException e) {
            // it only looks like one
        }
        return Optional.empty();
    }

    // "Room 13" is no date
    private boolean dayOrNothing(String text) {
        return Character.isDigit(text.codePointAt(0)) || weekday(text).isPresent();
    }

    /** The day of the week with which {@code text} begins; none if it begins with something else. */
    public Optional<DayOfWeek> weekday(String text) {
        Matcher word = FIRST_WORD.matcher(Fold.fold(text.strip()));
        if (!word.matches()) return Optional.empty();
        String name = word.group(1);
        for (Messages messages : languages)
            for (DayOfWeek day : DayOfWeek.values())
                if (name.equals(Fold.fold(messages.text("time.day." + day.getValue())))
                        || name.equals(Fold.fold(messages.text("time.day.short." + day.getValue()))))
                    return Optional.of(day);
        return Optional.empty();
    }

    private static LocalDate of(String day, String month, String year, LocalDate near) {
        int stated = year == null ? near.getYear() : Integer.parseInt(year);
        return LocalDate.of(
                stated < 100 ? CENTURY + stated : stated,
                month == null ? near.getMonthValue() : Integer.parseInt(month),
                Integer.parseInt(day));
    }

    private String month(String word) {
        if (word == null) return null;
        String folded = Fold.fold(word);
        for (Messages messages : languages)
            for (int month = 1; month <= 12; month++) {
                boolean named = Fold.fold(messages.text("time.month." + month)).startsWith(folded)
                        || Fold.fold(messages.text("time.month.short." + month)).equals(folded);
                if (named && folded.length() >= 3) return Integer.toString(month);
            }
        throw new DateTimeException(word);
    }
}
