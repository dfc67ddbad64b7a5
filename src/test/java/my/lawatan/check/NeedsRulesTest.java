package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.edit.HandOverPass;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.text.Messages;
import my.lawatan.trip.Access;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Form;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** Passes, doors, forms and rooms: what is found about them. */
class NeedsRulesTest {
    private static final Messages ENGLISH = new Messages(Language.EN);
    private static final Id<Person> NOTES = Id.named("needs/notes");
    private static final Id<Person> AIDE = Id.named("needs/aide");
    private static final Id<Pass> FLOATER = Id.named("needs/floater-4");
    private static final Id<Pass> PIN = Id.named("needs/pin");

    // who takes notes comes to the roundtable; the aide comes to it and to what overlaps it on the terrace
    private final Trip trip = Fixtures.smallTrip()
            .with(Fixtures.person(NOTES, "Priya", "Nathan", Side.OURS))
            .with(Fixtures.person(AIDE, "Azman", "Idris", Side.OURS))
            .with(comes("notes", NOTES, Fixtures.ROUNDTABLE, AttendanceRole.NOTE_TAKER))
            .with(comes("aide", AIDE, Fixtures.LUNCH, AttendanceRole.ACCOMPANIES))
            .with(new Pass(FLOATER, Pass.Type.FLOATER, Text.en("Floater 4"), "", "d", Text.NONE))
            .with(new Pass(PIN, Pass.Type.PIN, Text.en("Pin"), "", "a", Text.NONE));

    private static Attendance comes(String name, Id<Person> who, Id<Event> event, AttendanceRole role) {
        return Attendance.of(Id.named("needs/" + name), event, who, role, AttendanceStatus.CONFIRMED, Side.OURS);
    }

    private static Access door(Optional<Id<Event>> event, Optional<Id<Place>> place, Integer quota) {
        return new Access(
                Id.named("needs/door"),
                event,
                place,
                Pass.Type.FLOATER,
                Set.of(AttendanceRole.NOTE_TAKER, AttendanceRole.PARTICIPANT, AttendanceRole.ACCOMPANIES),
                Optional.ofNullable(quota),
                Text.NONE);
    }

    private static TimePoint at(int hour, int minute) {
        return TimePoint.at(Fixtures.WEDNESDAY.atTime(LocalTime.of(hour, minute)), Fixtures.LIMA);
    }

    private static Trip given(Trip trip, String name, Id<Pass> pass, Id<Person> to, TimePoint at, boolean done) {
        return new HandOverPass(Id.named("needs/" + name), pass, Optional.ofNullable(to), at, done).applyTo(trip);
    }

    private static List<String> found(Trip trip, Instant now, String rule) {
        return FoundIn.found(trip, now, rule);
    }

    private static List<String> found(Trip trip, String rule) {
        return found(trip, at(0, 0).instant(), rule);
    }

    @Test
    void whoHasFloaterFourAtAQuarterPastTen() {
        Trip handed = given(trip, "1", FLOATER, AIDE, at(9, 0), true);
        handed = given(handed, "2", FLOATER, NOTES, at(10, 15), false);
        handed = given(handed, "3", FLOATER, null, at(12, 0), false);
        Custody custody = Custody.of(handed);
        assertThat(custody.holder(FLOATER, at(8, 59).instant())).isEmpty();
        assertThat(custody.holder(FLOATER, at(10, 14).instant())).contains(AIDE);
        assertThat(custody.holder(FLOATER, at(10, 15).instant())).contains(NOTES);
        assertThat(custody.holder(FLOATER, at(12, 0).instant()))
                .as("in the office")
                .isEmpty();
        assertThat(custody.holder(FLOATER, at(12, 0).instant(), at(9, 30).instant()))
                .as("in the morning the plan is what is known of noon")
                .isEqualTo(custody.holder(FLOATER, at(12, 0).instant()));
        assertThat(custody.holder(FLOATER, at(12, 0).instant(), at(12, 0).instant()))
                .as("at noon what nobody has said to be done did not happen")
                .contains(AIDE);
        assertThat(custody.due(FLOATER, at(12, 0).instant(), at(12, 0).instant()))
                .isPresent()
                .isEqualTo(custody.last(FLOATER, at(12, 0).instant()));
        assertThat(custody.due(FLOATER, at(12, 0).instant(), at(9, 30).instant()))
                .isEmpty();
        assertThat(custody.next(FLOATER).map(Handover::to)).contains(Optional.of(NOTES));
        assertThat(custody.has(NOTES, Pass.Type.FLOATER, at(10, 30).instant())).isTrue();
        assertThat(custody.has(
                        NOTES,
                        Pass.Type.FLOATER,
                        at(10, 30).instant(),
                        at(10, 30).instant()))
                .as("by the plan, and nobody has confirmed it")
                .isFalse();
        assertThat(custody.has(NOTES, Pass.Type.OVERPASS, at(10, 30).instant())).isFalse();
        Trip done = given(handed, "2", FLOATER, NOTES, at(10, 20), true);
        assertThat(done.handovers().size())
                .as("the planned one is done, not a second one made")
                .isEqualTo(3);
        assertThat(Custody.of(done).holder(FLOATER, at(10, 15).instant())).contains(AIDE);
    }

