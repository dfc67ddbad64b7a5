package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import my.lawatan.text.Times;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/** Times on a paper of no single day: each with its date, and with that at home where it is another. */
final class Moments {
    private final Wording words;
    private final Times times;
    private final ZoneId home;

    Moments(Wording words) {
        this.words = words;
        this.times = words.times();
        this.home = words.trip().settings().homeZone();
    }

    /** "Wed 13 Nov, 18:30–21:00 (Thu 14 Nov, 07:30 K.L.)". */
    String of(TimeSpan span) {
        return dated(span, clock(span));
    }

    /** "Wed 13 Nov, 18:30 (Thu 14 Nov, 07:30 K.L.)". */
    String beginning(TimeSpan span) {
        return dated(span, first(span));
    }

    private String dated(TimeSpan span, String clock) {
        if (span.day().isEmpty()) return words.say("when.not-stated");
        if (span.certainty() == Certainty.DAYS) return clock;
        return times.shortDate(span.day().get()) + ", " + clock + atHome(span);
    }

    private String clock(TimeSpan span) {
        return span.day()
                .map(day -> new Clocks(words, day).of(span).line())
                .map(line -> span.timed() ? line : words.lower(line))
                .orElse("");
    }

    private String first(TimeSpan span) {
        return span.day()
                .map(day -> new Clocks(words, day).start(span))
                .map(start -> span.timed() ? start : words.lower(start))
                .orElse("");
    }

    private String atHome(TimeSpan span) {
        Optional<TimePoint> start = span.timed() ? span.start() : Optional.empty();
        if (start.isEmpty()) return "";
        Instant at = start.get().instant();
        LocalDate there = at.atZone(home).toLocalDate();
        if (there.equals(start.get().date())) return "";
        return " (" + times.shortDate(there) + ", " + Wording.inCity(times.clock(at, home), words.homeCity()) + ")";
    }

    /** "moved from 10:00 to 10:30", with the dates where they are not the same. */
    String moved(TimeSpan before, TimeSpan after) {
        if (before.day().isEmpty()) return words.say("change.time-now", of(after));
        if (after.day().isEmpty()) return words.say("change.time-was", of(before));
        if (!before.timed() || !after.timed()) return otherwise(before, after);
        boolean sameDay = before.day().equals(after.day());
        boolean sameLength = before.duration().equals(after.duration());
        if (sameDay && before.start().equals(after.start()) && before.certainty() == after.certainty())
            return ends(before, after);
        if (!sameDay)
            return sameLength
                    ? words.say("change.moved", beginning(before), beginning(after))
                    : words.say("change.moved", of(before), of(after));
        return sameLength
                ? words.say("change.moved", first(before), first(after) + atHome(after))
                : words.say("change.moved", clock(before), clock(after) + atHome(after));
    }

    // the day stands beside the line, so that it is said only where it is another
    private String otherwise(TimeSpan before, TimeSpan after) {
        boolean bands = before.certainty() == Certainty.DAYS || after.certainty() == Certainty.DAYS;
        if (!bands && before.day().equals(after.day()))
            return words.say("change.time", mentioned(before), mentioned(after));
        return words.say("change.time", of(before), of(after));
    }

    private String mentioned(TimeSpan span) {
        return new Clocks(words, span.day().orElseThrow()).mentioned(span) + atHome(span);
    }

    private String ends(TimeSpan before, TimeSpan after) {
        if (before.end().isEmpty() || after.end().isEmpty())
            return words.say("change.time", clock(before), clock(after));
        Clocks clocks = new Clocks(words, after.day().orElseThrow());
        return words.say(
                "change.ends", clocks.of(before).end(), clocks.of(after).end());
    }
}
