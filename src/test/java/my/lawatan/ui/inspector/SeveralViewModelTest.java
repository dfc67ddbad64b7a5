package my.lawatan.ui.inspector;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.MAIN;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.edit.Edit;
import my.lawatan.edit.FixEvent;
import my.lawatan.edit.ShiftEvents;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.text.Messages;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeveralViewModelTest {
    private final List<Edit> made = new ArrayList<>();
    private Trip trip = new FixEvent(LUNCH, true).applyTo(Fixtures.smallTrip());
    private final SeveralViewModel model = new SeveralViewModel(
            (edit, done, refused) -> {
                try {
                    trip = edit.applyTo(trip);
                    made.add(edit);
                    show();
                } catch (Refused no) {
                    refused.accept(no);
                }
            },
            new Messages(Language.EN));

    @BeforeEach
    void show() {
        model.show(trip, Stream.of(BRIEFING, ROUNDTABLE, LUNCH).map(trip::event).toList());
    }

    @Test
    void itSaysHowManyAndWhichAndWhatTheyHaveInCommon() {
        assertThat(model.title().get()).isEqualTo("3 events selected");
        assertThat(model.names().get()).isEqualTo("Morning briefing\nRoundtable\nLuncheon");
        assertThat(model.status().get()).isEqualTo(EventStatus.CONFIRMED);
        assertThat(model.fixed().get()).as("only one of them is").isEmpty();
        assertThat(model.tracks().get())
                .containsExactly(new SeveralViewModel.OnTrack(MAIN, "Prime Minister", Optional.of(true)));
        assertThat(made).as("showing is no edit").isEmpty();
    }

    @Test
    void eachChoiceIsOneEditForAllOfThem() {
        model.status().set(EventStatus.TENTATIVE);
        model.fix(true);
        model.setOn(MAIN, false);
        model.setOn(MAIN, true);
        assertThat(made).hasSize(4);
        model.cancel();
        assertThat(trip.events().stream()).isNotEmpty().allMatch(e -> e.status() == EventStatus.CANCELLED);
        assertThat(trip.events().stream()).isNotEmpty().allMatch(e -> e.fixedByHost());
        assertThat(made).hasSize(5);
        model.cancel();
        assertThat(made).as("there is nothing left to do").hasSize(5);
    }

    @Test
    void theyMoveByTheMinutesThatAreTyped() {
        assertThat(model.move("+15")).isTrue();
        assertThat(made).singleElement().isInstanceOf(ShiftEvents.class);
        assertThat(trip.event(BRIEFING).when()).isEqualTo(at(WEDNESDAY, "09:15", "10:00"));
        assertThat(model.move(" −15 ")).isTrue();
        assertThat(trip.event(LUNCH).when()).isEqualTo(at(WEDNESDAY, "12:45", "14:00"));
        assertThat(model.move("soon")).isFalse();
        assertThat(model.error().get()).isEqualTo("“soon” is not a whole number.");
        assertThat(made).hasSize(2);
    }

    @Test
    void whereTheyDifferNothingIsChosen() {
        model.status().set(EventStatus.TENTATIVE);
        trip = new my.lawatan.edit.SetEventStatus(LUNCH, EventStatus.CONFIRMED).applyTo(trip);
        show();
        assertThat(model.status().get()).isNull();
        assertThat(made).hasSize(1);
    }
}
