package my.lawatan.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import my.lawatan.change.Version;
import my.lawatan.store.StoreFailure;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.Line;
import my.lawatan.workspace.Workspace;

/** The trip's file: a copy of it, and its history purged, which asks for the trip's title and is for good. */
public final class FileViewModel {
    private final Workspace workspace;
    private final Messages messages;
    private final Executor window;
    private final Function<String, Optional<Path>> choose;
    private final Consumer<Throwable> fault;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty confirming = new SimpleBooleanProperty();
    private final Set<UUID> versions = new TreeSet<>();

    /** The trip's title, typed to confirm. */
    final Line title = new Line("");

    /** A version that may go with the history. */
    record Going(UUID id, String words) {}

    /** @param window runs on the window's thread
     * @param choose asks for a file to make, given a name
     * @param fault told of what is our fault */
    public FileViewModel(
            Workspace workspace,
            Messages messages,
            Executor window,
            Function<String, Optional<Path>> choose,
            Consumer<Throwable> fault) {
        this.workspace = workspace;
        this.messages = messages;
        this.window = window;
        this.choose = choose;
        this.fault = fault;
    }

    /** Asks where to, and writes a copy of the whole file there. */
    public void saveCopy() {
        String name = workspace.fileName().replaceAll("\\.lawatan$", "");
        choose.apply(messages.text("settings.copy.name", name)).ifPresent(this::copyTo);
    }

    private void copyTo(Path target) {
        String done = messages.text(
                "settings.copy.done",
                target.getFileName(),
                target.toAbsolutePath().getParent());
        run(workspace.queued().saveCopy(target), done);
    }

    /** The versions that can go with the history: all but the latest, oldest first. */
    List<Going> mayGo() {
        Optional<UUID> latest = workspace.latestVersion().map(Version::id);
        Times times = new Times(messages);
        return workspace.versions().stream()
                .filter(v -> latest.filter(v.id()::equals).isEmpty())
                .map(v -> new Going(
                        v.id(),
                        messages.text(
                                "settings.purge.version",
                                v.name(),
                                times.shortDateTime(
                                        v.asOf(), workspace.trip().settings().hostZone()),
                                v.note())))
                .toList();
    }

    /** What stays of the versions, in a sentence; empty if none was issued. */
    String stays() {
        return workspace
                .latestVersion()
                .map(v -> messages.text("settings.purge.latest", v.name()))
                .orElse("");
    }

    void go(UUID version, boolean goes) {
        if (goes) versions.add(version);
        else versions.remove(version);
    }

    /** Whether the officer is being asked to confirm. */
    public BooleanProperty confirming() {
        return confirming;
    }

    public void ask() {
        versions.clear();
        title.text().set("");
        said.set("");
        trouble.set("");
        confirming.set(true);
    }

    public void keep() {
        confirming.set(false);
    }

    /** The trip's title, which confirms. */
    public String wanted() {
        return workspace.trip().settings().title().in(messages.language());
    }

    /** Purges, if the title is typed; says else that it is not. */
    public void purge() {
        if (!Fold.fold(title.typed()).equals(Fold.fold(wanted().strip()))) {
            title.refuse(messages.text("settings.purge.title.wrong"));
            return;
        }
        confirming.set(false);
        run(
                workspace.queued().purgeHistory(Set.copyOf(versions)),
                messages.text("settings.purge.done", versions.size()));
    }

    private void run(CompletableFuture<Void> work, String done) {
        said.set("");
        trouble.set("");
        busy.set(true);
        work.whenCompleteAsync((nothing, failure) -> ended(failure, done), window);
    }

    private void ended(Throwable failure, String done) {
        busy.set(false);
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause == null) said.set(done);
        else if (cause instanceof StoreFailure store)
            trouble.set(messages.text(store.key(), store.arguments().toArray()));
        else if (cause instanceof Refused refused) trouble.set(messages.text(refused));
        else fault.accept(cause);
    }

    /** What was done last; empty if nothing was. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** What went wrong last; empty if nothing did. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public boolean readOnly() {
        return workspace.readOnly();
    }

    public String fileName() {
        return workspace.fileName();
    }
}
