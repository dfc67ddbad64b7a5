package my.lawatan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditsTest {
    private final Trip trip = Fixtures.smallTrip();

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @Test
    void removingAnEventTakesItsListAndItsClaimsAlong() {
        Trip after = new RemoveItem(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE)).applyTo(trip);
        assertThat(after.attendances().stream()).extracting(Attendance::event).containsOnly(Fixtures.LUNCH);
        assertThat(after.claims().size()).isZero();
        assertThat(after.people().size()).isEqualTo(2);
    }

    @Test
    void removingAPersonEmptiesTheSeatButKeepsItsNumber() {
        Id<Attendance> seat = Id.named("fixture/seat/1");
        Trip named = new NameSeat(seat, Fixtures.GUEST).applyTo(trip);
        Trip after = new RemoveItem(new ItemRef(ItemKind.PERSON, Fixtures.GUEST)).applyTo(named);
        Attendance left = after.attendances().get(seat).orElseThrow();
        assertThat(left.person()).isEmpty();
        assertThat(left.number()).contains(1);
        assertThat(after.attendances().stream().flatMap(a -> a.person().stream()))
                .doesNotContain(Fixtures.GUEST);
    }

    @Test
    void removingAPlaceLeavesTheEventWithoutOne() {
        Trip after = new RemoveItem(new ItemRef(ItemKind.PLACE, Fixtures.HOTEL)).applyTo(trip);
        assertThat(after.places().get(Fixtures.HALL).orElseThrow().within()).isEmpty();
        assertThat(after.event(Fixtures.ROUNDTABLE).place()).contains(Fixtures.HALL);
    }

    @Test
    void theTripCannotLoseItsSettings() {
        assertThatThrownBy(() -> new RemoveItem(ItemRef.to(trip.settings())).applyTo(trip))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCopyIsTentativeAndBringsItsListAlong() {
        Id<Event> copy = Id.random();
        Trip after = new CopyEvent(
                        Fixtures.ROUNDTABLE, copy, Fixtures.at(Fixtures.WEDNESDAY.plusDays(1), "10:30", "12:30"))
                .applyTo(new FixEvent(Fixtures.ROUNDTABLE, true).applyTo(trip));
        assertThat(after.event(copy).status()).isEqualTo(EventStatus.TENTATIVE);
        assertThat(after.event(copy).fixedByHost()).isFalse();
        assertThat(after.attendances().stream().filter(a -> a.event().equals(copy)))
                .hasSize(5);
    }

    @Test
    void editsTogetherAreMadeOrRefusedTogether() {
        Edit good = new RenameEvent(Fixtures.LUNCH, Text.en("Lunch"));
        Edit bad = new RenameEvent(Id.random(), Text.en("Nothing"));
        assertThatThrownBy(() -> new Together("edit.together", List.of(good, bad)).applyTo(trip))
                .isInstanceOf(Refused.class);
        assertThat(new Together("edit.together", List.of(good, new FixEvent(Fixtures.LUNCH, true)))
                        .applyTo(trip)
                        .event(Fixtures.LUNCH)
                        .fixedByHost())
                .isTrue();
    }

    @Test
    void shiftedEventsMoveTogether() {
        Trip after = new ShiftEvents(Set.of(Fixtures.ROUNDTABLE, Fixtures.LUNCH), 30).applyTo(trip);
        assertThat(after.event(Fixtures.LUNCH).when()).isEqualTo(Fixtures.at(Fixtures.WEDNESDAY, "13:15", "14:30"));
        assertThat(after.event(Fixtures.BRIEFING)).isEqualTo(trip.event(Fixtures.BRIEFING));
    }

    @Test
    void creatingWhatIsThereIsRefused() {
        assertThatThrownBy(() -> new CreateItem(trip.event(Fixtures.LUNCH)).applyTo(trip))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEditHasALabelInWordsAndIsAFunction(int seed) {
        Messages messages = new Messages(Language.EN);
        RandomEdits edits = new RandomEdits(seed);
        Trip current = trip;
        for (int i = 0; i < 50; i++) {
            Edit edit = edits.next(current);
            var label = edit.label(current);
            assertThat(messages.text(label.key(), label.arguments().toArray()))
                    .isNotBlank()
                    .doesNotContainPattern("\\{\\d");
            assertThat(edit.applyTo(current)).isEqualTo(edit.applyTo(current));
            current = edit.applyTo(current);
        }
    }
}
