package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/**
 * The days of a programme as columns, on the clock of the host. Minutes count from the midnight with which a day begins and go on past
 * 1440 for what belongs to the day though it is after midnight.
 */
record HostDays(ZoneId host, List<LocalDate> days) implements Columns {
    static final int DAY = 1440;

    /** How long something with an open end is drawn, in minutes. */
    static final int OPEN = 60;

    /** How far an evening goes on after midnight, in minutes. */
    private static final int NIGHT = 180;

    /** Events this many days before or after the trip get a column; others are slips, or lie in the tray. */
    private static final int AROUND = 3;

    HostDays {
        days = List.copyOf(days);
    }

    /**
     * Where a span lies.
     *
     * @param start minute of {@code day} at which it starts; not below 0
     * @param end minute at which it ends, or would if an open end were {@link #OPEN} minutes away
     */
    record Slot(LocalDate day, int start, int end) {
        /** Whether it goes on, on that later day, beyond the night that is still the evening before: a night flight does, a gala does not. */
        boolean reaches(LocalDate later) {
            long before = ChronoUnit.DAYS.between(day, later);
            return before > 0 && start < before * DAY && end > before * DAY + NIGHT;
        }

        /** The last day on which it is shown. */
        LocalDate lastDay() {
            LocalDate last = day;
            while (reaches(last.plusDays(1))) last = last.plusDays(1);
            return last;
        }
    }

    /** From the trip's first day to its last, and those around that have something. */
    static HostDays of(TripSettings settings, Collection<Event> events) {
        HostDays clock = new HostDays(settings.hostZone(), List.of());
        LocalDate first = settings.firstDay();
        LocalDate last = settings.lastDay();
        for (LocalDate day : (Iterable<LocalDate>) events.stream().flatMap(clock::daysOf)::iterator) {
            if (day.isBefore(first) && !day.isBefore(settings.firstDay().minusDays(AROUND))) first = day;
            if (day.isAfter(last) && !day.isAfter(settings.lastDay().plusDays(AROUND))) last = day;
        }
        return new HostDays(
                settings.hostZone(), first.datesUntil(last.plusDays(1)).toList());
    }

    private Stream<LocalDate> daysOf(Event event) {
        if (event.when().timed()) return slot(event.when()).map(Slot::day).stream();
        return Stream.concat(event.when().day().stream(), event.when().lastDay().stream());
    }

    /** The column of that day; -1 if there is none. */
    int column(LocalDate day) {
        if (days.isEmpty()) return -1;
        long column = ChronoUnit.DAYS.between(days.get(0), day);
        return column < 0 || column >= days.size() ? -1 : (int) column;
    }

    /** Where a span on the clock lies; none for others. */
    Optional<Slot> slot(TimeSpan when) {
        if (!when.timed()) return Optional.empty();
        LocalDateTime local = when.startInstant().orElseThrow().atZone(host).toLocalDateTime();
        LocalDate day =
                when.programmeDay().filter(d -> !d.isAfter(local.toLocalDate())).orElse(local.toLocalDate());
        int start = (int) ChronoUnit.MINUTES.between(day.atStartOfDay(), local);
        // the true length, so that a block is as long as what it stands for where clocks change
        int length = (int) when.duration()
                .map(d -> Math.max(1, d.toMinutes()))
                .orElse((long) OPEN)
                .longValue();
        return Optional.of(new Slot(day, start, start + length));
    }

    @Override
    public Planner planner(Trip trip, Supplier<Id<Event>> ids) {
        return new Proposals(trip, this, ids);
    }

    /** The point at that minute of a day, in {@code zone}. */
    TimePoint point(LocalDate day, int minute, ZoneId zone) {
        TimePoint there = TimePoint.at(day.atStartOfDay().plusMinutes(minute), host);
        return zone.equals(host) ? there : TimePoint.of(there.instant(), zone);
    }
}
