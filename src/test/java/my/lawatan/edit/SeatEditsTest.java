package my.lawatan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.Table.Heads;
import my.lawatan.trip.Table.Interpreters;
import my.lawatan.trip.Table.Shape;
import my.lawatan.trip.Table.Sides;
import my.lawatan.trip.Table.Spread;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

class SeatEditsTest {
    private static final Id<Table> TABLE = Id.named("seats/table");
    private static final Id<Attendance> ONE = Id.named("fixture/seat/1");
    private static final Id<Attendance> TWO = Id.named("fixture/seat/2");
    private static final Id<Seat> FIRST = Id.named("seats/first");
    private static final Id<Seat> SECOND = Id.named("seats/second");

    private final Trip trip = Fixtures.smallTrip()
            .with(
                    List.of(new Table(
                            TABLE,
                            Fixtures.ROUNDTABLE,
                            Text.en("Table"),
                            Shape.ROUND,
                            Optional.of(6),
                            Sides.ALTERNATING,
                            Interpreters.BEHIND,
                            "a",
                            Text.NONE,
                            Heads.NOT_STATED,
                            Spread.NOT_STATED)),
                    List.of());

    private static Trip made(Trip trip, Edit... edits) {
        Trip next = trip;
        for (Edit edit : edits) next = edit.applyTo(next);
        return next;
    }

    private static String held(Trip trip, Id<Seat> seat) {
        return trip.seats()
                .get(seat)
                .map(s -> s.number() + " " + s.attendance().map(ONE::equals).orElse(false) + " " + s.locked() + " "
                        + s.reason())
                .orElse("none");
    }

    private static SeatAt put(Id<Seat> seat, int number, Id<Attendance> who) {
        return new SeatAt(seat, TABLE, number, who, Text.en("asked"));
    }

    @Test
    void whoIsPutOnAChairTwiceIsDecidedOnce() {
        Trip after = made(trip, put(FIRST, 2, ONE), put(SECOND, 5, ONE));
        assertThat(held(after, FIRST)).isEqualTo("5 true false asked");
        assertThat(after.seats().size()).isEqualTo(1);
    }

    @Test
    void twoWhoWerePutByHandExchangeTheirChairs() {
        Trip after = made(trip, put(FIRST, 2, ONE), put(SECOND, 5, TWO), put(Id.random(), 5, ONE));
        assertThat(held(after, FIRST)).isEqualTo("5 true false asked");
        assertThat(held(after, SECOND)).isEqualTo("2 false false asked");
    }

    @Test
    void whoWasPutWhereSomebodyElseIsPutNowGoesBackToTheRule() {
        Trip after = made(trip, put(FIRST, 2, ONE), put(SECOND, 2, TWO));
        assertThat(held(after, FIRST)).isEqualTo("none");
        assertThat(held(after, SECOND)).isEqualTo("2 false false asked");
    }

    @Test
    void aLockedSeatIsTakenFromNobodyAndNobodyLeavesIt() {
        Trip locked = made(trip, new LockSeat(FIRST, TABLE, 3, ONE));
        assertThat(held(locked, FIRST)).isEqualTo("3 true true ");
        assertThatThrownBy(() -> put(SECOND, 3, TWO).applyTo(locked)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> put(SECOND, 4, ONE).applyTo(locked)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new LockSeat(SECOND, TABLE, 3, TWO).applyTo(locked))
                .isInstanceOf(Refused.class);
        Trip cleared = made(locked, new ClearSeat(FIRST), put(SECOND, 3, TWO));
        assertThat(held(cleared, SECOND)).startsWith("3 false");
    }

    @Test
    void thereIsNoSeventhChairAtSixAndNoGuestOfAnotherEvent() {
        assertThatThrownBy(() -> put(FIRST, 7, ONE).applyTo(trip)).isInstanceOf(Refused.class);
        Id<Attendance> lunch = trip.attendances().stream()
                .filter(a -> a.event().equals(Fixtures.LUNCH))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> put(FIRST, 1, lunch).applyTo(trip)).isInstanceOf(Refused.class);
    }
}
