package my.lawatan.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.check.Finding;
import my.lawatan.edit.SwapPlan;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Trip;

/** What decides for a plan B. */
final class Plans {
    private Plans() {}

    static Stream<Fix> inForce(Trip trip, Finding finding) {
        return finding.items().stream()
                .filter(i -> i.kind() == ItemKind.ALTERNATIVE)
                .map(i -> (Alternative) trip.get(i))
                .map(a -> new Fix(
                        "plan.fix.plan-b",
                        List.of(trip.event(a.event()).title().plain(), a.plan().plain()),
                        SwapPlan.of(Set.of(a.id()))));
    }
}
