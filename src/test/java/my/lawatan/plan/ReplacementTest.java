package my.lawatan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Invite;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.ReplacePerson;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.plan.Replacement.Follows;
import my.lawatan.plan.Replacement.Sheet;
import my.lawatan.plan.Replacement.Stays;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Form;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Side;
import my.lawatan.trip.Table;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;

/** One person in another's place: what follows, what stays, and what is to be printed again. */
class ReplacementTest {
    private static final Id<Person> DEPUTY = Id.named("deputy");
    private static final Id<Person> CLERK = Id.named("clerk");
    private static final Id<Vehicle> CAR = Id.named("car");
    private static final Id<Pass> FLOATER = Id.named("floater");
    private static final Id<Table> TABLE = Id.named("table");
    private static final TimePoint NOON = TimePoint.at(Fixtures.WEDNESDAY.atTime(12, 0), Fixtures.LIMA);
    private final Trip trip = furnished();

    private static Trip furnished() {
        Trip trip = Fixtures.smallTrip()
                .with(Fixtures.person(DEPUTY, "Deputy", "Minister", Side.OURS))
                .with(Fixtures.person(CLERK, "Clerk", "Office", Side.OURS))
                .with(Vehicle.of(CAR, Text.en("Car 2")))
                .with(new Pass(FLOATER, Pass.Type.FLOATER, Text.en("Floater 4"), "", "a", Text.NONE));
        // in the fixture that is the principal, whom nobody replaces
        trip = new ReviseItem(ItemRef.to(trip.settings()), "principal", Optional.empty()).applyTo(trip);
        trip = trip.with(new ReviseItem(event(), "officer", Optional.of(Fixtures.MINISTER))
                .applyTo(trip)
                .get(event()));
        return trip.with(ride("own", Optional.of(Fixtures.MINISTER)))
                .with(room("415", List.of(Fixtures.MINISTER)))
                .with(gift("carried", Optional.empty(), Optional.of(Fixtures.MINISTER)))
                .with(gift("given", Optional.of(Fixtures.MINISTER), Optional.empty()))
                .with(form("owed", Optional.empty(), Optional.of(Fixtures.MINISTER)))
                .with(form("about", Optional.of(Fixtures.MINISTER), Optional.empty()))
                .with(handover("had", true, 8))
                .with(handover("will have", false, 18))
                .with(beside(Neighbours.Wish.TOGETHER, CLERK))
                .with(beside(Neighbours.Wish.APART, Fixtures.GUEST))
                .with(copy());
    }

