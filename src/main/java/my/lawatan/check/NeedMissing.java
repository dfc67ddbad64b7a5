package my.lawatan.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Titles;

/**
 * An engagement is near, and the matrix of what it needs still has one requirement in red: a note-taker, a gift, the dress, the class of
 * the press, a car or a place. Until then the matrix shows it, and nobody is called.
 */
final class NeedMissing implements Rule {
    private static final Map<Requirement, String> NAMES = Map.of(
            Requirement.NOTE_TAKER, "note-taker-missing",
            Requirement.GIFT, "gift-missing",
            Requirement.DRESS, "dress-missing",
            Requirement.PRESS, "press-missing",
            Requirement.CAR, "car-missing",
            Requirement.VENUE, "place-missing");

    private final Requirement requirement;
    private final String name;

    NeedMissing(Requirement requirement) {
        this.requirement = requirement;
        this.name = NAMES.get(requirement);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Action action() {
        return Action.NEEDS;
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(Near.HOURS);
    }

    @Override
    public Object ground(Facts facts) {
        return requirement == Requirement.DRESS
                ? List.of(facts.asOf(), facts.trip().days())
                : facts.asOf();
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (event.status() == EventStatus.CANCELLED || !Near.is(facts, event, facts.number(this, Near.HOURS)))
            return List.of();
        Optional<Preparation> said = said(facts, event);
        if (!BriefCare.engagement(event) || !facts.hasPrincipal(event) && said.isEmpty()) return List.of();
        if (holdsOthers(event) || !isMissing(facts, event)) return List.of();
        Optional<String> owner = said.flatMap(Preparation::owner)
                .or(event::officer)
                .map(id -> Titles.of(facts.trip().person(id), facts.trip()));
        return List.of(new Finding(
                name,
                severity(event),
                List.of(ItemRef.to(event)),
                "check.need-missing." + name,
                List.of(
                        event.title().plain(),
                        Near.begins(facts, event),
                        owner.isPresent() ? 1 : 0,
                        owner.orElse(""))));
    }

    private Optional<Preparation> said(Facts facts, Event event) {
        return facts.saidOf(event.id(), requirement);
    }

    // a band over several days is made of events that have their own; and where the principal goes in alone, nobody
    // else does
    private boolean holdsOthers(Event event) {
        boolean alone = requirement == Requirement.NOTE_TAKER
                && event.plus().filter(n -> n == 0).isPresent();
        return alone || event.when().certainty() == Certainty.DAYS;
    }

    // at a summit the host's record may do
    private Severity severity(Event event) {
        boolean host = requirement == Requirement.NOTE_TAKER && event.type() == EventKind.SUMMIT;
        return host ? Severity.HINT : Severity.WARN;
    }

    private boolean isMissing(Facts facts, Event event) {
        return switch (facts.stateOf(event.id(), requirement)) {
            case NEEDED -> !seenTo(facts, event);
            case ARRANGED, NOT_NEEDED -> false;
            case NOT_STATED -> state(facts, event) == Readiness.MISSING;
        };
    }

    private Readiness state(Facts facts, Event event) {
        return Told.plainly(facts).of(event, List.of(), requirement).state();
    }

    // said to be needed before somebody put it into the trip
    private boolean seenTo(Facts facts, Event event) {
        return state(facts, event) == Readiness.READY;
    }
}
