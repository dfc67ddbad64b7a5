package my.lawatan.interchange.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import my.lawatan.text.DateReader;
import my.lawatan.text.Fold;
import my.lawatan.trip.TripSettings;

/** Which day is meant by a row between others: "Day 2 – Wednesday, 13 November 2024", "RABU", "miércoles 13 de noviembre". */
final class DayText {
    private static final Pattern COUNTED = Pattern.compile("^(?:day|hari|dia) ?\\d{1,2}\\b ?[-:,(]? ?");
    private final TripSettings settings;
    private final DateReader dates = DateReader.ofAll();

    DayText(TripSettings settings) {
        this.settings = settings;
    }

    /**
     * A day.
     *
     * @param agrees whether the day of the week that is named is that of the date
     */
    record Found(LocalDate date, boolean agrees) {}

    /** The day that {@code text} names; none if it names none. */
    Optional<Found> of(String text) {
        String plain = Fold.fold(text.replaceAll("[\\s\\u00A0]+", " ").strip()).replaceAll("[\\u2010-\\u2015]", "-");
        String bare = COUNTED.matcher(plain)
                .replaceFirst("")
                .replaceAll("[().]+$|^\\(", "")
                .strip();
        bare = bare.replaceAll("^(\\p{L}+) ?[-(] ?", "$1 ").replaceAll(" ?, ?", ", ");
        if (bare.isEmpty() || bare.length() > 60) return Optional.empty();
        Optional<DayOfWeek> weekday = dates.weekday(bare);
        Optional<LocalDate> date = dates.date(bare, settings.firstDay());
        if (date.isPresent())
            return Optional.of(new Found(
                    date.get(), weekday.isEmpty() || weekday.get() == date.get().getDayOfWeek()));
        // a day of the week alone is that of the visit
        boolean alone = bare.matches("\\p{L}+[.,]?");
        return weekday.filter(day -> alone).map(day -> new Found(first(day), true));
    }

    private LocalDate first(DayOfWeek weekday) {
        LocalDate day = settings.firstDay();
        while (day.getDayOfWeek() != weekday) day = day.plusDays(1);
        return day;
    }
}
