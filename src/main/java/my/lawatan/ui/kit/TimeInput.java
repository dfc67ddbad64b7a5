package my.lawatan.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import my.lawatan.text.ClockReader;
import my.lawatan.text.DateReader;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;

/**
 * Dates, times and zones as officers type them: 13, 13 Nov, Wed 13 Nov, 13/11, 13.11.2024, 2024-11-13; 9, 930, 9:30, 09.30;
 * America/Lima or Lima. A date without month or year is the one nearest to the date that stands there.
 */
public final class TimeInput {
    private static final Pattern CLOCK_LAST = Pattern.compile(".+ \\d{1,2}[:.h]\\d{2}");
    private final DateReader dates;

    public TimeInput(Messages messages) {
        this.dates = new DateReader(List.of(messages));
    }

    /** The date that is typed; none if nothing is.
     *
     * @param near gives the month and year that are left out
     * @throws Refused if it is none */
    public Optional<LocalDate> date(String typed, LocalDate near) {
        String text = typed.strip();
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(dates.date(text, near).orElseThrow(() -> new Refused("refused.date", typed)));
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

    /** The time that is typed; none if nothing is.
     *
     * @throws Refused if it is none */
    public Optional<LocalTime> time(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(ClockReader.time(text).orElseThrow(() -> new Refused("refused.clock", typed)));
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
