package my.lawatan.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import my.lawatan.store.Store;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;

/** Writes samples as trip files, the way officers would have made them: edit by edit, version by version. */
public final class Samples {
    private static final String OFFICE = "Lawatan";

    private Samples() {}

    /**
     * Writes {@code sample} into an empty store, with every edit and version of its history at the instant and by the officer that the
     * sample gives. Blocks until all of it is durable.
     *
     * @param create opens the store, which must be empty; called once
     * @param reopen opens the same store again; called once for each officer who takes over from another
     * @param clock gives the instant at which a sample that names none was begun
     */
    public static void write(Sample sample, Supplier<Store> create, Supplier<Store> reopen, Clock clock) {
        Sample.Begun begun = sample.begun().orElseGet(() -> new Sample.Begun(clock.instant(), OFFICE));
        StepClock at = new StepClock(begun.at());
        Trip base = sample.base();
        Label label = Label.of("sample.begun", base.settings().title().plain());
        Workspace.create(create.get(), base, label, at, begun.officer(), Runnable::run).close();
        Deque<Step> left = new ArrayDeque<>(sample.history());
        while (!left.isEmpty()) turn(left, reopen.get(), at);
    }

    /** What one officer did before the next took over. */
    private static void turn(Deque<Step> left, Store store, StepClock at) {
        String officer = left.peek().officer();
        try (Workspace workspace = Workspace.open(store, at, officer, Runnable::run)) {
            while (!left.isEmpty() && left.peek().officer().equals(officer)) {
                Step step = left.remove();
                at.now = step.at();
                take(step, workspace);
            }
        }
    }

    private static void take(Step step, Workspace workspace) {
        if (step instanceof Step.Made made) workspace.apply(made.edit());
        else if (step instanceof Step.Issued issued) workspace.issue(issued.clearedBy(), issued.note());
    }

    /** Stands at the instant of the step that is being taken. */
    private static final class StepClock extends Clock {
        private Instant now;

        StepClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
