package my.lawatan.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TripSettings;

/** Whether an event is so near that what is open about it cannot wait, and not yet over. */
final class Near {
    /** Two days: after that cars, passes and papers cannot follow. */
    static final Quantity HOURS = Quantity.hours("near", 48, 1, 336);

    private static final long DAY = 86_400;
    /** More than a day of the programme may be from the dates of its events, and these from those of UTC. */
    private static final long LEEWAY = 3;

    private Near() {}

    /** Whether it begins within so many hours or has begun, and is not over; an event without a day is as near as the trip. */
    static boolean is(Facts facts, Event event, int hours) {
        return facts.asOf()
                .filter(now -> is(facts, event.when(), now, Duration.ofHours(hours)))
                .isPresent();
    }

    /** When it begins, for a sentence: the minute, the day, or the first day of the trip. */
    static Object begins(Facts facts, Event event) {
        Optional<TimePoint> start = event.when().start();
        if (start.isEmpty()) return facts.trip().settings().firstDay();
        return start.get().hasTime() ? start.get().local() : start.get().date();
    }

    private static boolean is(Facts facts, TimeSpan when, Instant now, Duration near) {
        TripSettings trip = facts.trip().settings();
        ZoneId zone = when.start().map(TimePoint::zone).orElse(trip.hostZone());
        LocalDate first = when.day().orElse(trip.firstDay());
        LocalDate last = when.lastDay().orElse(trip.lastDay());
        // most events are weeks away or long over: those are told by their days alone, which costs a tenth
        if (daysAfter(now, first) > near.toDays() + LEEWAY || daysAfter(now, ends(when, last)) < -LEEWAY) return false;
        Instant start =
                when.startInstant().orElseGet(() -> first.atStartOfDay(zone).toInstant());
        return !start.minus(near).isAfter(now) && now.isBefore(over(when, last, zone));
    }

    private static LocalDate ends(TimeSpan when, LocalDate last) {
        return when.end().isPresent() ? when.end().get().date() : last;
    }

    private static long daysAfter(Instant now, LocalDate day) {
        return day.toEpochDay() - Math.floorDiv(now.getEpochSecond(), DAY);
    }

    private static Instant over(TimeSpan when, LocalDate last, ZoneId zone) {
        Optional<Instant> end = when.endInstant().or(when::startInstant);
        return end.orElseGet(() -> last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Whether it is over for good. */
    static boolean isOver(Event event, TripSettings trip, Instant now) {
        ZoneId zone = event.when().start().map(TimePoint::zone).orElse(trip.hostZone());
        return !now.isBefore(over(event.when(), event.when().lastDay().orElse(trip.lastDay()), zone));
    }
}
