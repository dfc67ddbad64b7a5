package my.lawatan.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * The edits that would mend a finding. Each has been tried: after it the finding is gone, and nothing that must be settled has come
 * in its place.
 */
public final class Fixes {
    private final Checked checked;
    private final Facts facts;
    private final Supplier<UUID> ids;

    /** @param ids names what an edit creates */
    public Fixes(Checked checked, Supplier<UUID> ids) {
        this.checked = checked;
        this.facts = checked.facts();
        this.ids = ids;
    }

    /** What would mend it, the likeliest first; empty if only people can. */
    public List<Fix> of(Finding finding) {
        return of(finding, () -> {});
    }

    /** As {@link #of(Finding)}. @param wanted asked before each one is tried; throws if nobody wants them any more */
    public List<Fix> of(Finding finding, Runnable wanted) {
        wanted.run();
        return proposed(finding)
                .peek(fix -> wanted.run())
                .filter(fix -> mends(fix, finding))
                .toList();
    }

    private boolean mends(Fix fix, Finding finding) {
        try {
            Checked after = checked.after(fix.edit().applyTo(facts.trip()));
            return !after.finds(finding.identity())
                    && after.newSince(checked).stream().noneMatch(f -> f.severity() == Severity.STOP);
        } catch (Refused refused) {
            return false;
        }
    }

    private Stream<Fix> proposed(Finding finding) {
        Trip trip = facts.trip();
        return switch (finding.rule()) {
            case "person-double-booked" ->
                Stream.concat(moves().apart(event(finding, 0), event(finding, 1)), excuses(finding, 1, 0));
            case "place-double-booked" -> moves().apart(event(finding, 0), event(finding, 1));
            case "vehicle-double-booked" -> Cars.without(trip, finding);
            case "leg-too-short", "travel-too-short", "room-turnover", "press-preset", "security-sweep" ->
                moves().within(event(finding, 0), event(finding, 1), minutes(finding));
            case "outside-trip" -> Days.including(trip, event(finding, 0));
            case "outside-stay" -> moves().by(event(finding, 0), finding);
            case "not-confirmed" -> Stream.of(Statuses.confirmed(event(finding, 0)));
            case "brief-missing" -> new Briefing(trip, ids).calledFor(event(finding, 0));
            case "brief-stale" -> Briefing.renewed(brief(finding), event(finding, 0));
            case "headcount-open" -> new Seats(facts, ids).reconciled(event(finding, 0));
            case "interpreter-missing" -> interpreters(event(finding, 0));
            case "plan-undecided" -> Plans.inForce(trip, finding);
            case "count-broken" -> Recounts.mended(trip, finding);
            case "count-circle" -> Recounts.opened(trip, finding);
            case "zone-not-stated" -> Zones.stated(trip, event(finding, 0));
            case "name-drift" -> NamesWritten.asInTheRecord(facts, finding);
            case "apec-wording" -> NamesWritten.asApecWrites(trip, finding);
            case "leg-chain" -> chain(finding);
            case "place-closed" -> openings().open(event(finding, 0));
            case "over-capacity" -> openings().larger(event(finding, 0));
            case "person-unavailable" ->
                Stream.concat(openings().free(event(finding, 0), person(finding)), excuses(finding, 0));
            default -> Stream.empty();
        };
    }

    private Stream<Fix> chain(Finding finding) {
        return finding.key().equals("check.leg-chain")
                ? moves().within(event(finding, 0), event(finding, 1), minutes(finding))
                : WaysPlanned.replanned(facts.trip(), finding);
    }

    private Openings openings() {
        return new Openings(facts);
    }

    private Id<Person> person(Finding finding) {
        return finding.items().stream()
                .filter(i -> i.kind() == ItemKind.PERSON)
                .map(i -> new Id<Person>(i.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private Moves moves() {
        return new Moves(facts);
    }

    private Event event(Finding finding, int number) {
        return (Event) facts.trip()
                .get(finding.items().stream()
                        .filter(i -> i.kind() == ItemKind.EVENT)
                        .skip(number)
                        .findFirst()
                        .orElseThrow());
    }

    private Brief brief(Finding finding) {
        return (Brief) finding.items().stream()
                .filter(i -> i.kind() == ItemKind.BRIEF)
                .map(facts.trip()::get)
                .findFirst()
                .orElseThrow();
    }

    // what the way needs and what there is are the third and fourth argument of both sentences
    private static long minutes(Finding finding) {
        long needs = ((Number) finding.arguments().get(2)).longValue();
        long has = ((Number) finding.arguments().get(3)).longValue();
        return needs - has;
    }

    // the principal is not excused by a button
    private Stream<Fix> excuses(Finding finding, int... events) {
        Optional<ItemRef> person = finding.items().stream()
                .filter(i -> i.kind() == ItemKind.PERSON)
                .filter(i -> facts.trip()
                        .settings()
                        .principal()
                        .filter(i.id()::equals)
                        .isEmpty())
                .findFirst();
        return person.stream().flatMap(p -> IntStream.of(events)
                .mapToObj(number -> event(finding, number))
                .flatMap(event -> Statuses.excused(facts, new Id<>(p.id().value()), event)));
    }

    private Stream<Fix> interpreters(Event event) {
        Stream<Fix> asked = facts.attendancesAt(event.id()).stream()
                .filter(a ->
                        a.role() == AttendanceRole.INTERPRETER && a.person().isPresent())
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .map((Attendance a) -> Statuses.comes(facts.trip(), a));
        return Stream.concat(asked, Stream.of(Statuses.withoutInterpreter(event)));
    }
}
