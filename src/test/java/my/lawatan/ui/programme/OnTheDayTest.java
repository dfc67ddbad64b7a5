package my.lawatan.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Event;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Desktop;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plan B, hold points, counted times and times as run, by mouse and keys in the real window, and as they are then stored. */
class OnTheDayTest {
    @TempDir
    Path folder;

    private Desktop officer;
    private Event photograph;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @BeforeEach
    void open() {
        officer = new Desktop(folder, "exercise").open();
        photograph = officer.event("Official photograph");
        select(photograph);
    }

    @AfterEach
    void close() {
        officer.close();
    }

    private void select(Event event) {
        officer.interact(() -> officer.app().selection().select(ItemRef.to(event)));
    }

    private Trip stored() {
        try (Workspace reader = Workspace.open(
                SqliteStore.openReadOnly(officer.file()), ProgrammeWindow.MORNING, "Reader", Runnable::run)) {
            return reader.trip();
        }
    }

    private Event stored(Event event) {
        return stored().event(event.id());
    }

    private Optional<Hold> hold(Id<Event> event) {
        return stored().holds().stream().filter(h -> h.event().equals(event)).findFirst();
    }

    @Test
    void planBIsPutInForceAndTakenBackForAllItsEventsAsOneEdit() {
        Trip before = stored();
        Alternative wet = before.alternatives().stream()
                .filter(a -> a.event().equals(photograph.id()))
                .findFirst()
                .orElseThrow();
        officer.interact(
                () -> officer.lookup("#inspector-plan-swap").queryButton().fire());
        officer.until("in force", () -> stored(photograph).title().equals(wet.title()));
        assertThat(stored(photograph).place()).isEqualTo(wet.place());
        assertThat(stored(photograph).when()).as("not stated by plan B").isEqualTo(photograph.when());
        assertThat(stored().alternatives().stream().filter(a -> a.plan().equals(wet.plan())))
                .hasSize(2)
                .allMatch(Alternative::inForce);
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("one undo", () -> stored().equals(before));
    }

    @Test
    void whatIsCountedFromAnEventMovesWithIt() {
        Event motorcade = officer.event("Motorcade to hotel");
        Event arrival = officer.event("Arrival in Lima");
        select(arrival);
        officer.push(KeyCode.ALT, KeyCode.DIGIT2);
        officer.interact(() -> officer.lookup(".timeline").query().requestFocus());
        officer.push(KeyCode.CONTROL, KeyCode.DOWN);
        officer.until("moved", () -> !stored(arrival).when().equals(arrival.when()));
        assertThat(stored(motorcade).when()).isEqualTo(motorcade.when().plusMinutes(5));
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until(
                "one undo",
                () -> stored(arrival).equals(arrival) && stored(motorcade).equals(motorcade));
    }

    @Test
    void anEventIsHeldReleasedAndItsBeginningNoted() {
        Event call = officer.event("Bilateral, Chile");
        select(call);
        officer.interact(() -> officer.lookup(".timeline").query().requestFocus());
        officer.push(KeyCode.H);
        officer.until("held", () -> hold(call.id()).isPresent());
        officer.interact(
                () -> officer.lookup("#inspector-release").queryButton().fire());
        officer.until("released", () -> hold(call.id()).orElseThrow().released().isPresent());
        officer.interact(() -> officer.lookup(".timeline").query().requestFocus());
        officer.push(KeyCode.B);
        officer.until("begun", () -> stored().actuals().stream()
                .anyMatch(a -> a.event().equals(call.id()) && a.began().isPresent()));
        officer.push(KeyCode.E);
        officer.until("ended", () -> stored().actuals().stream()
                .anyMatch(a -> a.event().equals(call.id()) && a.ended().isPresent()));
        assertThat(stored(call).when()).as("the plan stays").isEqualTo(call.when());
    }
}
