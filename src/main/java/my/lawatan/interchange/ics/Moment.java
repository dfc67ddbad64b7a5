package my.lawatan.interchange.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;

/** Dates and times as iCalendar writes them (RFC 5545, 3.3.4 and 3.3.5). */
final class Moment {
    /** The form of a local time; UTC has a Z behind it. */
    static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuuMMdd'T'HHmm")
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .toFormatter(java.util.Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", java.util.Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final int DATE_LENGTH = 8;

    private Moment() {}

    static boolean isDate(String value) {
        return value.strip().length() == DATE_LENGTH;
    }

    static boolean isUtc(String value) {
        return value.strip().toUpperCase(java.util.Locale.ROOT).endsWith("Z");
    }

    /** The date and time that is written; midnight if only a date is.
     *
     * @throws DateTimeException if neither is */
    static LocalDateTime local(String value) {
        String text = value.strip().toUpperCase(java.util.Locale.ROOT);
        if (text.endsWith("Z")) text = text.substring(0, text.length() - 1);
        return text.length() == DATE_LENGTH
                ? LocalDate.parse(text, DATE).atStartOfDay()
                : LocalDateTime.parse(text, TIME);
    }
}
