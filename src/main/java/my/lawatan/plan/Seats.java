package my.lawatan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.check.HeadcountOpen;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Invite;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Attendance.Unit;
import my.lawatan.trip.Event;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Side;

/** As many seats as are expected, or as many expected as there are seats. */
final class Seats {
    /** More seats at one press than anybody would want to take back one by one. */
    private static final int MOST = 500;

    private final Facts facts;
    private final Supplier<UUID> ids;

    Seats(Facts facts, Supplier<UUID> ids) {
        this.facts = facts;
        this.ids = ids;
    }

    Stream<Fix> reconciled(Event event) {
        int people = HeadcountOpen.held(facts, event, Unit.PERSON);
        int organisations = HeadcountOpen.held(facts, event, Unit.ORGANISATION);
        Optional<Integer> expected = event.expected().people();
        Optional<Integer> from = event.expected().organisations();
        if (expected.isPresent() && expected.get() != people)
            return Stream.concat(
                    added(event, expected.get(), people),
                    Stream.of(counted(event, people, new Headcount(Optional.of(people), from))));
        return Stream.of(counted(event, organisations, new Headcount(expected, Optional.of(organisations))));
    }

    private static Fix counted(Event event, int held, Headcount headcount) {
        return new Fix(
                "plan.fix.expect",
                List.of(event.title().plain(), held),
                new ReviseItem(ItemRef.to(event), "expected", headcount));
    }

    // seats are added to seats; a list of names that is one short awaits a person, not a number
    private Stream<Fix> added(Event event, int expected, int held) {
        List<Attendance> numbered = facts.attendancesAt(event.id()).stream()
                .filter(a -> a.unit() == Unit.PERSON && a.number().isPresent())
                .toList();
        if (expected <= held || expected - held > MOST || numbered.isEmpty() && held > 0) return Stream.empty();
        int last =
                numbered.stream().mapToInt(a -> a.number().orElseThrow()).max().orElse(0);
        Side side = numbered.stream().map(Attendance::side).findFirst().orElse(Side.NOT_STATED);
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i <= expected - held; i++)
            edits.add(new Invite(Attendance.seat(new Id<>(ids.get()), event.id(), last + i, side)));
        return Stream.of(new Fix(
                "plan.fix.seats",
                List.of(expected - held, event.title().plain()),
                new Together("edit.add-seats", edits)));
    }
}
