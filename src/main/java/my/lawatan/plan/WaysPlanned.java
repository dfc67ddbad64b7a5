package my.lawatan.plan;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.check.Finding;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Other times for a way that says itself when it leaves and arrives. */
final class WaysPlanned {
    private WaysPlanned() {}

    /** Earlier if it comes too late, later if it leaves before its people are there, longer if it is planned too short. */
    static Stream<Fix> replanned(Trip trip, Finding finding) {
        Leg leg = finding.items().stream()
                .filter(item -> item.kind() == ItemKind.LEG)
                .map(item -> (Leg) trip.get(item))
                .findFirst()
                .orElseThrow();
        if (leg.when().end().isEmpty() || finding.arguments().size() < 5) return Stream.empty();
        long minutes = number(finding, 3);
        return switch (finding.key()) {
            case "check.leg-chain.late", "check.leg-chain.late-walk" ->
                fix(finding, leg, leg.when().plusMinutes(-minutes));
            case "check.leg-chain.early", "check.leg-chain.early-load" ->
                fix(finding, leg, leg.when().plusMinutes(minutes));
            case "check.leg-chain.quick" -> fix(finding, leg, longer(leg, number(finding, 4)));
            default -> Stream.empty();
        };
    }

    private static long number(Finding finding, int at) {
        return ((Number) finding.arguments().get(at)).longValue();
    }

    private static TimeSpan longer(Leg leg, long minutes) {
        TimePoint start = leg.when().start().orElseThrow();
        return TimeSpan.between(start, start.plusMinutes(minutes));
    }

    private static Stream<Fix> fix(Finding finding, Leg leg, TimeSpan when) {
        return Stream.of(new Fix(
                "plan.fix.leave",
                List.of(
                        finding.arguments().get(0),
                        when.start().orElseThrow().local(),
                        when.end().orElseThrow().local().toLocalTime()),
                new ReviseItem(ItemRef.to(leg), "when", when)));
    }
}
