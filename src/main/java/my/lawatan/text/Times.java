package my.lawatan.text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.ClockTimes;
import my.lawatan.trip.Language;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/**
 * Dates and times as people read them. Explicit patterns and names of our own, since the JDK's styles and names differ between
 * its versions.
 */
public final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MILITARY = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("h.mm", Locale.ROOT);
    private static final int AFTERNOON = 14;
    private static final int EVENING = 19;
    private final Messages messages;

    public Times(Messages messages) {
        this.messages = messages;
    }

    public Language language() {
        return messages.language();
    }

    /** 09:05, 0905 or 9.05 am: as {@link Messages#timeStyle()} says. */
    public String clock(LocalTime time) {
        return switch (messages.timeStyle()) {
            case CLOCK -> CLOCK.format(time);
            case MILITARY -> MILITARY.format(time);
            case SPOKEN -> messages.text("time.spoken." + partOfDay(time), SPOKEN.format(time));
        };
    }

    /** As {@link #clock(LocalTime)}, where {@code end} follows: 9.30–10.30 am is said without the first am. */
    public String clock(LocalTime time, LocalTime end) {
        boolean once = messages.timeStyle() == TimeStyle.SPOKEN
                && clock(time).equals(clock(end).replace(SPOKEN.format(end), SPOKEN.format(time)));
        return once ? SPOKEN.format(time) : clock(time);
    }

    /** The minute at which it begins, by the clock of its place and without its end: 10:30, ~10:30; empty if it has no place on the clock. */
    public String start(TimeSpan span) {
        if (!span.timed()) return "";
        String clock = clock(span.start().orElseThrow().local().toLocalTime());
        return span.certainty() == Certainty.ABOUT ? messages.text("time.span.about", clock) : clock;
    }

    /** 10:00–17:00, 18:00–20:00; empty if there are none. */
    public String clock(ClockTimes clocks) {
        return clocks.stretches().stream()
                .map(s -> s.to().map(end -> clock(s.from(), end) + "–" + clock(end))
                        .orElseGet(() -> clock(s.from())))
                .collect(Collectors.joining(", "));
    }

    // twelve is told apart from what comes after it, where a language has a word for it
    private static String partOfDay(LocalTime time) {
        if (time.getHour() == 0) return time.getMinute() == 0 ? "midnight" : "night";
        if (time.getHour() < 12) return "morning";
        if (time.getHour() == 12 && time.getMinute() == 0) return "noon";
        if (time.getHour() < AFTERNOON) return "midday";
        return time.getHour() < EVENING ? "afternoon" : "evening";
    }

    /** 09:05, as clocks in {@code zone} show that instant. */
    public String clock(Instant instant, ZoneId zone) {
        return clock(instant.atZone(zone).toLocalTime());
    }

    /** Wed 13 */
    public String dayHead(LocalDate date) {
        return shortDay(date.getDayOfWeek()) + " " + date.getDayOfMonth();
    }

    /** Wed 13 Nov */
    public String shortDate(LocalDate date) {
        return dayHead(date) + " " + messages.text("time.month.short." + date.getMonthValue());
    }

    /** Wed 13 Nov 12:45–18:00, Wed 13 Nov ~12:45, Wed 13 Nov – Thu 14 Nov; empty if no day is stated. */
    public String span(TimeSpan span) {
        if (span.start().isEmpty()) return "";
        TimePoint start = span.start().get();
        String from = span.timed() ? shortDate(start.date()) + " " + start(span) : moment(start);
        if (span.end().isEmpty()) return from;
        TimePoint end = span.end().get();
        if (!end.date().equals(start.date())) return from + " – " + moment(end);
        return from + end.time().map(time -> "–" + clock(time)).orElse("");
    }

    private String moment(TimePoint point) {
        return shortDate(point.date())
                + point.time().map(time -> " " + clock(time)).orElse("");
    }

    /** 13 Nov 2024 */
    public String date(LocalDate date) {
        return messages.text(
                "time.date",
                date.getDayOfMonth(),
                messages.text("time.month.short." + date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /** Wednesday 13 November 2024 */
    public String longDate(LocalDate date) {
        return messages.text(
                "time.date.long",
                messages.text("time.day." + date.getDayOfWeek().getValue()),
                date.getDayOfMonth(),
                messages.text("time.month." + date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /** Wednesday 13 November */
    public String weekdayAndDate(LocalDate date) {
        return messages.text(
                "time.date.weekday",
                messages.text("time.day." + date.getDayOfWeek().getValue()),
                date.getDayOfMonth(),
                messages.text("time.month." + date.getMonthValue()));
    }

    /** Wed 13 Nov 18:30, as clocks and calendars in {@code zone} show that instant. */
    public String shortDateTime(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        return shortDate(there.toLocalDate()) + " " + clock(there.toLocalTime());
    }

    private String shortDay(DayOfWeek day) {
        return messages.text("time.day.short." + day.getValue());
    }
}
