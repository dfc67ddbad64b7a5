package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetAttendanceStatus;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.ListWords;
import org.junit.jupiter.api.Test;

/** What is counted of the list of an event, once for rules, views and papers. */
class AttendingTest {
    private final ListWords words = new ListWords(new Messages(Language.EN));
    private final Trip trip =
            revised(Fixtures.smallTrip(), "expected", new Headcount(Optional.of(22), Optional.of(20)));

    private static Trip revised(Trip trip, String component, Object value) {
        return new ReviseItem(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE), component, value).applyTo(trip);
    }

    private static Attending of(Trip trip) {
        return Attending.of(Facts.of(trip), trip.event(Fixtures.ROUNDTABLE));
    }

    private static Trip with(Trip trip, String name, AttendanceRole role, Side side) {
        Id<Person> id = Id.named(name);
        return trip.with(Fixtures.person(id, name, "Guest", side))
                .with(Attendance.of(
                        Id.named(name + " comes"), Fixtures.ROUNDTABLE, id, role, AttendanceStatus.CONFIRMED, side));
    }

    @Test
    void claimedAndHeldAreCountedWithoutThoseWhoHaveDeclined() {
        Attending list = of(trip);
        assertThat(list.unnamed()).isEqualTo(3);
        assertThat(list.people()).as("the numbered seats").isEqualTo(3);
        assertThat(list.seats()).as("as many as are expected").isEqualTo(22);
        assertThat(words.count(list)).isEqualTo("22 expected, " + list.named() + " named, 0 of 20 organisations");
        Attendance seat = trip.attendances().stream()
                .filter(Attendance::awaitsName)
                .findFirst()
                .orElseThrow();
        Attending named = of(new NameSeat(seat.id(), Fixtures.GUEST).applyTo(trip));
        assertThat(named.unnamed()).isEqualTo(2);
        assertThat(named.people()).as("a seat that is filled keeps its number").isEqualTo(3);
        Attending declined = of(new SetAttendanceStatus(seat.id(), AttendanceStatus.DECLINED).applyTo(trip));
        assertThat(declined.unnamed()).isEqualTo(2);
        assertThat(declined.people()).isEqualTo(2);
    }

    @Test
    void theQuotaCountsWhoSitsWithThePrincipalAndNobodyElse() {
        Trip before = trip;
        int already = of(before).accompanying();
        for (AttendanceRole role : AttendanceRole.values()) before = with(before, role.name(), role, Side.OURS);
        before = with(before, "host", AttendanceRole.PARTICIPANT, Side.HOST);
        Attending list = of(revised(before, "plus", Optional.of(already + 1)));
        assertThat(list.accompanying())
                .as("whoever accompanies, takes part or takes notes")
                .isEqualTo(already + 3);
        assertThat(list.over()).isEqualTo(2);
        assertThat(words.quota(list))
                .isEqualTo("+" + (already + 1) + ": " + (already + 3) + " on the list, 2 too many");
        Trip twice = before.with(Attendance.of(
                Id.named("again"),
                Fixtures.ROUNDTABLE,
                Id.named(AttendanceRole.NOTE_TAKER.name()),
                AttendanceRole.ACCOMPANIES,
                AttendanceStatus.TENTATIVE,
                Side.OURS));
        assertThat(of(twice).accompanying()).as("one chair for one person").isEqualTo(already + 3);
        Trip seat = before.with(Attendance.seat(Id.named("seat"), Fixtures.ROUNDTABLE, 40, Side.OURS));
        assertThat(of(seat).accompanying())
                .as("a seat without a name is a place")
                .isEqualTo(already + 4);
    }

    @Test
    void moreThanTheHostLetsInIsFoundWithHowManyAreTooMany() {
        Trip over = revised(
                with(
                        with(trip, "Aide", AttendanceRole.ACCOMPANIES, Side.OURS),
                        "Clerk",
                        AttendanceRole.NOTE_TAKER,
                        Side.OURS),
                "plus",
                Optional.of(0));
        int with = of(over).accompanying();
        List<Finding> found = Checks.all(over).stream()
                .filter(f -> f.rule().equals("over-quota"))
                .toList();
        assertThat(found).singleElement().satisfies(f -> assertThat(
                        new Messages(Language.EN).text(f.key(), f.arguments().toArray()))
                .isEqualTo(
                        "“Roundtable”: " + with + " come with the principal, +0 may; that is " + with + " too many."));
        assertThat(Checks.all(revised(over, "plus", Optional.of(with - 1))))
                .as("one too many")
                .anyMatch(f -> f.rule().equals("over-quota"));
        assertThat(Checks.all(revised(over, "plus", Optional.of(with))))
                .noneMatch(f -> f.rule().equals("over-quota"));
        assertThat(Checks.all(revised(over, "status", my.lawatan.trip.EventStatus.CANCELLED)))
                .noneMatch(f -> f.rule().equals("over-quota"));
    }

    @Test
    void whereSomebodyElseIsExpectedMeanwhileIsKnownAlsoOfPeopleWhoAreNotOnTheList() {
        Trip clash = new ReviseItem(
                        new ItemRef(ItemKind.EVENT, Fixtures.LUNCH),
                        "when",
                        Fixtures.smallTrip().event(Fixtures.ROUNDTABLE).when())
                .applyTo(Fixtures.smallTrip());
        Facts facts = Facts.of(clash);
        assertThat(Elsewhere.of(facts, Fixtures.MINISTER, Fixtures.ROUNDTABLE))
                .extracting(e -> e.id())
                .containsExactly(Fixtures.LUNCH);
        assertThat(Elsewhere.of(Facts.of(Fixtures.smallTrip()), Fixtures.MINISTER, Fixtures.ROUNDTABLE))
                .isEmpty();
    }
}
