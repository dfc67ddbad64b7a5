package my.lawatan.plan.ripple;

import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.edit.Edit;
import my.lawatan.trip.Event;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** The flights of the late event. No other flight waits. */
final class Flights {
    private Flights() {}

    /** The edits that make them as late as it is. */
    static Stream<Edit> of(Facts facts, Delay delay) {
        return facts.legsOf(delay.event()).stream()
                .filter(leg -> are(leg, delay) && leg.when().timed())
                .map(leg -> Outcome.timed(leg, flown(leg, delay)));
    }

    /** The trip once the event is late with its flights, and nothing gives way. */
    static Trip late(Facts facts, Delay delay) {
        Event event = facts.trip().event(delay.event());
        Trip trip = facts.trip().with(event.with(event.when().plusMinutes(delay.minutes())));
        for (Edit edit : of(facts, delay).toList()) trip = edit.applyTo(trip);
        return trip;
    }

    /** Whether it is one of them. */
    static boolean are(Leg leg, Delay delay) {
        return into(leg, delay)
                || leg.mode() == LegMode.AIRCRAFT
                        && leg.from().filter(delay.event()::equals).isPresent();
    }

    static boolean into(Leg leg, Delay delay) {
        return leg.mode() == LegMode.AIRCRAFT
                && leg.to().filter(delay.event()::equals).isPresent();
    }

    // nobody has said that it left late: it lands late; one that takes people away leaves late
    private static TimeSpan flown(Leg leg, Delay delay) {
        TimeSpan when = leg.when();
        if (!into(leg, delay) || when.end().isEmpty()) return when.plusMinutes(delay.minutes());
        Optional<TimePoint> lands = when.end().map(end -> end.plusMinutes(delay.minutes()));
        return new TimeSpan(when.start(), lands, when.certainty(), when.programmeDay());
    }
}
