package my.lawatan.check;

import java.util.Optional;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.ClockTimes;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/**
 * When a way is driven.
 *
 * @param stated whether the way says so itself; else it follows from the events at its ends
 * @param certainty how sure both ends are: no surer than what they are reckoned from
 * @param from {@code start} in seconds since 1970 UTC
 * @param to {@code end} in seconds since 1970 UTC
 */
public record Drive(Leg leg, TimePoint start, TimePoint end, boolean stated, Certainty certainty, long from, long to) {
    private static Drive of(Leg leg, TimePoint start, TimePoint end, boolean stated, Certainty certainty) {
        return new Drive(
                leg,
                start,
                end,
                stated,
                certainty,
                start.instant().getEpochSecond(),
                end.instant().getEpochSecond());
    }

    /**
     * As stated, else as late as one may to be there in time, else when the event is over; none if that is not known, or an event at one
     * of its ends does not take place.
     */
    public static Optional<Drive> of(Trip trip, Leg leg) {
        boolean off = Facts.ends(leg).stream().anyMatch(id -> !Facts.counts(trip.event(id)));
        if (off) return Optional.empty();
        if (leg.when().timed() && leg.when().end().isPresent())
            return Optional.of(of(
                    leg,
                    leg.when().start().get(),
                    leg.when().end().get(),
                    true,
                    leg.when().certainty()));
        int minutes = Leaving.minutes(trip, leg).orElse(0);
        if (minutes <= 0) return Optional.empty();
        if (leg.to().isPresent()) {
            TimeSpan when = trip.event(leg.to().get()).when();
            TimePoint there = when.start().orElseThrow();
            return Optional.of(of(leg, there.plusMinutes(-minutes), there, false, when.certainty()));
        }
        return leg.from().map(from -> trip.event(from).when()).flatMap(when -> when.end()
                .map(end -> of(leg, end, end.plusMinutes(minutes), false, when.certainty())));
    }

    /** The minute alone at which one leaves, as sure as it is, even where it is not known when one arrives. */
    public static Optional<TimeSpan> departs(Trip trip, Leg leg) {
        return leg.when().beginning().or(() -> of(trip, leg).map(Drive::leaves));
    }

    private TimeSpan leaves() {
        return new TimeSpan(Optional.of(start), Optional.empty(), certainty, Optional.empty());
    }

    /** By when everybody sits; none if that is not stated, or not known when one leaves. */
    public static Optional<TimeSpan> loadedBy(Trip trip, Leg leg) {
        return leg.loadedBefore().flatMap(minutes -> departs(trip, leg).map(departs -> departs.plusMinutes(-minutes)));
    }

    /** Whether they share more than an edge. */
    boolean overlaps(Drive other) {
        return from < other.to && other.from < to;
    }

    /** 10:05–10:30, by the clocks of the places. */
    ClockTimes clock() {
        return ClockTimes.of(Pairs.local(start), Pairs.local(end));
    }
}
