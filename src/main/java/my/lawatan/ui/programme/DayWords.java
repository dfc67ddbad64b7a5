package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;

/** Several days as they are typed in one line: "Thu, Fri", "14 Nov", "14-16 Nov". */
record DayWords(TripSettings settings, Messages messages) {
    /** More than that are a slip. */
    private static final int MOST = 60;

    /** @param near the day by which a name of a weekday is understood
     * @throws Refused if one of them is none */
    List<LocalDate> read(String typed, LocalDate near) {
        HostTime time = new HostTime(settings, messages);
        TimeSpan there = TimeSpan.on(near, settings.hostZone());
        List<LocalDate> days = Stream.of(typed.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .flatMap(word -> days(time.day(word, there)))
                .distinct()
                .toList();
        if (days.isEmpty() || days.size() > MOST) throw new Refused("refused.days", typed.strip());
        return days;
    }

    private static Stream<LocalDate> days(TimeSpan span) {
        return span.day()
                .orElseThrow()
                .datesUntil(span.lastDay().orElseThrow().plusDays(1))
                .limit(MOST + 1L);
    }
}
