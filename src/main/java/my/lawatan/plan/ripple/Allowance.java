package my.lawatan.plan.ripple;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import my.lawatan.check.Facts;
import my.lawatan.trip.Beside;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leeway;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.TimePoint;

/**
 * What may be done with an event when another one is late.
 *
 * @param fixed why it stays where it is; none if it may begin later
 * @param shortest minutes that it must last; as long as it is if it may not be made shorter
 * @param droppable whether it may be called off
 * @param furthest minutes by which it may begin later
 */
record Allowance(Optional<Reason> fixed, int shortest, boolean droppable, int furthest) {
    /**
     * What a kind allows where nobody has said it of the event.
     *
     * @param part of its length that must remain, in hundredths
     * @param least minutes that must remain
     */
    private record Kind(int part, int least, boolean droppable, int furthest) {
        int shortest(int length) {
            int rest = (length * part + 99) / 100;
            // to the five minutes in which programmes are written
            int round = (rest + 4) / 5 * 5;
            return Math.min(length, Math.max(least, round));
        }
    }

    private static final int DAY = 24 * 60;

    /**
     * The only place that says what a kind allows. What the host, the sun or a timetable fixes is not in it. A meal may lose a third, and is
     * another meal an hour and a half later; what is among ourselves may lose half of its time, or be called off.
     */
    private static final Map<EventKind, Kind> KINDS = new EnumMap<>(Map.of(
            EventKind.MEAL, new Kind(67, 45, false, 90),
            EventKind.PRIVATE, new Kind(50, 15, true, DAY),
            EventKind.BUSINESS, new Kind(75, 30, false, DAY),
            EventKind.BILATERAL, new Kind(100, 0, false, DAY),
            EventKind.MEDIA, new Kind(100, 0, false, DAY),
            EventKind.CEREMONY, new Kind(100, 0, false, DAY),
            EventKind.TRAVEL, new Kind(100, 0, false, DAY)));

    private static final Kind FIXED = new Kind(100, 0, false, 0);

    /** What an officer has said of the event goes before what its kind allows.
     *
     * @param late the late event, whose own flight does not hold up what it leads to */
    static Allowance of(Facts facts, Event event, int length, Id<Event> late) {
        Kind kind = KINDS.getOrDefault(event.type(), FIXED);
        Optional<Leeway> said = facts.trip().leeways().stream()
                .filter(leeway -> leeway.event().equals(event.id()))
                .min(Comparator.comparing(Leeway::id));
        Optional<Reason> fixed = fixed(facts, event, late).or(() -> said.flatMap(Allowance::fixed));
        if (fixed.isPresent()) return new Allowance(fixed, length, false, 0);
        int shortest = said.flatMap(Leeway::shortest)
                .map(minutes -> Math.min(length, minutes))
                .orElseGet(() -> kind.shortest(length));
        boolean droppable = said.map(Leeway::droppable).orElse(kind.droppable());
        return new Allowance(fixed, shortest, droppable, kind.furthest());
    }

    /** An event that has begun when the other one should have. */
    static Allowance begun(int length) {
        return new Allowance(Optional.of(Reason.of("plan.ripple.kept.begun")), length, false, 0);
    }

    private static Optional<Reason> fixed(Facts facts, Event event, Id<Event> late) {
        if (Beside.actual(facts.trip(), event.id()).flatMap(a -> a.began()).isPresent())
            return Optional.of(Reason.of("plan.ripple.kept.begun"));
        if (event.fixedByHost()) return Optional.of(Reason.of("plan.ripple.kept.host"));
        if (event.type() == EventKind.SUMMIT) return Optional.of(Reason.of("plan.ripple.kept.summit"));
        if (event.type() == EventKind.WORSHIP) return Optional.of(Reason.of("plan.ripple.kept.worship"));
        return flight(facts, event, late) ? Optional.of(Reason.of("plan.ripple.kept.flight")) : Optional.empty();
    }

    private static Optional<Reason> fixed(Leeway leeway) {
        if (!leeway.fixed()) return Optional.empty();
        String words = leeway.reason().plain();
        return Optional.of(
                words.isEmpty() ? Reason.of("plan.ripple.kept.fixed") : Reason.of("plan.ripple.kept.said", words));
    }

    // an event whose two ends have two zones is a flight, and one to which an aircraft brings people waits for nobody
    // else
    private static boolean flight(Facts facts, Event event, Id<Event> late) {
        boolean zones = event.when()
                .end()
                .map(TimePoint::zone)
                .filter(zone -> !zone.equals(event.when().start().orElseThrow().zone()))
                .isPresent();
        return zones
                || facts.legsOf(event.id()).stream()
                        .anyMatch(leg -> leg.mode() == LegMode.AIRCRAFT
                                && leg.to().filter(event.id()::equals).isPresent()
                                && leg.from().filter(late::equals).isEmpty());
    }
}
