package my.lawatan.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import my.lawatan.change.Entry;
import my.lawatan.edit.Edit;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.text.Messages;
import my.lawatan.trip.Label;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Workspace;

/** A trip in a file on a disk, and what view models need beside it; everything happens at once, on the thread that asks. */
public final class Office implements AutoCloseable {
    public static final Clock MORNING = Clock.fixed(Instant.parse("2024-11-14T14:41:00Z"), ZoneOffset.UTC);
    public static final Messages ENGLISH = new Messages(Language.EN);
    public final Workspace workspace;
    public final Selection selection = new Selection();
    public final List<String> said = new ArrayList<>();
    public final LiveChecks checks = new LiveChecks(MORNING);
    public final Background background = Background.atOnce();
    public final Edits edits = new Edits(this::apply, Runnable::run, fault -> said.add("FAULT " + fault));

    /** A new file of that trip. */
    public Office(Path folder, Trip trip) {
        workspace = Workspace.create(
                SqliteStore.create(made(folder).resolve("trip.lawatan")),
                trip,
                Label.of("edit.import", 1),
                MORNING,
                "Officer",
                Runnable::run);
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompletableFuture<Optional<Entry>> apply(Edit edit) {
        try {
            return CompletableFuture.completedFuture(workspace.apply(edit));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void close() {
        workspace.close();
    }
}