    private static ItemRef event() {
        return new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE);
    }

    private static Ride ride(String name, Optional<Id<Person>> who) {
        return new Ride(Id.named(name), CAR, Optional.empty(), who, Text.NONE, Ride.Position.REAR_RIGHT, "", "a");
    }

    private static Lodging room(String number, List<Id<Person>> guests) {
        return new Lodging(
                Id.named(number),
                Optional.of(Fixtures.HOTEL),
                number,
                "4",
                guests,
                Nights.NOT_STATED,
                Text.NONE,
                "",
                Text.NONE);
    }

    private static Gift gift(String name, Optional<Id<Person>> to, Optional<Id<Person>> keeper) {
        return new Gift(
                Id.named(name),
                Gift.Direction.OUT,
                Text.en(name),
                Optional.empty(),
                Optional.empty(),
                to,
                Optional.empty(),
                Gift.State.PLANNED,
                keeper,
                "",
                Text.NONE);
    }

    private static Form form(String name, Optional<Id<Person>> about, Optional<Id<Person>> owner) {
        return new Form(
                Id.named(name),
                Form.Type.PRESS,
                Text.en(name),
                about,
                Form.State.NOT_STATED,
                Optional.empty(),
                owner,
                Text.NONE,
                "",
                Text.NONE);
    }

    private static Handover handover(String name, boolean done, int hour) {
        return new Handover(
                Id.named(name),
                FLOATER,
                Optional.of(Fixtures.MINISTER),
                TimePoint.at(Fixtures.WEDNESDAY.atTime(hour, 0), Fixtures.LIMA),
                done,
                Text.NONE);
    }

    private static Neighbours beside(Neighbours.Wish wish, Id<Person> other) {
        return new Neighbours(Id.named(wish.name()), Optional.empty(), wish, Fixtures.MINISTER, other, Text.NONE);
    }

    private static Copy copy() {
        return new Copy(
                Id.named("copy"),
                java.util.UUID.nameUUIDFromBytes(new byte[] {1}),
                4,
                "Control room",
                Optional.empty(),
                Copy.Form.PAPER,
                Optional.of(NOON),
                Optional.empty(),
                Text.NONE,
                Optional.empty());
    }

    private static ReplacePerson everywhere(Id<Person> by) {
        return new ReplacePerson(Fixtures.MINISTER, by, Optional.empty());
    }

    private <T extends Item> T in(Trip trip, ItemKind kind, String name, Class<T> type) {
        return type.cast(trip.get(new ItemRef(kind, Id.named(name))));
    }

    @Test
    void listsCarsRoomsAndWhatIsOwedFollow() {
        Trip after = everywhere(DEPUTY).applyTo(trip);
        assertThat(after.attendances().stream().filter(a -> a.person().equals(Optional.of(DEPUTY))))
                .hasSameSizeAs(trip.attendances().stream()
                        .filter(a -> a.person().equals(Optional.of(Fixtures.MINISTER)))
                        .toList())
                .isNotEmpty();
        assertThat(after.event(Fixtures.ROUNDTABLE).officer()).contains(DEPUTY);
        assertThat(in(after, ItemKind.RIDE, "own", Ride.class).person()).contains(DEPUTY);
        assertThat(in(after, ItemKind.LODGING, "415", Lodging.class).guests()).containsExactly(DEPUTY);
        assertThat(in(after, ItemKind.GIFT, "carried", Gift.class).keeper()).contains(DEPUTY);
        assertThat(in(after, ItemKind.FORM, "owed", Form.class).owner()).contains(DEPUTY);
        assertThat(in(after, ItemKind.HANDOVER, "will have", Handover.class).to())
                .contains(DEPUTY);
        assertThat(in(after, ItemKind.NEIGHBOURS, "TOGETHER", Neighbours.class).one())
                .isEqualTo(DEPUTY);
    }

    @Test
    void whatIsAPersonsOwnStaysWithThem() {
        Trip after = everywhere(DEPUTY).applyTo(trip);
        assertThat(in(after, ItemKind.GIFT, "given", Gift.class).to()).contains(Fixtures.MINISTER);
        assertThat(in(after, ItemKind.FORM, "about", Form.class).about()).contains(Fixtures.MINISTER);
        assertThat(in(after, ItemKind.HANDOVER, "had", Handover.class).to()).contains(Fixtures.MINISTER);
        assertThat(in(after, ItemKind.NEIGHBOURS, "APART", Neighbours.class).one())
                .isEqualTo(Fixtures.MINISTER);
        assertThat(after.person(DEPUTY)).as("name, rank, diet").isEqualTo(trip.person(DEPUTY));
        assertThat(after.person(Fixtures.MINISTER)).isEqualTo(trip.person(Fixtures.MINISTER));
    }

    @Test
    void aPlaceThatTheSuccessorHasAlreadyIsNotDoubled() {
        Attendance seat = trip.attendances().stream()
                .filter(Attendance::awaitsName)
                .findFirst()
                .orElseThrow();
        Trip both = new NameSeat(seat.id(), CLERK).applyTo(trip).with(ride("clerk's", Optional.of(CLERK)));
        both = both.with(room("416", List.of(CLERK)));
        Trip after = new ReplacePerson(CLERK, Fixtures.MINISTER, Optional.empty())
                .applyTo(both.with(Fixtures.attends(Fixtures.MINISTER, seat.event())));
        assertThat(after.attendances().stream()
                        .filter(a ->
                                a.event().equals(seat.event()) && a.person().equals(Optional.of(Fixtures.MINISTER))))
                .hasSize(1);
        assertThat(after.attendances().get(seat.id()).orElseThrow().awaitsName())
                .as("a numbered seat awaits a name again")
                .isTrue();
        assertThat(in(after, ItemKind.RIDE, "clerk's", Ride.class).person()).isEmpty();
        assertThat(in(after, ItemKind.LODGING, "416", Lodging.class).guests()).isEmpty();
        assertThat(after.neighbours().has(Id.named("TOGETHER")))
                .as("nobody sits beside themselves")
                .isFalse();
    }

    @Test
    void fromAMomentOnOnlyWhatIsStillToCome() {
        Trip after = new ReplacePerson(Fixtures.MINISTER, DEPUTY, Optional.of(NOON)).applyTo(trip);
        for (Attendance a : trip.attendances().values())
            if (a.person().equals(Optional.of(Fixtures.MINISTER))) {
                boolean begun = trip.event(a.event())
                        .when()
                        .startInstant()
                        .filter(start -> start.isBefore(NOON.instant()))
                        .isPresent();
                assertThat(after.attendances().get(a.id()).orElseThrow().person())
                        .contains(begun ? Fixtures.MINISTER : DEPUTY);
            }
        assertThat(after.event(Fixtures.ROUNDTABLE).officer()).contains(Fixtures.MINISTER);
        assertThat(in(after, ItemKind.HANDOVER, "will have", Handover.class).to())
                .contains(DEPUTY);
        assertThat(Replacement.of(trip, new ReplacePerson(Fixtures.MINISTER, DEPUTY, Optional.of(NOON)))
                        .stays())
                .containsKey(Stays.PAST);
    }

    @Test
    void thePrincipalAndTheSamePersonAreRefusedWithAReason() {
        Trip principal = trip.with(
                (Item) new ReviseItem(ItemRef.to(trip.settings()), "principal", Optional.of(Fixtures.MINISTER))
                        .applyTo(trip)
                        .settings());
        assertThatThrownBy(() -> everywhere(DEPUTY).applyTo(principal))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.replace-principal"));
        assertThatThrownBy(() -> everywhere(Fixtures.MINISTER).applyTo(trip))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.replace-self"));
        assertThatThrownBy(() -> everywhere(Id.named("nobody")).applyTo(trip)).isInstanceOf(Refused.class);
    }

    @Test
    void everyPaperThatNamesThePersonIsToBePrintedAgain() {
        Attendance place = trip.attendances().stream()
                .filter(a -> a.person().equals(Optional.of(Fixtures.MINISTER)))
                .findFirst()
                .orElseThrow();
        Trip seated = trip.with(new Table(
                        TABLE,
                        place.event(),
                        Text.en("Table"),
                        Table.Shape.ROUND,
                        Optional.of(8),
                        Table.Sides.ONE,
                        Table.Interpreters.BEHIND,
                        "a",
                        Text.NONE,
                        Table.Heads.NOT_STATED,
                        Table.Spread.NOT_STATED))
                .with(new Seat(Id.named("chair"), TABLE, 3, Optional.of(place.id()), true, Text.NONE));
        Replacement comes = Replacement.of(seated, everywhere(DEPUTY));
        assertThat(comes.changesAnything()).isTrue();
        assertThat(comes.follows().keySet())
                .contains(
                        Follows.LIST,
                        Follows.CHAIR,
                        Follows.OFFICER,
                        Follows.CAR,
                        Follows.ROOM,
                        Follows.PASS,
                        Follows.GIFT_CARRIED,
                        Follows.FORM,
                        Follows.BESIDE);
        assertThat(comes.stays().keySet())
                .containsExactlyInAnyOrder(Stays.GIFT, Stays.FORM, Stays.PASS_HELD, Stays.APART);
        assertThat(comes.days()).containsExactly(Fixtures.WEDNESDAY);
        assertThat(comes.sheets().keySet())
                .containsExactlyInAnyOrder(
                        Sheet.DAILY_BRIEF,
                        Sheet.ATTENDEES,
                        Sheet.PLACE_CARDS,
                        Sheet.MOTORCADE,
                        Sheet.ROOM_LIST,
                        Sheet.PASSES,
                        Sheet.GIFTS,
                        Sheet.FORMS,
                        Sheet.COPIES_OUT);
        assertThat(comes.sheets().get(Sheet.PLACE_CARDS)).containsExactly(seated.event(place.event()));
    }

    @Test
    void peopleTakeTheSeatsOfTheirOwnOrganisationFirstAndThenTheLowestNumber() {
        List<Attendance> seats = trip.attendances().stream()
                .filter(Attendance::awaitsName)
                .sorted((a, b) -> a.number().orElseThrow() - b.number().orElseThrow())
                .toList();
        Id<Person> third = Id.named("third");
        Trip three = trip.with(Fixtures.person(third, "Third", "Guest", Side.HOST));
        NextSeats found = NextSeats.of(
                my.lawatan.check.Facts.of(three),
                Fixtures.ROUNDTABLE,
                List.of(DEPUTY, CLERK, DEPUTY, Fixtures.GUEST, third, Id.named("one too many")));
        assertThat(found.seated()).isEqualTo(3).isEqualTo(seats.size());
        assertThat(found.already())
                .as("somebody named twice, and one who is on the list")
                .isEqualTo(2);
        assertThat(found.without()).isEqualTo(1);
        Trip after = new Invite(Attendance.seat(Id.named("later"), Fixtures.LUNCH, 1, Side.HOST)).applyTo(three);
        after = found.edit().orElseThrow().applyTo(after);
        assertThat(after.attendances().get(seats.get(0).id()).orElseThrow().person())
                .contains(DEPUTY);
        assertThat(after.attendances().get(seats.get(1).id()).orElseThrow().person())
                .contains(CLERK);
        assertThat(after.attendances().get(Id.named("later")).orElseThrow().awaitsName())
                .as("at another event")
                .isTrue();
    }
}