    @Test
    void whoMustCarryAPassAndHasNoneIsNamedUntilItIsInTheirHands() {
        Trip asked = trip.with(door(Optional.of(Fixtures.ROUNDTABLE), Optional.empty(), null));
        assertThat(found(asked, "pass-missing"))
                .containsExactly(
                        "Floater for “Roundtable”, Wed 13 Nov 10:30: not in the hands of Mei Ling Tan, Priya Nathan.");
        Trip pinned = given(asked, "pin", PIN, Fixtures.MINISTER, at(8, 0), false);
        assertThat(found(pinned, "pass-missing"))
                .as("a pin is free passage")
                .containsExactly("Floater for “Roundtable”, Wed 13 Nov 10:30: not in the hands of Priya Nathan.");
        assertThat(found(given(pinned, "f", FLOATER, NOTES, at(10, 31), false), "pass-missing"))
                .as("a minute after it began")
                .hasSize(1);
        assertThat(found(given(pinned, "f", FLOATER, NOTES, at(10, 30), false), "pass-missing"))
                .isEmpty();
        Trip declined = new ReviseItem(
                        ItemRef.to(pinned.attendances()
                                .get(Id.named("needs/notes"))
                                .orElseThrow()),
                        "status",
                        AttendanceStatus.DECLINED)
                .applyTo(pinned);
        assertThat(found(declined, "pass-missing")).isEmpty();
    }

    @Test
    void aDoorOfAPlaceIsADoorOfItsRoomsAndTheHostsOwnPeopleNeedNothingOfOurs() {
        Trip asked = trip.with(door(Optional.empty(), Optional.of(Fixtures.HOTEL), null));
        assertThat(found(asked, "pass-missing")).hasSize(2).noneMatch(words -> words.contains("Quispe"));
        Facts facts = Facts.of(asked);
        assertThat(PassNeed.of(facts, asked.event(Fixtures.LUNCH)))
                .singleElement()
                .satisfies(need -> assertThat(need.must()).containsExactlyInAnyOrder(AIDE, Fixtures.MINISTER));
    }

    @Test
    void allWhoAreBehindOneDoorAtOnceAreCountedAgainstItsQuota() {
        Trip apart = trip.with(door(Optional.empty(), Optional.of(Fixtures.HOTEL), 2));
        assertThat(found(apart, "pass-over-quota"))
                .as("one event after the other")
                .isEmpty();
        Trip together = new ReviseItem(
                        ItemRef.to(apart.event(Fixtures.LUNCH)),
                        "when",
                        Fixtures.at(Fixtures.WEDNESDAY, "12:00", "14:00"))
                .applyTo(apart);
        assertThat(found(together, "pass-over-quota"))
                .containsExactlyInAnyOrder(
                        "Floater for “Luncheon”: 3 of us carry or need one, and the host lets 2 in at once.",
                        "Floater for “Roundtable”: 3 of us carry or need one, and the host lets 2 in at once.");
        assertThat(found(given(together, "pin", PIN, Fixtures.MINISTER, at(8, 0), true), "pass-over-quota"))
                .isEmpty();
    }

    private static Form form(Form.State state, TimePoint due) {
        return new Form(
                Id.named("needs/form"),
                Form.Type.RADIOS,
                Text.en("Radio frequencies"),
                Optional.empty(),
                state,
                Optional.of(due),
                Optional.of(AIDE),
                Text.NONE,
                "",
                Text.NONE);
    }

