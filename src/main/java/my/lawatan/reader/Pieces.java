package my.lawatan.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
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
    private static final List<Times> TIMES = Stream.of(Language.EN, Language.MS, Language.ES)
            .map(language -> new Times(new Messages(language)))
            .toList();
    private static final int FINE = 4;

    private final List<String> found = new ArrayList<>();

    private Pieces() {}

    /** The texts, times and fine numbers in it; plain counts and choices from a list are none. */
    static List<String> of(Object value) {
        Pieces pieces = new Pieces();
        pieces.add(value);
        return pieces.found;
    }

    /** The name of a person as it is put together. */
    static List<String> names(Person person) {
        List<String> names = new ArrayList<>(List.of(Names.bare(person.name())));
        for (Times times : TIMES) names.add(Names.list(person, times.language()));
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
        if (Duration.between(start.instant(), end.instant()).toHours() < 24) found.add(clock(start) + "–" + clock(end));
    }

    private static String clock(TimePoint point) {
        return TIMES.get(0).clock(point.time().orElseThrow());
    }

    private void point(TimePoint point) {
        if (point.hasTime()) for (Times times : TIMES) found.add(times.shortDate(point.date()) + " " + clock(point));
    }

    // that of a place is written to some metres; whole numbers are everywhere
    private void number(double number) {
        String text = Double.toString(number);
        if (text.length() - text.indexOf('.') > FINE) found.add(String.format(Locale.ROOT, "%.4f", number));
    }
}
