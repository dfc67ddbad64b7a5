package my.lawatan.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.programme.ripple.RippleViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RippleViewModelTest {
    @TempDir
    Path folder;

    private QuietProgramme programme;
    private RippleViewModel ripple;
    private Event arrival;

    @BeforeEach
    void open() {
        Trip exercise = Sample.of("exercise").latest();
        programme = new QuietProgramme(folder.resolve("trip.lawatan"), exercise, new TestBoard());
        ripple = new RippleViewModel(programme.model, Background.atOnce(), programme.messages);
        arrival = programme.titled("Arrival in Lima").get(0);
    }

    @AfterEach
    void close() {
        ripple.close();
        programme.close();
    }

    private List<String> ghosts() {
        return programme.model.proposed().get().stream()
                .map(g -> g.change() + " " + g.event().title().plain())
                .toList();
    }

    private LocalTime starts(String title) {
        return programme
                .titled(title)
                .get(0)
                .when()
                .start()
                .orElseThrow()
                .local()
                .toLocalTime();
    }

    @Test
    void whatWouldMoveIsShownOverThePlanAndNothingIsChangedBeforeItIsAccepted() {
        Trip before = programme.trip();
        ripple.open(arrival.id());
        ripple.minutes().set("55");
        assertThat(ghosts()).containsExactly("+55 Arrival in Lima", "+55 Motorcade to hotel");
        assertThat(programme.model.proposedBlocks()).extracting(b -> b.start()).contains(16 * 60 + 25, 17 * 60 + 25);
        assertThat(programme.trip()).isEqualTo(before);
        ripple.accept();
        assertThat(ripple.late().get()).isEmpty();
        assertThat(ghosts()).isEmpty();
        assertThat(starts("Motorcade to hotel")).isEqualTo("17:25");
        programme.workspace.undo();
        assertThat(programme.trip()).as("one Undo restores all").isEqualTo(before);
    }

    @Test
    void anotherProposalIsChosenAndOneStepIsFiveMinutes() {
        ripple.open(arrival.id());
        ripple.minutes().set("1h55");
        ripple.step(5);
        assertThat(ripple.minutes().get()).isEqualTo("120");
        assertThat(ghosts()).contains("+150 Call with the capital");
        ripple.choose(2);
        assertThat(ghosts()).contains("off Call with the capital");
        ripple.choose(7);
        assertThat(ghosts()).contains("off Call with the capital");
        ripple.accept();
        assertThat(programme.titled("Call with the capital").get(0).status())
                .isEqualTo(my.lawatan.trip.EventStatus.CANCELLED);
    }

    @Test
    void whatIsNoTimeIsSaidAndShowsNothing() {
        ripple.open(arrival.id());
        for (String typed : List.of("", "soon", "0", "99999")) {
            ripple.minutes().set(typed);
            assertThat(ripple.told().get()).as(typed).isNotEmpty();
            assertThat(ghosts()).as(typed).isEmpty();
            ripple.accept();
        }
        assertThat(starts("Arrival in Lima")).isEqualTo("15:30");
    }

    @Test
    void itFollowsTheTripAndGoesWithItsEvent() {
        ripple.open(arrival.id());
        programme.model.make(new my.lawatan.edit.RenameEvent(arrival.id(), my.lawatan.trip.Text.en("Landing")));
        assertThat(ripple.title().get()).isEqualTo("Landing is late");
        programme.model.make(new my.lawatan.edit.RemoveItem(my.lawatan.trip.ItemRef.to(arrival)));
        assertThat(ripple.late().get()).isEqualTo(Optional.empty());
        assertThat(ghosts()).isEmpty();
    }
}
