package my.lawatan.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import my.lawatan.edit.Edit;
import my.lawatan.sample.Sample;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long list that is read on another thread, as in the window, and what an officer sees and stops meanwhile. */
class StoppedImportTest {
    private static final int PEOPLE = 1_000;

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Watching work = new Watching();
    private Background reading;
    private Office office;
    private PeopleImportViewModel model;
    private boolean shown;
    private double stopsAt = Double.MAX_VALUE;
    private Trip before;

    /** Writes down what the status line would show. */
    private static final class Watching implements Progress {
        private final List<String> begun = new ArrayList<>();
        private final List<Double> parts = new ArrayList<>();
        private Runnable stop = () -> {};
        private boolean busy;

        @Override
        public void begun(String what, Runnable how) {
            begun.add(what);
            parts.clear();
            stop = how;
            busy = true;
        }

        @Override
        public void at(double part) {
            parts.add(part);
        }

        @Override
        public void ended() {
            busy = false;
        }

        void cancel() {
            stop.run();
            ended();
        }
    }

    @BeforeEach
    void open() throws IOException {
        reading = Background.thread("test-reading", window::add);
        office = new Office(folder, Sample.of("exercise").latest());
        Edits edits = new Edits(this::submit, window::add, fault -> office.said.add("FAULT " + fault));
        model = new PeopleImportViewModel(Alone.in(office, edits, reading, work), folder.resolve("settings"));
        before = office.workspace.trip();
        StringBuilder text = new StringBuilder("Name,Position\n");
        for (int i = 0; i < PEOPLE; i++) text.append("Invented No").append(i).append(",Guide\n");
        Path file = Files.writeString(folder.resolve("many.csv"), text);
        model.read(file, () -> shown = true, () -> shown = false);
    }

    // as the window hands it on; at a certain part of the work the officer presses Cancel
    private CompletableFuture<Optional<my.lawatan.change.Entry>> submit(Edit edit, DoubleConsumer far) {
        return office.workspace.queued().applyWatched(edit, part -> {
            if (part >= stopsAt) press();
            far.accept(part);
        });
    }

    private void press() {
        CompletableFuture<Void> pressed = new CompletableFuture<>();
        window.add(() -> {
            work.cancel();
            pressed.complete(null);
        });
        pressed.join();
    }

    @AfterEach
    void close() {
        model.close();
        reading.close();
        office.close();
    }

    // runs what other threads hand to the window until it is as it should be
    private void until(java.util.function.BooleanSupplier reached) throws InterruptedException {
        while (!reached.getAsBoolean()) {
            Runnable next = window.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something happens").isNotNull();
            next.run();
        }
    }

    @Test
    void theFirstPeopleAreSeenAndNothingCanBeTakenOverBeforeTheRestIsThere() throws InterruptedException {
        until(() -> shown);
        assertThat(model.summary().get()).startsWith("first 100 people: 100 new");
        assertThat(model.able().get()).isFalse();
        model.takeOver();
        assertThat(office.workspace.trip()).isSameAs(before);
        until(() -> model.able().get());
        assertThat(work.begun).containsExactly("Reading many.csv", "Reading the rest of many.csv");
        assertThat(work.parts).isSorted().hasSizeGreaterThan(10);
        assertThat(work.busy).isFalse();
        assertThat(model.choosing().items().get()).isEqualTo(PEOPLE);
    }

    @Test
    void cancelBeforeAnythingIsShownLeavesNothing() throws InterruptedException {
        work.cancel();
        threadIsFree();
        assertThat(shown).isFalse();
        assertThat(model.choosing().entries()).isEmpty();
        assertThat(office.said).isEmpty();
    }

    @Test
    void cancelWhileTheRestIsReadPutsTheListAwayAndStopsTheThread() throws InterruptedException {
        until(() -> shown && work.busy);
        work.cancel();
        assertThat(shown).isFalse();
        threadIsFree();
        assertThat(model.able().get()).isFalse();
        assertThat(office.workspace.trip()).isSameAs(before);
        assertThat(office.said).isEmpty();
    }

    @Test
    void whatIsSaidOfAColumnMeanwhileHoldsForAllOfIt() throws InterruptedException {
        until(() -> shown && work.busy);
        model.say(my.lawatan.trip.Side.HOST);
        assertThat(model.able().get()).isFalse();
        until(() -> model.able().get());
        assertThat(work.busy).isFalse();
        assertThat(model.choosing().edits()).hasSize(PEOPLE).allSatisfy(edit -> assertThat(edit)
                .isInstanceOfSatisfying(my.lawatan.edit.CreateItem.class, made -> assertThat(
                                ((my.lawatan.trip.Person) made.item()).side())
                        .isEqualTo(my.lawatan.trip.Side.HOST)));
    }

    @Test
    void whileItIsTakenOverOneSeesHowFarItIs() throws InterruptedException {
        until(() -> model.able().get());
        model.takeOver();
        assertThat(model.name().getValue()).isEqualTo("Taking over\u2026");
        assertThat(model.able().get()).isFalse();
        until(() -> !shown);
        assertThat(work.begun).endsWith("Taking over\u2026");
        assertThat(work.parts).isSorted().hasSizeGreaterThan(20);
        assertThat(work.busy).isFalse();
        assertThat(office.said).containsExactly("Took over 1,000 people from many.csv");
        assertThat(people()).isEqualTo(before.people().size() + PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.4, 0.8})
    void whatIsStoppedWhileItIsTakenOverWasNeverThereAndCanBeTakenOverAgain(double far) throws Exception {
        until(() -> model.able().get());
        long entries = office.workspace.journal().size();
        stopsAt = far;
        model.takeOver();
        until(() -> model.able().get());
        assertThat(office.workspace.trip()).isSameAs(before);
        assertThat(work.busy).isFalse();
        assertThat(shown).as("the list is there still").isTrue();
        assertThat(office.said).isEmpty();
        assertThat(office.workspace.journal()).hasSize((int) entries);
        assertThat(SqliteStore.verify(folder.resolve("trip.lawatan")).problems())
                .isEmpty();
        stopsAt = Double.MAX_VALUE;
        model.takeOver();
        until(() -> !shown);
        assertThat(people()).isEqualTo(before.people().size() + PEOPLE);
        assertThat(office.workspace.journal()).hasSize((int) entries + 1);
        office.workspace.undo();
        assertThat(office.workspace.trip()).isEqualTo(before);
    }

    @Test
    void cancelOfTheListStopsTheTakingOverAndKeepsTheList() throws InterruptedException {
        until(() -> model.able().get());
        model.takeOver();
        model.leave();
        assertThat(work.busy).isFalse();
        until(() -> model.able().get());
        assertThat(office.workspace.trip()).isSameAs(before);
        assertThat(shown).isTrue();
        model.leave();
        assertThat(shown).isFalse();
    }

    private int people() {
        return office.workspace.trip().people().size();
    }

    private void threadIsFree() throws InterruptedException {
        boolean[] free = new boolean[1];
        reading.latest(failure -> {}).ask(() -> true, done -> free[0] = done);
        until(() -> free[0]);
        assertThat(work.busy).isFalse();
    }
}
