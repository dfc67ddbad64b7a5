package my.lawatan.ui.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/** What a gesture makes of a time span. The ends keep their zones and the span its true length; the host's clock decides what a day and a
 * minute are. */
record Spans(HostDays clock) {
    /** The span some days and minutes of the host's clock later; one without a time moves by the days alone. */
    TimeSpan moved(TimeSpan when, int days, int minutes) {
        Optional<HostDays.Slot> slot = clock.slot(when);
        if (slot.isEmpty()) return when.plusDays(days);
        return startingAt(when, slot.get().day().plusDays(days), slot.get().start() + minutes);
    }

    private TimeSpan startingAt(TimeSpan when, LocalDate day, int minute) {
        TimePoint start = clock.point(day, minute, when.start().orElseThrow().zone());
        Optional<TimePoint> end = when.end()
                .map(e -> TimePoint.of(start.instant().plus(when.duration().orElseThrow()), e.zone()));
        return new TimeSpan(Optional.of(start), end, when.certainty(), programmeDay(when, start, day));
    }

    // an item of another zone keeps to its own date, unless an officer has put it under a day
    private Optional<LocalDate> programmeDay(TimeSpan when, TimePoint start, LocalDate day) {
        return start.zone().equals(clock.host()) || when.programmeDay().isPresent()
                ? Optional.of(day)
                : Optional.empty();
    }

    /** The span with one end moved by minutes; an open end is closed where it was drawn. */
    TimeSpan resized(TimeSpan when, Proposal.Edge edge, int minutes) {
        HostDays.Slot slot = clock.slot(when).orElseThrow();
        TimePoint start = when.start().orElseThrow();
        if (edge == Proposal.Edge.START) {
            TimePoint earlier = clock.point(slot.day(), slot.start() + minutes, start.zone());
            return new TimeSpan(
                    Optional.of(earlier), when.end(), when.certainty(), programmeDay(when, earlier, slot.day()));
        }
        Instant end = start.instant().plus(Duration.ofMinutes(slot.end() - slot.start() + minutes));
        ZoneId zone = when.end().map(TimePoint::zone).orElse(start.zone());
        return new TimeSpan(when.start(), Optional.of(TimePoint.of(end, zone)), when.certainty(), when.programmeDay());
    }

    /** An exact span on that day, in the host's zone. */
    TimeSpan at(LocalDate day, int start, int end) {
        return new TimeSpan(
                Optional.of(clock.point(day, start, clock.host())),
                Optional.of(clock.point(day, end, clock.host())),
                Certainty.EXACT,
                Optional.of(day));
    }
}
