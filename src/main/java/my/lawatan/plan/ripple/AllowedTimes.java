package my.lawatan.plan.ripple;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.plan.OpeningHours;
import my.lawatan.plan.Span;
import my.lawatan.trip.Event;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;

/**
 * When an event may take place: while its place is open, and as its kind allows.
 *
 * @param spans in which it may lie as a whole, in order of time; minutes since 1970 UTC
 * @param latest the last minute at which it may begin
 */
record AllowedTimes(List<Span> spans, int latest) {
    static final int NEVER = Integer.MAX_VALUE;

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
    static AllowedTimes of(Facts facts, Event event, List<List<Span>> people, int start, int length, int furthest) {
        int latest = start + furthest;
        int night = night(event, start, length);
        List<Span> spans = List.of(new Span(start, night));
        Optional<List<Span>> hours = event.place()
                .flatMap(place -> OpeningHours.said(facts, place))
                .map(place -> spans(facts, event, place));
        for (List<Span> other : Stream.concat(hours.stream(), people.stream()).toList()) {
            // where it lies outside of them today, nobody keeps to them
            boolean kept = other.stream().anyMatch(span -> span.from() <= start && start + length <= span.to());
            if (kept) spans = Span.both(spans, other);
        }
        return new AllowedTimes(spans, latest);
    }

    // what is moved past midnight is of another day
    private static int night(Event event, int start, int length) {
        TimePoint begins = event.when().start().orElseThrow();
        LocalDateTime midnight = begins.date().plusDays(1).atStartOfDay();
        return Math.max(Span.minute(midnight, begins.zone()), start + length);
    }

    private static List<Span> spans(Facts facts, Event event, Place place) {
        TimePoint begins = event.when().start().orElseThrow();
        ZoneId zone = facts.zoneOf(place.id()).orElse(begins.zone());
        return OpeningHours.spans(place, zone, begins.date(), begins.date());
    }
}
