package my.lawatan.ui.programme;

import static my.lawatan.ui.Office.ENGLISH;
import static my.lawatan.ui.Office.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.timeline.plan.Block;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed for a day whose columns are its programmes, also if it is on none. */
class DayGhostsTest {
    private static final Id<Event> CALL = Id.named("ghost/call");

    @TempDir
    Path folder;

    private Office office;
    private ProgrammeViewModel programme;
    private DayViewModel day;

    @BeforeEach
    void open() {
        Event call = Fixtures.event(CALL, "Courtesy call", TimeSpan.NOT_STATED, Fixtures.HALL);
        Trip trip = new ReviseItem(ItemRef.to(call), "tracks", Set.<Id<Track>>of())
                .applyTo(Fixtures.smallTrip().with(call));
        office = new Office(folder, trip);
        programme = new ProgrammeViewModel(
                office.workspace, office.edits, office.checks, MORNING, ENGLISH, office.said::add);
        day = new DayViewModel(programme, ENGLISH, office.background);
        day.look(true);
        day.to(Fixtures.WEDNESDAY);
    }

    @AfterEach
    void close() {
        programme.close();
        office.close();
    }

    private void propose(LocalDate date) {
        Event call = office.workspace.trip().event(CALL);
        programme.proposed().set(List.of(new Ghosted(call.with(Fixtures.at(date, "15:00", "15:30")), "new")));
    }

    @Test
    void whatIsOnNoProgrammeHasAColumnOfItsOwnWhileItIsProposed() {
        int columns = day.plan().get().days().size();
        propose(Fixtures.WEDNESDAY);
        assertThat(day.plan().get().days()).hasSize(columns + 1);
        assertThat(day.proposed().get())
                .singleElement()
                .satisfies(block -> assertThat(block.day()).isEqualTo(columns))
                .extracting(Block::title)
                .asString()
                .contains("Courtesy call");
        programme.proposed().set(List.of());
        assertThat(day.proposed().get()).isEmpty();
        assertThat(day.plan().get().days()).hasSize(columns);
    }

    @Test
    void onOtherDaysItIsNotSeenAndGoingThereShowsIt() {
        int columns = day.plan().get().days().size();
        propose(Fixtures.WEDNESDAY.plusDays(1));
        assertThat(day.proposed().get()).isEmpty();
        assertThat(day.plan().get().days()).hasSize(columns);
        day.step(1);
        assertThat(day.proposed().get()).hasSize(1);
    }
}
