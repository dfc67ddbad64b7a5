package my.lawatan.plan.ripple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;

/**
 * When an event may take place: while its place is open, and as its kind allows.
 *
 * @param spans in which it may lie as a whole, in order of time; minutes since 1970 UTC
 * @param latest the last minute at which it may begin
 */
public record Open(List<Span> spans, int latest) {
    static final int NEVER = Integer.MAX_VALUE;

    /** Places could be put in a ring by hand. */
    private static final int MOST_ENCLOSING = 8;

    /** A span of time. */
    public record Span(int from, int to) {}

    /** The first minute, not before {@code start}, at which it may begin; {@link #NEVER} if it may not. */
    int earliest(int start, int length) {
        for (Span span : spans) {
            int at = Math.max(start, span.from());
            if (at + length <= span.to()) return at <= latest ? at : NEVER;
        }
        return NEVER;
    }

    /** @param people when those who are expected may be had, each for themselves
     * @param length how long it is now */
    static Open of(Facts facts, Event event, List<List<Span>> people, int start, int length, int furthest) {
        int latest = start + furthest;
        int night = night(event, start, length);
        List<Span> spans = List.of(new Span(start, night));
        Optional<List<Span>> hours =
                event.place().flatMap(place -> hours(facts, place)).map(place -> spans(facts, event, place));
        for (List<Span> other : Stream.concat(hours.stream(), people.stream()).toList()) {
            // where it lies outside of them today, nobody keeps to them
            boolean kept = other.stream().anyMatch(span -> span.from() <= start && start + length <= span.to());
            if (kept) spans = both(spans, other);
        }
        return new Open(spans, latest);
    }

    /** What lies in both, in order of time. */
    public static List<Span> both(List<Span> some, List<Span> others) {
        List<Span> both = new ArrayList<>();
        for (Span one : some)
            for (Span other : others) {
                int from = Math.max(one.from(), other.from());
                int to = Math.min(one.to(), other.to());
                if (from < to) both.add(new Span(from, to));
            }
        both.sort(Comparator.comparingInt(Span::from));
        return both;
    }

    // what is moved past midnight is of another day
    private static int night(Event event, int start, int length) {
        TimePoint begins = event.when().start().orElseThrow();
        LocalDateTime midnight = begins.date().plusDays(1).atStartOfDay();
        return Math.max(minute(midnight, begins.zone()), start + length);
    }

    /** That local time in minutes since 1970 UTC. */
    public static int minute(LocalDateTime local, ZoneId zone) {
        return minute(TimePoint.at(local, zone));
    }

    /** The same of a point. */
    public static int minute(TimePoint point) {
        return (int) Math.floorDiv(point.instant().getEpochSecond(), 60L);
    }

    /** The place that says when it is open, or the nearest of those around it that does. */
    public static Optional<Place> hours(Facts facts, Id<Place> id) {
        Optional<Place> place = facts.trip().places().get(id);
        for (int i = 0; i < MOST_ENCLOSING && place.isPresent(); i++) {
            if (!place.get().hours().isEmpty()) return place;
            place = place.get().within().flatMap(facts.trip().places()::get);
        }
        return Optional.empty();
    }

    private static List<Span> spans(Facts facts, Event event, Place place) {
        TimePoint begins = event.when().start().orElseThrow();
        ZoneId zone = facts.zoneOf(place.id()).orElse(begins.zone());
        return spans(place, zone, begins.date(), begins.date());
    }

    /** When the place, which says so itself, is open on those days and in the nights before and after. */
    public static List<Span> spans(Place place, ZoneId zone, LocalDate first, LocalDate last) {
        List<Span> spans = new ArrayList<>();
        // what opens the evening before may be open after midnight
        for (LocalDate day = first.minusDays(1); !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            LocalDate on = day;
            said(place, on).filter(hours -> !hours.closed()).forEach(hours -> {
                LocalDate closes = hours.to().isAfter(hours.from()) ? on : on.plusDays(1);
                int to = minute(closes.atTime(hours.to()), zone);
                spans.add(new Span(minute(on.atTime(hours.from()), zone), to));
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
