package my.lawatan.sample;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Label;
import my.lawatan.workspace.Workspace;

/** Writes samples as trip files, the way officers would have made them: edit by edit, version by version. */
public final class Samples {
    private static final String OFFICE = "Lawatan";

    private Samples() {}

    /**
     * Writes {@code sample} as a new trip file, with every edit and version of its history at the instant and by the officer that the
     * sample gives. It is written beside {@code file} and moved there when it is whole: there is all of it or none. Blocks.
     *
     * @param clock gives the instant at which a sample that names none was begun
     * @throws StoreFailure EXISTS if there is a file of that name, or as the store says if it cannot be written
     */
    public static void write(Sample sample, Path file, Clock clock) {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) throw new StoreFailure(Kind.EXISTS, null, file);
        Path folder = folderBeside(target);
        try {
            Path whole = folder.resolve(target.getFileName());
            fill(sample, whole, clock);
            Files.move(whole, target);
        } catch (FileAlreadyExistsException e) {
            throw new StoreFailure(Kind.EXISTS, e, file);
        } catch (IOException e) {
            throw new StoreFailure(Kind.DEVICE, e, String.valueOf(file.getFileName()), String.valueOf(e.getMessage()));
        } finally {
            discard(folder);
        }
    }

    private static Path folderBeside(Path target) {
        try {
            return Files.createTempDirectory(target.getParent(), ".lawatan-sample");
        } catch (IOException e) {
            throw new StoreFailure(Kind.READ_ONLY, e, String.valueOf(target.getFileName()));
        }
    }

    // best effort: what is left behind is hidden and never read
    private static void discard(Path folder) {
        File[] left = folder.toFile().listFiles();
        boolean gone = left != null
                && Stream.of(left).allMatch(File::delete)
                && folder.toFile().delete();
        if (!gone) folder.toFile().deleteOnExit();
    }

    private static void fill(Sample sample, Path file, Clock clock) {
        Sample.Begun begun = sample.begun().orElseGet(() -> new Sample.Begun(clock.instant(), OFFICE));
        StepClock at = new StepClock(begun.at());
        Label label = Label.of("sample.begun", sample.base().settings().title().plain());
        Store empty = SqliteStore.create(file);
        Workspace.create(empty, sample.base(), label, at, begun.officer(), Runnable::run)
                .close();
        Deque<Step> left = new ArrayDeque<>(sample.history());
        while (!left.isEmpty()) turn(left, SqliteStore.open(file), at);
    }

    /** What one officer did before the next took over. */
    private static void turn(Deque<Step> left, Store store, StepClock at) {
        String officer = left.element().officer();
        try (Workspace workspace = Workspace.open(store, at, officer, Runnable::run)) {
            while (!left.isEmpty() && left.element().officer().equals(officer)) {
                Step step = left.remove();
                at.set(step.at());
                take(step, workspace);
            }
        }
    }

    private static void take(Step step, Workspace workspace) {
        if (step instanceof Step.Made made) workspace.apply(made.edit());
        else if (step instanceof Step.Issued issued) workspace.issue(issued.clearedBy(), issued.note());
    }
}
