package my.lawatan.ui.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import my.lawatan.document.Drawn;
import my.lawatan.document.Evening;
import my.lawatan.document.Shortfall;
import my.lawatan.document.night.Manifest;
import my.lawatan.document.night.NightRun;
import my.lawatan.document.pdf.NotWritten;
import my.lawatan.document.pdf.WholeFile;
import my.lawatan.store.Header;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.workspace.Workspace;

/**
 * Writes every paper that goes out for a day into a folder with a manifest, while the window goes on. A run that is stopped or that meets
 * a full disk tells of each paper what became of it as one does that came to its end.
 */
final class EveningViewModel {
    /** What can become of a paper. */
    enum Fate {
        WRITTEN,
        LEFT_OUT,
        /** It is not for the readers of this edition. */
        NOT_MEANT,
        /** The run ended before. */
        NOT_MADE
    }

    /**
     * What became of a paper.
     *
     * @param reason why it was left out, or what it could not print as it is in the trip; else empty
     */
    record Outcome(String file, Fate fate, String reason) {}

    /**
     * A run that is over.
     *
     * @param trouble what ended it too early; empty if nothing did, or the officer
     */
    private record Ran(List<Outcome> outcomes, String trouble) {
        long count(Fate fate) {
            return outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
        }
    }

    private final Workspace workspace;
    private final Clock clock;
    private final Messages messages;
    private final Surroundings window;
    private final Background.Latest writing;
    private final ObservableList<Outcome> outcomes = FXCollections.observableArrayList();
    private final BooleanProperty collated = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param background for long work alone: it takes as long as all papers take */
    EveningViewModel(Workspace workspace, Clock clock, Messages messages, Background background, Surroundings window) {
        this.workspace = workspace;
        this.clock = clock;
        this.messages = messages;
        this.window = window;
        this.writing = background.latest(this::failed);
    }

    /** Asks for a folder, and writes the papers of that day, for those readers and in those words. */
    void write(Wish wish) {
        if (!busy.get())
            window.choose()
                    .apply(messages.text("documents.evening.folder", wish.day().toString()))
                    .ifPresent(to -> write(wish, to));
    }

    private void write(Wish wish, Path folder) {
        Trip trip = workspace.trip();
        Instant now = clock.instant();
        boolean one = collated.get();
        AtomicBoolean stopped = new AtomicBoolean();
        outcomes.clear();
        busy.set(true);
        window.progress()
                .begun(messages.text("documents.evening.working", folder.getFileName()), () -> stopped.set(true));
        // it is not cancelled but told to stop: what it has written is to be heard of
        writing.watch(
                far -> written(wish, trip, now, one, folder, part -> told(part, far, stopped)),
                part -> {
                    if (!stopped.get()) window.progress().at(part);
                },
                ran -> done(ran, folder, stopped.get()));
    }

    private static void told(double part, DoubleConsumer far, AtomicBoolean stopped) {
        if (stopped.get()) throw new CancellationException();
        far.accept(part);
    }

    private Ran written(Wish wish, Trip trip, Instant now, boolean one, Path folder, DoubleConsumer far) {
        Drawn drawn = Drawn.now(trip, workspace.versions(), workspace::versionTrip);
        List<Evening.Job> jobs = new Evening(drawn, wish.day(), wish.edition(), wish.voice()).jobs(one);
        Manifest manifest = Manifest.empty(folder, Manifest.source(drawn, head(), wish.voice()), this::writeWhole);
        List<Outcome> all = new ArrayList<>();
        String trouble = "";
        try {
            new NightRun(drawn, jobs, now, manifest).run(outcome -> all.add(said(outcome)), far);
        } catch (CancellationException stopped) {
            // what is missing is told below
        } catch (IOException e) {
            trouble = e.getMessage();
        }
        for (Evening.Job job : jobs.subList(all.size(), jobs.size()))
            all.add(new Outcome(job.file(), Fate.NOT_MADE, ""));
        return new Ran(all, trouble);
    }

    private long head() {
        return workspace.headers(1).stream().mapToLong(Header::position).max().orElse(0);
    }

    // its message is a sentence; what is refused is one paper, while the run goes on
    private void writeWhole(Path file, byte[] bytes) throws IOException {
        boolean free;
        try {
            free = WholeFile.isFree(file, file.endsWith(Manifest.NAME) ? "{" : "%PDF-");
            if (free) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                WholeFile.write(file, bytes);
            }
        } catch (IOException e) {
            throw new IOException(messages.text(NotWritten.of(file, e)), e);
        }
        if (!free) throw new IOException(messages.text("documents.evening.taken", file.getFileName()));
    }

    private Outcome said(NightRun.Outcome outcome) {
        if (!outcome.meant()) return new Outcome(outcome.file(), Fate.NOT_MEANT, "");
        return outcome.reason()
                .map(no -> new Outcome(outcome.file(), Fate.LEFT_OUT, messages.text(no)))
                .orElseGet(() ->
                        new Outcome(outcome.file(), Fate.WRITTEN, Shortfall.said(outcome.shortfalls(), messages)));
    }

    private void done(Ran ran, Path folder, boolean stopped) {
        busy.set(false);
        // what is shown by now may be of other work
        if (!stopped) window.progress().ended();
        outcomes.setAll(ran.outcomes());
        long written = ran.count(Fate.WRITTEN);
        long missing = ran.count(Fate.NOT_MADE);
        if (!ran.trouble().isEmpty())
            window.say().accept(messages.text("documents.evening.failed", ran.trouble(), written, missing));
        else if (missing > 0)
            window.say().accept(messages.text("documents.evening.stopped", written, folder.getFileName(), missing));
        else
            window.say()
                    .accept(messages.text(
                            "documents.evening.done",
                            written,
                            folder.getFileName(),
                            ran.count(Fate.LEFT_OUT),
                            ran.count(Fate.NOT_MEANT)));
    }

    private void failed(Throwable failure) {
        busy.set(false);
        window.progress().ended();
        if (failure instanceof Refused no) window.say().accept(messages.text(no));
        else window.fault().accept(failure);
    }

    /** Of the last run, in order. */
    ObservableList<Outcome> outcomes() {
        return outcomes;
    }

    /** Whether the day sheets are one file. */
    BooleanProperty collated() {
        return collated;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
