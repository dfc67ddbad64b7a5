package my.lawatan.ui.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import my.lawatan.change.Entry;
import my.lawatan.edit.Edit;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Workspace;

/** The programme of a real file without a window: everything happens at once. */
final class QuietProgramme implements AutoCloseable {
    final List<String> said = new ArrayList<>();
    final Selection selection = new Selection();
    final Messages messages = new Messages(Language.EN);
    final Workspace workspace;
    final ProgrammeViewModel model;
    final Selected selected;
    private final Path file;

    QuietProgramme(Path file, Trip trip, Board board) {
        this(
                file,
                Workspace.create(
                        SqliteStore.create(file),
                        trip,
                        Label.of("edit.import", 1),
                        ProgrammeWindow.MORNING,
                        "Officer",
                        Runnable::run),
                board);
    }

    /** Of a file that somebody has opened. */
    QuietProgramme(Path file, Workspace workspace, Board board) {
        this.file = file;
        this.workspace = workspace;
        Edits edits = new Edits(this::atOnce, Runnable::run, fault -> said.add("FAULT " + fault));
        model = new ProgrammeViewModel(
                workspace,
                edits,
                new LiveChecks(ProgrammeWindow.MORNING),
                ProgrammeWindow.MORNING,
                messages,
                said::add);
        selected = new Selected(model, selection, messages, board);
    }

    private CompletableFuture<Optional<Entry>> atOnce(Edit edit) {
        try {
            return CompletableFuture.completedFuture(workspace.apply(edit));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final void select(Id<Event>... events) {
        selection.selectAll(java.util.Arrays.stream(events).map(Visits::ref).toList());
    }

    Trip trip() {
        return workspace.trip();
    }

    /** The events of that title. */
    List<Event> titled(String title) {
        return trip().events().stream()
                .filter(e -> e.title().plain().equals(title))
                .sorted(java.util.Comparator.comparing(
                        e -> e.when().startInstant().orElse(java.time.Instant.MAX)))
                .toList();
    }

    /** Closes it and reads from the disk what is in the file. */
    Trip stored() {
        model.close();
        workspace.close();
        try (Workspace again =
                Workspace.open(SqliteStore.open(file), ProgrammeWindow.MORNING, "Reader", Runnable::run)) {
            return again.trip();
        }
    }

    @Override
    public void close() {
        model.close();
        workspace.close();
        if (said.stream().anyMatch(s -> s.startsWith("FAULT"))) throw new AssertionError(said.toString());
    }
}
