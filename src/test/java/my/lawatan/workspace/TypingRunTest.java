package my.lawatan.workspace;

import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RenameEvent;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.SetClock;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Label;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed in one field is written at every pause and taken back as one. */
class TypingRunTest {
    @TempDir
    Path folder;

    private final SetClock clock = new SetClock(Instant.parse("2024-11-01T08:00:00Z"));
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.create(
                SqliteStore.create(folder.resolve("trip.lawatan")),
                Fixtures.smallTrip(),
                Label.of("edit.import", 1),
                clock,
                "Officer",
                Runnable::run);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void type(my.lawatan.trip.Id<my.lawatan.trip.Event> event, String title) {
        clock.forward(Duration.ofSeconds(3));
        workspace.apply(new RenameEvent(event, Text.en(title)));
    }

    private String title() {
        return workspace.trip().event(LUNCH).title().plain();
    }

    @Test
    void oneUndoTakesBackTheRunAndOneRedoMakesItAgain() {
        Trip before = workspace.trip();
        int entries = workspace.journal().size();
        for (String typed : new String[] {"Lunch", "Lunch with", "Lunch with the mayor"}) type(LUNCH, typed);
        workspace.queued().undoRun().join();
        assertThat(workspace.trip()).isEqualTo(before);
        assertThat(workspace.journal()).as("nothing of it is lost").hasSize(entries + 6);
        workspace.queued().redoRun().join();
        assertThat(title()).isEqualTo("Lunch with the mayor");
        workspace.queued().undoRun().join();
        assertThat(workspace.trip()).isEqualTo(before);
    }

    @Test
    void anotherFieldOrAnythingBetweenBeginsAnew() {
        type(LUNCH, "Lunch");
        type(ROUNDTABLE, "Round table");
        type(LUNCH, "Late lunch");
        workspace.queued().undoRun().join();
        assertThat(title()).isEqualTo("Lunch");
        assertThat(workspace.trip().event(ROUNDTABLE).title().plain()).isEqualTo("Round table");
    }

    @Test
    void aLongPauseBeginsAnewToo() {
        type(LUNCH, "Lunch");
        clock.forward(Duration.ofMinutes(2));
        type(LUNCH, "Late lunch");
        workspace.queued().undoRun().join();
        assertThat(title()).isEqualTo("Lunch");
    }

    @Test
    void eachMoveIsTakenBackAlone() {
        workspace.apply(new MoveEvent(LUNCH, at(WEDNESDAY, "12:50", "14:05")));
        workspace.apply(new MoveEvent(LUNCH, at(WEDNESDAY, "12:55", "14:10")));
        workspace.queued().undoRun().join();
        assertThat(workspace.trip().event(LUNCH).when()).isEqualTo(at(WEDNESDAY, "12:50", "14:05"));
    }

    @Test
    void whatEscapeTookBackIsAStepOfItsOwn() {
        String before = title();
        type(LUNCH, "Gala");
        type(LUNCH, "Gala dinner");
        type(LUNCH, before);
        workspace.queued().undoRun().join();
        assertThat(title()).isEqualTo("Gala dinner");
        workspace.queued().undoRun().join();
        assertThat(title()).isEqualTo(before);
    }
}
