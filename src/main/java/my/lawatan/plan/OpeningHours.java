package my.lawatan.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.trip.Id;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Place;

/** When places are open. */
public final class OpeningHours {
    private OpeningHours() {}

    /** The place that says when it is open, or the nearest of those around it that does. */
    public static Optional<Place> said(Facts facts, Id<Place> id) {
        return facts.trip().enclosing(id).stream()
                .filter(place -> !place.hours().isEmpty())
                .findFirst();
    }

    /** When the place, which says so itself, is open on those days and in the nights before and after. */
    public static List<Span> spans(Place place, ZoneId zone, LocalDate first, LocalDate last) {
        List<Span> spans = new ArrayList<>();
        // what opens the evening before may be open after midnight
        for (LocalDate day = first.minusDays(1); !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            LocalDate on = day;
            said(place, on).filter(hours -> !hours.closed()).forEach(hours -> {
                LocalDate closes = hours.to().isAfter(hours.from()) ? on : on.plusDays(1);
                int to = Span.minute(closes.atTime(hours.to()), zone);
                spans.add(new Span(Span.minute(on.atTime(hours.from()), zone), to));
            });
        }
        spans.sort(Comparator.comparingInt(Span::from));
        return spans;
    }

    private static Stream<Opening> said(Place place, LocalDate day) {
        List<Opening> dated = place.hours().stream()
                .filter(hours -> hours.date().filter(day::equals).isPresent())
                .toList();
        if (!dated.isEmpty()) return dated.stream();
        return place.hours().stream().filter(hours -> hours.date().isEmpty() && hours.speaksOf(day));
    }
}
