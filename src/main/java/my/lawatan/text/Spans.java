package my.lawatan.text;

import java.time.LocalDate;
import java.time.ZoneId;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/** Times of a trip in one line. The zone is named where it is not that of the host. */
public final class Spans {
    private final Messages messages;
    private final Times times;
    private final ZoneId host;

    public Spans(Messages messages, ZoneId host) {
        this.messages = messages;
        this.times = new Times(messages);
        this.host = host;
    }

    /** Day and time: "Wed 13 Nov 2024 10:30–12:30". */
    public String whole(TimeSpan span) {
        String day = day(span);
        String time = time(span);
        if (day.isEmpty() || time.isEmpty()) return day + time;
        return span.timed() ? day + " " + time : messages.text("time.span.day-and", day, time);
    }

    /** The days: "Wed 13 Nov 2024", or the first and the last; empty if no day is known. */
    public String day(TimeSpan span) {
        String first = span.day().map(this::date).orElse("");
        if (span.certainty() != Certainty.DAYS) return first;
        return first + " – " + span.lastDay().map(this::date).orElse("");
    }

    /** The time of day: "10:30–12:30", or what is said in its place; empty for whole days. */
    public String time(TimeSpan span) {
        return switch (span.certainty()) {
            case EXACT -> clock(span);
            case ABOUT -> messages.text("time.span.about", clock(span));
            case TO_BE_ADVISED -> messages.text("time.span.to-be-advised");
            case NOT_STATED -> messages.text("time.span.not-stated");
            case DATE_ONLY, DAYS -> "";
        };
    }

    /** A point of time: "Wed 13 Nov 2024 10:30". */
    public String point(TimePoint point) {
        return point.time().isEmpty() ? date(point.date()) : date(point.date()) + " " + clock(point);
    }

    private String clock(TimeSpan span) {
        TimePoint start = span.start().orElseThrow();
        String first = onDay(start, span.day().orElseThrow());
        if (span.end().isEmpty()) return messages.text("time.span.open", first + zone(start));
        TimePoint end = span.end().get();
        String from = end.zone().equals(start.zone()) ? "" : zone(start);
        return first + from + "–" + onDay(end, start.date()) + zone(end);
    }

    private String onDay(TimePoint point, LocalDate day) {
        String clock = times.clock(point.time().orElseThrow());
        return point.date().equals(day) ? clock : times.shortDate(point.date()) + " " + clock;
    }

    private String clock(TimePoint point) {
        return times.clock(point.time().orElseThrow()) + zone(point);
    }

    private String zone(TimePoint point) {
        return point.zone().equals(host) ? "" : " " + point.zone().getId();
    }

    public String date(LocalDate date) {
        return times.shortDate(date) + " " + date.getYear();
    }
}
