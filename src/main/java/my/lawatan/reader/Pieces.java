package my.lawatan.reader;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.TimeStyle;
import my.lawatan.text.Times;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Records;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/** What a value of an item would look like if it were printed. */
final class Pieces {
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.MS, Language.ES);
    private static final int FINE = 4;

    private final List<String> found = new ArrayList<>();
    private final List<Times> times;

    /** @param style in which times are printed */
    Pieces(TimeStyle style) {
        times = LANGUAGES.stream()
                .map(language -> new Times(new Messages(language).timed(style)))
                .toList();
    }

    /** The texts, times and fine numbers in it; plain counts and choices from a list are none. */
    List<String> of(Object value) {
        found.clear();
        add(value);
        return List.copyOf(found);
    }

    /** The name of a person as it is put together. */
    static List<String> names(Person person) {
        List<String> names = new ArrayList<>(List.of(Names.bare(person.name())));
        for (Language language : LANGUAGES) names.add(Names.list(person, language));
        return names;
    }

    private void add(Object value) {
        if (value instanceof String text) found.add(text);
        else if (value instanceof Text text) found.addAll(text.in().values());
        else if (value instanceof Optional<?> one) one.ifPresent(this::add);
        else if (value instanceof Collection<?> many) many.forEach(this::add);
        else if (value instanceof TimeSpan span) span(span);
        else if (value instanceof TimePoint point) point(point);
        else if (value instanceof Double number) number(number);
        else if (value instanceof Record record && !(record instanceof Id<?>))
            for (Object part : Records.values(record)) add(part);
    }

    private void span(TimeSpan span) {
        span.start().ifPresent(this::point);
        if (span.start().flatMap(TimePoint::time).isEmpty()
                || span.end().flatMap(TimePoint::time).isEmpty()) return;
        TimePoint start = span.start().get();
        TimePoint end = span.end().get();
        if (Duration.between(start.instant(), end.instant()).toHours() < 24)
            for (Times in : times) found.add(in.clock(clock(start), clock(end)) + "–" + in.clock(clock(end)));
    }

    private static LocalTime clock(TimePoint point) {
        return point.time().orElseThrow();
    }

    private void point(TimePoint point) {
        if (point.hasTime())
            for (Times in : times) found.add(in.shortDate(point.date()) + " " + in.clock(clock(point)));
    }

    // that of a place is written to some metres; whole numbers are everywhere
    private void number(double number) {
        String text = Double.toString(number);
        if (text.length() - text.indexOf('.') > FINE) found.add(String.format(Locale.ROOT, "%.4f", number));
    }
}
