package my.lawatan.check;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;

/** An event is near, and its time or its place is only inferred, or disputed. */
final class FactUnsure implements NearRule {
    private static final Set<Claim.Basis> DOUBT = EnumSet.of(Claim.Basis.INFERRED, Claim.Basis.DISPUTED);
    private static final Set<String> WANTED = Set.of("when", "place");

    @Override
    public String name() {
        return "fact-unsure";
    }

    @Override
    public Action action() {
        return Action.CONFIRM;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (event.status() == EventStatus.CANCELLED || !Near.is(facts, event, facts.number(this, Near.HOURS)))
            return List.of();
        return facts.attached().claimsOf(event.id()).stream()
                .filter(c -> DOUBT.contains(c.basis()) && WANTED.contains(c.component()) && c.holds(event))
                .sorted(Comparator.comparing(Claim::id))
                .map(claim -> finding(facts, event, claim))
                .toList();
    }

    private Finding finding(Facts facts, Event event, Claim claim) {
        boolean inferred = claim.basis() == Claim.Basis.INFERRED;
        String why = inferred ? claim.rule().plain() : claim.says().plain();
        return new Finding(
                name(),
                inferred ? Severity.HINT : Severity.WARN,
                List.of(ItemRef.to(event), ItemRef.to(claim)),
                key(claim.component().equals("when"), inferred),
                List.of(event.title().plain(), Near.begins(facts, event), why));
    }

    private static String key(boolean time, boolean inferred) {
        if (time) return inferred ? "check.fact-unsure.time-inferred" : "check.fact-unsure.time-disputed";
        return inferred ? "check.fact-unsure.place-inferred" : "check.fact-unsure.place-disputed";
    }
}
