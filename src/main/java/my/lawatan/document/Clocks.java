package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import my.lawatan.text.Times;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;

/**
 * Times as they stand on the paper of one day: local time of the place, marked where its date is not the paper's or its clock not
 * the host's, and in small type the time at home, with the weekday wherever the date there is another.
 */
final class Clocks {
    private final Wording words;
    private final Times times;
    private final LocalDate date;
    private final ZoneId host;
    private final ZoneId home;

    Clocks(Wording words, LocalDate date) {
        TripSettings settings = words.trip().settings();
        this.words = words;
        this.times = words.times();
        this.date = date;
        this.host = settings.hostZone();
        this.home = settings.homeZone();
    }

    When of(TimeSpan span) {
        return switch (span.certainty()) {
            case EXACT -> timed(span, "");
            case ABOUT -> timed(span, "~");
            case DATE_ONLY -> said(words.say("when.date-only"), "");
            case TO_BE_ADVISED -> said(words.say("when.to-be-advised"), "");
            case NOT_STATED -> said(words.say("when.not-stated"), "");
            case DAYS -> days(span);
        };
    }

    /** A minute that is known as such, as that at which a pass changes hands; what may be about is told by its {@link TimeSpan}. */
    When at(TimePoint point) {
        return new When(times.clock(point.local().toLocalTime()), mark(point), "", "", atHome(point, Optional.empty()));
    }

    private When timed(TimeSpan span, String about) {
        TimePoint start = span.start().orElseThrow();
        Optional<TimePoint> end = span.end();
        // a mark parts it from the part of the day behind the end
        String from = end.filter(e -> mark(start).isEmpty())
                .map(e -> times.clock(time(start), time(e)))
                .orElseGet(() -> times.clock(time(start)));
        return new When(
                about + from,
                mark(start),
                end.map(e -> times.clock(time(e))).orElse(""),
                end.map(this::mark).orElse(""),
                atHome(start, end));
    }

    private static LocalTime time(TimePoint point) {
        return point.local().toLocalTime();
    }

    private When days(TimeSpan span) {
        LocalDate first = span.start().orElseThrow().date();
        LocalDate last = span.end().orElseThrow().date();
        long day = ChronoUnit.DAYS.between(first, date) + 1;
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        String count = day < 1 || day > all ? "" : words.say("when.day-of", day, all);
        return said(range(first, last), Wording.join(", ", count, words.say("when.times-not-stated")));
    }

    /** 14–16 Nov, or 30 Nov – 2 Dec. */
    String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) return dayAndMonth(first);
        boolean sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        return sameMonth
                ? first.getDayOfMonth() + "–" + dayAndMonth(last)
                : dayAndMonth(first) + " – " + dayAndMonth(last);
    }

    private String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + words.text("time.month.short." + day.getMonthValue());
    }

    /** As it stands inside a sentence on a change: "10:30–12:30", "to be advised", "without a time". */
    String mentioned(TimeSpan span) {
        if (span.certainty() == Certainty.DATE_ONLY) return words.say("change.no-time");
        String line = of(span).line();
        return span.timed() ? line : words.lower(line);
    }

    /** What is said in place of a time. */
    When said(String key) {
        return said(words.say(key), "");
    }

    private static When said(String words, String small) {
        return new When(words, "", "", "", small);
    }

    // "+1" on the day after the paper's; the offset where the place keeps another time than the host, or the hour comes
    // twice
    private String mark(TimePoint point) {
        long days = ChronoUnit.DAYS.between(date, point.date());
        String day = days == 0 ? "" : days > 0 ? "+" + days : "−" + -days;
        ZoneOffset there = point.zone().getRules().getOffset(point.instant());
        boolean otherClock = !there.equals(host.getRules().getOffset(point.instant())) || point.inOverlap();
        return Wording.join(Wording.NO_BREAK, day, otherClock ? place(point, there) : "");
    }

    private String place(TimePoint point, ZoneOffset offset) {
        if (point.zone().equals(home) && !point.inOverlap()) return words.homeCity();
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String sign = minutes == 0 ? "" : offset.getTotalSeconds() < 0 ? "−" : "+";
        String hours = minutes == 0 ? "" : Integer.toString(minutes / 60);
        return "UTC" + sign + hours + (minutes % 60 == 0 ? "" : ":" + minutes % 60);
    }

    private String atHome(TimePoint start, Optional<TimePoint> end) {
        if (start.zone().equals(home) && end.filter(e -> !e.zone().equals(home)).isEmpty()) return "";
        if (sameClocks(start) && end.filter(e -> !sameClocks(e)).isEmpty()) return "";
        LocalDate first = start.instant().atZone(home).toLocalDate();
        LocalDate last = end.map(e -> e.instant().atZone(home).toLocalDate()).orElse(first);
        boolean sameDay = end.isPresent() && first.equals(last);
        String from =
                sameDay ? times.clock(atHome(start), atHome(end.orElseThrow())) : times.clock(start.instant(), home);
        String to = end.map(e -> times.clock(e.instant(), home)).orElse("");
        String firstDay = weekday(start.instant(), first, last);
        if (to.isEmpty()) return firstDay + from;
        if (sameDay) return firstDay + from + "–" + to;
        return firstDay + from + " – " + weekday(end.orElseThrow().instant(), last, first) + to;
    }

    private LocalTime atHome(TimePoint point) {
        return point.instant().atZone(home).toLocalTime();
    }

    private boolean sameClocks(TimePoint point) {
        return home.getRules()
                .getOffset(point.instant())
                .equals(point.zone().getRules().getOffset(point.instant()));
    }

    private String weekday(Instant at, LocalDate day, LocalDate other) {
        if (day.equals(date) && other.equals(date)) return "";
        return words.text("time.day.short." + at.atZone(home).getDayOfWeek().getValue()) + Wording.NO_BREAK;
    }

    /** When it begins, as it is said without its end: "7.30 pm", and not "7.30" as in "7.30–9.00 pm"; or what stands in its place. */
    String start(TimeSpan span) {
        return span.timed() ? times.start(span) : of(span).start();
    }

    /** The same with its mark: "22:40 −1" for what began the day before, "09:20 UTC−3". */
    String markedStart(TimeSpan span) {
        return span.timed()
                ? Wording.join(Wording.NO_BREAK, start(span), mark(span.start().orElseThrow()))
                : start(span);
    }

    /** "10:30", "14–16 Nov" or what else stands for the beginning of {@code span}, with its date if that is not the paper's. */
    String beginning(TimeSpan span) {
        if (span.certainty() == Certainty.NOT_STATED || span.day().isEmpty()) return words.say("when.not-stated");
        if (span.certainty() == Certainty.DAYS) return start(span);
        String clock = span.timed() ? start(span) : words.lower(start(span));
        LocalDate day = span.day().orElseThrow();
        return day.equals(date) ? clock : times.shortDate(day) + ", " + clock;
    }

    /** The same as it stands inside a sentence: "Wed 13 Nov, 10:30", "day not stated". */
    String beginningInside(TimeSpan span) {
        String begins = beginning(span);
        // the name of a day keeps the letter with which its language writes it
        return span.day().isPresent() ? begins : words.lower(begins);
    }
}
