package my.lawatan.document;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import my.lawatan.trip.HourlyMinutes;
import my.lawatan.trip.Opening;

/** Hours of the day and what holds in them, in words. */
final class Hours {
    private final Wording words;

    Hours(Wording words) {
        this.words = words;
    }

    /** "Mon, Tue 09:00–17:00"; "Wed 13 Nov: closed". */
    String of(Opening opening) {
        String hours = opening.closed() ? words.say("hours.closed") : between(opening.from(), opening.to());
        String days = opening.date().map(words.times()::shortDate).orElseGet(() -> days(opening));
        return days.isEmpty() ? hours : words.say("hours.on", days, hours);
    }

    private String days(Opening opening) {
        return opening.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, words.language().locale()))
                .collect(Collectors.joining(", "));
    }

    /** "07:00–09:00: 45 min". */
    String of(HourlyMinutes hours) {
        return words.say("hours.minutes", between(hours.from(), hours.to()), hours.minutes());
    }

    /** Opening hours on one line. */
    String of(List<Opening> hours) {
        return hours.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String between(LocalTime from, LocalTime to) {
        return words.times().clock(from, to) + "–" + words.times().clock(to);
    }
}
