package my.lawatan.check;

import java.util.List;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Need;
import my.lawatan.trip.Requirement;

/** The principal has a talk to lead, and nobody has called for a brief. */
final class BriefMissing implements Rule {
    @Override
    public String name() {
        return "brief-missing";
    }

    @Override
    public Action action() {
        return Action.BRIEFS;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        // an event on no programme is shown among the principal's, but nobody has said that it is one
        if (!BriefCare.needsBrief(facts, event)) return List.of();
        Need said = facts.stateOf(event.id(), Requirement.BRIEF);
        boolean seenTo = said == Need.NOT_NEEDED || said == Need.ARRANGED;
        if (seenTo || !facts.briefsFor(event.id()).isEmpty()) return List.of();
        return List.of(new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                "check.brief-missing",
                List.of(event.title().plain(), event.type())));
    }
}