    @Test
    void aFormIsWarnedOfTwoDaysBeforeItsDeadlineAndStopsAfterItUntilItIsSent() {
        Trip asked = trip.with(form(Form.State.FILLED_IN, at(17, 0)));
        Instant due = at(17, 0).instant();
        assertThat(found(asked, due.minusSeconds(48 * 3600 + 60), "form-overdue"))
                .isEmpty();
        assertThat(found(asked, due.minusSeconds(48 * 3600), "form-overdue"))
                .containsExactly("The host wants “Radio frequencies” by Wed 13 Nov 17:00; Azman Idris sees to it.");
        assertThat(Checks.all(Facts.of(asked, due)))
                .filteredOn(f -> f.rule().equals("form-overdue"))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.STOP));
        assertThat(found(trip.with(form(Form.State.SENT, at(17, 0))), due, "form-overdue"))
                .isEmpty();
        Form day = form(Form.State.ASKED_FOR, TimePoint.on(Fixtures.WEDNESDAY, Fixtures.LIMA));
        assertThat(FormOverdue.lateness(trip, day, at(23, 59).instant()))
                .as("a day counts to its end")
                .isEqualTo(FormOverdue.Lateness.NEAR);
        assertThat(FormOverdue.lateness(trip, day, at(23, 59).instant().plusSeconds(60)))
                .isEqualTo(FormOverdue.Lateness.LATE);
        Trip hasty = asked.with(ruling("form-overdue", "due", 2));
        assertThat(found(hasty, due.minusSeconds(2 * 3600 + 60), "form-overdue"))
                .isEmpty();
        assertThat(found(hasty, due.minusSeconds(2 * 3600), "form-overdue")).hasSize(1);
        assertThat(FormOverdue.lateness(hasty, form(Form.State.FILLED_IN, at(17, 0)), due.minusSeconds(3 * 3600)))
                .as("what the register and the paper say")
                .isEqualTo(FormOverdue.Lateness.NONE);
    }

    private static Ruling ruling(String rule, String number, int value) {
        return new Ruling(Ruling.idOf(rule, number), rule, number, Optional.of(value), false, Text.NONE);
    }

    private static Lodging room(String name, String number, Nights nights, String use, List<Id<Person>> guests) {
        return new Lodging(
                Id.named("needs/" + name),
                Optional.of(Fixtures.HOTEL),
                number,
                "",
                guests,
                nights,
                Text.en(use),
                "",
                Text.NONE);
    }

    private static Nights nights(int from, int until) {
        return new Nights(
                Optional.of(Fixtures.WEDNESDAY.withDayOfMonth(from)),
                Optional.of(Fixtures.WEDNESDAY.withDayOfMonth(until)));
    }

    @Test
    void aRoomIsGivenOnceANightAndAPersonOneBedroom() {
        Trip first = trip.with(room("one", "12A", nights(12, 14), "", List.of(NOTES)));
        assertThat(found(first.with(room("two", "12a", nights(14, 16), "", List.of(AIDE))), "room-clash"))
                .as("one leaves on the day on which the other comes")
                .isEmpty();
        assertThat(found(first.with(room("two", "12a", nights(13, 16), "", List.of(AIDE))), "room-clash"))
                .singleElement()
                .asString()
                .matches("Room 12[Aa] stands in the list twice for the same nights\\.");
        assertThat(found(first.with(room("two", "14", Nights.NOT_STATED, "", List.of(NOTES))), "room-clash"))
                .containsExactly("Priya Nathan has two rooms for the same nights.");
        assertThat(found(first.with(room("two", "14", Nights.NOT_STATED, "Office", List.of(NOTES))), "room-clash"))
                .as("an office is no bedroom")
                .isEmpty();
        List<Id<Person>> many = List.of(AIDE, Fixtures.MINISTER, Fixtures.GUEST);
        assertThat(found(first.with(room("two", "14", nights(12, 16), "", many)), "room-clash"))
                .containsExactly("Room 14 has 3 guests.");
        Trip three = first.with(room("two", "14", nights(12, 16), "", many))
                .with(ruling("room-clash", "guests", many.size()));
        assertThat(found(three, "room-clash")).as("as many as this trip allows").isEmpty();
    }

    @Test
    void anEventThatWantsAGiftFindsTheOneThatIsEnteredForIt() {
        assertThat(gift(trip).why()).isEqualTo("completeness.gift.not-stated");
        assertThat(gift(trip.with(given(Gift.State.PLANNED, Optional.of(AIDE)))).why())
                .isEqualTo("completeness.gift.not-ready");
        assertThat(gift(trip.with(given(Gift.State.READY, Optional.empty()))).why())
                .isEqualTo("completeness.gift.nobody-carries");
        Requisite ready = gift(trip.with(given(Gift.State.READY, Optional.of(AIDE))));
        assertThat(ready.state()).isEqualTo(Readiness.READY);
        assertThat(ENGLISH.text(ready.why(), ready.arguments().toArray()))
                .isEqualTo("The gift is ready and somebody carries it.");
    }

    private static Gift given(Gift.State state, Optional<Id<Person>> keeper) {
        return new Gift(
                Id.named("needs/gift"),
                Gift.Direction.OUT,
                Text.en("Songket"),
                Optional.of(Fixtures.ROUNDTABLE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state,
                keeper,
                "",
                Text.NONE);
    }

    private static Requisite gift(Trip trip) {
        return Completeness.of(Facts.of(trip)).lines().stream()
                .filter(line -> line.event().id().equals(Fixtures.ROUNDTABLE))
                .findFirst()
                .orElseThrow()
                .cell(Requirement.GIFT);
    }
}
