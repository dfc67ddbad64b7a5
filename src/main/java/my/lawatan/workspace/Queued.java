package my.lawatan.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.edit.Edit;

/**
 * A workspace for those who cannot wait for a disk, such as a window: whatever is asked here is done on the workspace's own thread, after
 * all that was asked before. What the workspace throws completes the future exceptionally. Any thread.
 */
public final class Queued {
    private final Workspace workspace;
    private final WriterThread thread;

    Queued(Workspace workspace, WriterThread thread) {
        this.workspace = workspace;
        this.thread = thread;
    }

    /** As {@link Workspace#apply(Edit)}. */
    public CompletableFuture<Optional<Entry>> apply(Edit edit) {
        return thread.submit(() -> workspace.apply(edit));
    }

    /** As {@link Workspace#apply(Edit, DoubleConsumer)}; {@code far} is told on the workspace's thread. */
    public CompletableFuture<Optional<Entry>> applyWatched(Edit edit, DoubleConsumer far) {
        return thread.submit(() -> workspace.apply(edit, far));
    }

    /** As {@link Workspace#undo}. */
    public CompletableFuture<Optional<Entry>> undo() {
        return thread.submit(workspace::undo);
    }

    /** Takes back what an officer thinks of as the latest edit: of what was typed in one field all of it. */
    public CompletableFuture<Optional<Entry>> undoRun() {
        return thread.submit(workspace::undoRun);
    }

    /** As {@link #undoRun}, for what was undone. */
    public CompletableFuture<Optional<Entry>> redoRun() {
        return thread.submit(workspace::redoRun);
    }

    /** As {@link Workspace#takeOver}. */
    public CompletableFuture<Optional<Entry>> takeOver(Chronicle theirs, List<Decision> decisions) {
        return thread.submit(() -> workspace.takeOver(theirs, decisions));
    }

    /** As {@link Workspace#issue(String, String, Function)}. */
    public CompletableFuture<Version> issue(String clearedBy, String note, Function<Version, Edit> with) {
        return thread.submit(() -> workspace.issue(clearedBy, note, with));
    }

    /** As {@link Workspace#purgeHistory}. */
    public CompletableFuture<Void> purgeHistory(Set<UUID> versionsToo) {
        return thread.run(() -> workspace.purgeHistory(versionsToo));
    }

    /** As {@link Workspace#saveCopy}. */
    public CompletableFuture<Void> saveCopy(Path target) {
        return thread.run(() -> workspace.saveCopy(target));
    }
}
