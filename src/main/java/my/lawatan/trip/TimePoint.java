package my.lawatan.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A day or a minute where it happens: local date, local time if known, and the zone of the place. Where clocks go back a
 * local time comes twice; {@code later} then means the second.
 *
 * @param date local date
 * @param time local time to the minute, or none if only the day is known
 * @param zone zone of the place, never that of the computer
 * @param later the second of two equal local times where clocks go back; false everywhere else
 */
public record TimePoint(LocalDate date, Optional<LocalTime> time, ZoneId zone, boolean later) {
    public TimePoint {
        Objects.requireNonNull(zone);
        if (date.getYear() < 1900 || date.getYear() > 2199) throw new Refused("refused.year", date.getYear());
        time = time.map(t -> t.withSecond(0).withNano(0));
        later = later
                && time.isPresent()
                && zone.getRules().getValidOffsets(date.atTime(time.get())).size() == 2;
    }

    public static TimePoint at(LocalDateTime local, ZoneId zone) {
        return new TimePoint(local.toLocalDate(), Optional.of(local.toLocalTime()), zone, false);
    }

    public static TimePoint on(LocalDate date, ZoneId zone) {
        return new TimePoint(date, Optional.empty(), zone, false);
    }

    /** The point at that instant, as clocks in {@code zone} show it. */
    public static TimePoint of(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        boolean second = there.withEarlierOffsetAtOverlap().toInstant().isBefore(instant);
        return new TimePoint(there.toLocalDate(), Optional.of(there.toLocalTime()), zone, second);
    }

    public boolean hasTime() {
        return time.isPresent();
    }

    /** Local date and time; midnight if only the day is known. */
    public LocalDateTime local() {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    /**
     * The instant; the start of the day if only the day is known. A local time that clocks skip is read as that much after
     * the gap, as {@link ZonedDateTime#ofLocal} does.
     */
    public Instant instant() {
        LocalDateTime local = local();
        if (later) return local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
        // in a gap and in an overlap this is the offset before
        return local.toInstant(zone.getRules().getOffset(local));
    }

    /** Whether clocks in this zone skip this local time. */
    public boolean inGap() {
        return hasTime() && zone.getRules().getValidOffsets(local()).isEmpty();
    }

    /** Whether clocks in this zone show this local time twice. */
    public boolean inOverlap() {
        return hasTime() && zone.getRules().getValidOffsets(local()).size() == 2;
    }

    /** This point moved by real minutes; a point without a time moves by whole days only. */
    public TimePoint plusMinutes(long minutes) {
        if (!hasTime()) return on(date.plusDays(minutes / 1440), zone);
        return of(instant().plusSeconds(minutes * 60), zone);
    }

    /** This point on another day, at the same local time. */
    public TimePoint plusDays(long days) {
        return new TimePoint(date.plusDays(days), time, zone, later);
    }
}
