package my.lawatan.ui.briefs;

import java.time.Instant;
import java.time.ZoneId;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/** Times in words, each as clocks at its place show it. */
final class TimeWords {
    private final Messages messages;
    private final Times times;

    TimeWords(Messages messages) {
        this.messages = messages;
        this.times = new Times(messages);
    }

    /** Wed 13 Nov 10:30–12:30, Wed 13 Nov, or that it is not stated. */
    String of(TimeSpan when) {
        if (when.timed()) return timed(when);
        return when.day()
                .map(day -> when.lastDay()
                        .filter(last -> !last.equals(day))
                        .map(last -> times.shortDate(day) + " – " + times.shortDate(last))
                        .orElse(times.shortDate(day)))
                .orElseGet(() -> messages.text("briefs.time-not-stated"));
    }

    /** Wed 13 Nov 10:30, Wed 13 Nov, or that it is not stated: for narrow places. */
    String begins(TimeSpan when) {
        return when.timed() ? point(when.start().orElseThrow()) : of(when);
    }

    private String timed(TimeSpan when) {
        String from = point(when.start().orElseThrow());
        return when.end().map(end -> from + "–" + end(when, end)).orElse(from);
    }

    private String end(TimeSpan when, TimePoint end) {
        boolean sameDay = when.start().filter(s -> s.date().equals(end.date())).isPresent();
        return sameDay ? times.clock(end.local().toLocalTime()) : " " + point(end);
    }

    /** Tue 12 Nov 18:00, or Tue 12 Nov where only the day is known. */
    String point(TimePoint point) {
        String date = times.shortDate(point.date());
        return point.hasTime() ? date + " " + times.clock(point.local().toLocalTime()) : date;
    }

    /** Tue 12 Nov 18:00, as clocks there show it. */
    String instant(Instant at, ZoneId zone) {
        return times.shortDateTime(at, zone);
    }
}
