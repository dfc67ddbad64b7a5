package my.lawatan.trip;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When something happens, as one value: the two ends have the zones of their places (a flight has two), and are not known
 * better than {@code certainty} says.
 *
 * @param start first day or minute; none if not even the day is known
 * @param end end of the last minute, or last day; none if open or not known
 * @param certainty what the two ends mean
 * @param programmeDay the day of the programme it belongs to, if that is not the day on which it starts (an item after
 *     midnight that ends the evening before)
 */
public record TimeSpan(
        Optional<TimePoint> start, Optional<TimePoint> end, Certainty certainty, Optional<LocalDate> programmeDay) {
    /** No source states when. */
    public static final TimeSpan NOT_STATED =
            new TimeSpan(Optional.empty(), Optional.empty(), Certainty.NOT_STATED, Optional.empty());

    /** Nothing on a programme is longer; a longer one is a slip of the year. */
    private static final Duration LONGEST = Duration.ofDays(370);

    public TimeSpan {
        switch (certainty) {
            case EXACT, ABOUT -> {
                if (start.isEmpty() || !start.get().hasTime()) throw new Refused("refused.time.start-missing");
                if (end.isPresent() && !end.get().hasTime()) throw new Refused("refused.time.end-without-time");
                if (end.isPresent() && !end.get().instant().isAfter(start.get().instant()))
                    throw new Refused(
                            "refused.time.end-before-start",
                            start.get().local(),
                            end.get().local());
            }
            case DATE_ONLY -> {
                if (start.isEmpty() || start.get().hasTime() || end.isPresent())
                    throw new Refused("refused.time.date-only");
            }
            case DAYS -> {
                if (start.isEmpty()
                        || end.isEmpty()
                        || start.get().hasTime()
                        || end.get().hasTime()) throw new Refused("refused.time.days");
                if (end.get().date().isBefore(start.get().date()))
                    throw new Refused(
                            "refused.time.end-before-start",
                            start.get().date(),
                            end.get().date());
            }
            case TO_BE_ADVISED -> {
                if (start.isPresent() && start.get().hasTime() || end.isPresent())
                    throw new Refused("refused.time.to-be-advised");
            }
            case NOT_STATED -> {
                if (start.isPresent() || end.isPresent()) throw new Refused("refused.time.not-stated");
            }
        }
        if (end.isPresent()
                && Duration.between(start.get().instant(), end.get().instant()).compareTo(LONGEST) > 0)
            throw new Refused("refused.time.too-long");
        LocalDate first = start.map(TimePoint::date).orElse(null);
        programmeDay = programmeDay.filter(day -> !day.equals(first));
        if (programmeDay.isPresent()
                && first != null
                && Math.abs(first.toEpochDay() - programmeDay.get().toEpochDay()) > 1)
            throw new Refused("refused.time.programme-day", programmeDay.get(), first);
    }

    public static TimeSpan exact(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        return between(TimePoint.at(start, zone), TimePoint.at(end, zone));
    }

    /** An exact span between two points, whose zones may differ. */
    public static TimeSpan between(TimePoint start, TimePoint end) {
        return new TimeSpan(Optional.of(start), Optional.of(end), Certainty.EXACT, Optional.empty());
    }

    /** An exact start with an open end. */
    public static TimeSpan from(TimePoint start) {
        return new TimeSpan(Optional.of(start), Optional.empty(), Certainty.EXACT, Optional.empty());
    }

    public static TimeSpan on(LocalDate date, ZoneId zone) {
        return new TimeSpan(
                Optional.of(TimePoint.on(date, zone)), Optional.empty(), Certainty.DATE_ONLY, Optional.empty());
    }

    public static TimeSpan days(LocalDate first, LocalDate last, ZoneId zone) {
        return new TimeSpan(
                Optional.of(TimePoint.on(first, zone)),
                Optional.of(TimePoint.on(last, zone)),
                Certainty.DAYS,
                Optional.empty());
    }

    /** On a known day, at a time that will be given. */
    public static TimeSpan toBeAdvised(LocalDate date, ZoneId zone) {
        return new TimeSpan(
                Optional.of(TimePoint.on(date, zone)), Optional.empty(), Certainty.TO_BE_ADVISED, Optional.empty());
    }

    /** Whether it has a place on the clock: exact or about. */
    public boolean timed() {
        return certainty == Certainty.EXACT || certainty == Certainty.ABOUT;
    }

    /** The day of the programme it is shown and printed under; none if no day is known. */
    public Optional<LocalDate> day() {
        return programmeDay.isPresent() ? programmeDay : start.map(TimePoint::date);
    }

    /** The last day it touches; the same as {@link #day()} for all but ranges of days. */
    public Optional<LocalDate> lastDay() {
        return certainty == Certainty.DAYS ? end.map(TimePoint::date) : day();
    }

    /** Its true length where both ends are on the clock, whatever zones they are in. */
    public Optional<Duration> duration() {
        if (!timed()) return Optional.empty();
        return end.map(e -> Duration.between(start.get().instant(), e.instant()));
    }

    /** When it begins, if it has a place on the clock. */
    public Optional<Instant> startInstant() {
        return timed() ? start.map(TimePoint::instant) : Optional.empty();
    }

    /** When it ends, if that is known to the minute. */
    public Optional<Instant> endInstant() {
        return timed() ? end.map(TimePoint::instant) : Optional.empty();
    }

    /**
     * The minute alone at which it begins, no surer than the whole is; none if it has no place on the clock. What is reckoned from it by
     * {@link #plusMinutes} is no surer either.
     */
    public Optional<TimeSpan> beginning() {
        return timed() ? start.map(this::minute) : Optional.empty();
    }

    /** The minute alone at which it ends, no surer than the whole is; none if that is not known. */
    public Optional<TimeSpan> ending() {
        return timed() ? end.map(this::minute) : Optional.empty();
    }

    private TimeSpan minute(TimePoint point) {
        return new TimeSpan(Optional.of(point), Optional.empty(), certainty, Optional.empty());
    }

    /** Whether both are on the clock and share more than an edge; an open end counts as one minute. */
    public boolean overlaps(TimeSpan other) {
        if (!timed() || !other.timed()) return false;
        return startInstant().get().isBefore(other.endOrMinute())
                && other.startInstant().get().isBefore(endOrMinute());
    }

    private Instant endOrMinute() {
        return endInstant().orElseGet(() -> start.get().instant().plusSeconds(60));
    }

    /** The same length, {@code minutes} later in real time; spans that are not on the clock move by whole days. */
    public TimeSpan plusMinutes(long minutes) {
        TimeSpan moved = new TimeSpan(
                start.map(p -> p.plusMinutes(minutes)),
                end.map(p -> p.plusMinutes(minutes)),
                certainty,
                Optional.empty());
        return keepingProgrammeDay(moved);
    }

    /** The same local times, {@code days} later. */
    public TimeSpan plusDays(long days) {
        return new TimeSpan(
                start.map(p -> p.plusDays(days)),
                end.map(p -> p.plusDays(days)),
                certainty,
                programmeDay.map(d -> d.plusDays(days)));
    }

    // an item after midnight that is moved a little stays with its programme day; moved to another day, it leaves it
    private TimeSpan keepingProgrammeDay(TimeSpan moved) {
        boolean sameDate = moved.start.map(TimePoint::date).equals(start.map(TimePoint::date));
        if (programmeDay.isEmpty() || !sameDate) return moved;
        return new TimeSpan(moved.start, moved.end, certainty, programmeDay);
    }
}
