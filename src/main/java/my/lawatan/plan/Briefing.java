package my.lawatan.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import my.lawatan.edit.CallForBrief;
import my.lawatan.edit.ConfirmBrief;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetPreparation;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Need;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** Briefs called for, reopened, or found to hold for another time too. */
final class Briefing {
    private final Trip trip;
    private final Supplier<UUID> ids;

    Briefing(Trip trip, Supplier<UUID> ids) {
        this.trip = trip;
        this.ids = ids;
    }

    Stream<Fix> calledFor(Event event) {
        List<Object> title = List.of(event.title().plain());
        return Stream.of(
                new Fix("plan.fix.call-for-brief", title, new CallForBrief(new Id<>(ids.get()), event.id())),
                new Fix("plan.fix.no-brief", title, notNeeded(event)));
    }

    // what was said of it before, such as who owes it, stays
    private Edit notNeeded(Event event) {
        Optional<Preparation> said = trip.preparations().stream()
                .filter(p -> p.event().equals(event.id()) && p.requirement() == Requirement.BRIEF)
                .min((a, b) -> a.id().compareTo(b.id()));
        if (said.isPresent()) return new ReviseItem(ItemRef.to(said.get()), "state", Need.NOT_NEEDED);
        return new SetPreparation(new Preparation(
                new Id<>(ids.get()),
                event.id(),
                Requirement.BRIEF,
                Need.NOT_NEEDED,
                Optional.empty(),
                Optional.empty(),
                Text.NONE));
    }

    static Stream<Fix> renewed(Brief brief, Event event) {
        Fix again = new Fix(
                "plan.fix.draft-again",
                List.of(brief.title().plain()),
                new ReviseItem(ItemRef.to(brief), "status", BriefStatus.DRAFT));
        return Stream.concat(
                Stream.of(again),
                event.when().start().stream()
                        .map(start -> new Fix(
                                "plan.fix.brief-holds",
                                List.of(brief.title().plain(), point(start)),
                                new ConfirmBrief(brief.id()))));
    }

    private static Object point(TimePoint point) {
        return point.hasTime() ? point.local() : point.date();
    }
}
