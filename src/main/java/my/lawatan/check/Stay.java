package my.lawatan.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.TimePoint;

/**
 * From the principal's arrival to the departure, as the flights say: the first that brings the principal from elsewhere, the last that
 * takes the principal away.
 *
 * @param arrival when the flight lands; none if no flight says so
 * @param departure when the flight leaves; none if no flight says so
 */
record Stay(Optional<TimePoint> arrival, Optional<TimePoint> departure) {
    private static final Comparator<TimePoint> BY_TIME = Comparator.comparing(TimePoint::instant);

    static final Stay UNKNOWN = new Stay(Optional.empty(), Optional.empty());

    static Stay of(Facts facts) {
        if (facts.trip().settings().principal().isEmpty()) return UNKNOWN;
        Stream<TimePoint> landings = Stream.concat(
                flights(facts).filter(l -> l.from().isEmpty()).flatMap(l -> landing(facts, l).stream()),
                journeys(facts).filter(e -> comes(facts, e)).flatMap(e -> e.when().end().stream()));
        Stream<TimePoint> takeOffs = Stream.concat(
                flights(facts).filter(l -> l.to().isEmpty()).flatMap(l -> takeOff(facts, l).stream()),
                journeys(facts).filter(e -> goes(facts, e)).flatMap(e -> e.when().start().stream()));
        return new Stay(landings.min(BY_TIME), takeOffs.max(BY_TIME));
    }

    private static Stream<Leg> flights(Facts facts) {
        return facts.trip().legs().stream().filter(l -> l.mode() == LegMode.AIRCRAFT);
    }

    private static Optional<TimePoint> landing(Facts facts, Leg leg) {
        return principals(facts, leg.to())
                .flatMap(to -> leg.when().timed() && leg.when().end().isPresent()
                        ? leg.when().end()
                        : to.when().start());
    }

    private static Optional<TimePoint> takeOff(Facts facts, Leg leg) {
        return principals(facts, leg.from())
                .flatMap(from ->
                        leg.when().timed() ? leg.when().start() : from.when().end());
    }

    private static Optional<Event> principals(Facts facts, Optional<Id<Event>> event) {
        return event.flatMap(facts.trip().events()::get).filter(Facts::counts).filter(facts::hasPrincipal);
    }

    // a flight may also be an event of its own, whose two ends have two zones
    private static Stream<Event> journeys(Facts facts) {
        return facts.trip().settings().principal().stream()
                .flatMap(p -> facts.itineraries().ofPerson(p).stream())
                .map(Slot::event)
                .filter(e -> e.type() == EventKind.TRAVEL && e.when().end().isPresent());
    }

    private static boolean comes(Facts facts, Event event) {
        return !atHost(facts, event.when().start())
                && atHost(facts, event.when().end());
    }

    private static boolean goes(Facts facts, Event event) {
        return atHost(facts, event.when().start())
                && !atHost(facts, event.when().end());
    }

    private static boolean atHost(Facts facts, Optional<TimePoint> point) {
        return point.filter(p -> p.zone().equals(facts.trip().settings().hostZone()))
                .isPresent();
    }

    /** Whether that instant is before the arrival. */
    boolean before(Instant instant) {
        return arrival.filter(a -> instant.isBefore(a.instant())).isPresent();
    }

    /** Whether that instant is after the departure. */
    boolean after(Instant instant) {
        return departure.filter(d -> instant.isAfter(d.instant())).isPresent();
    }
}
