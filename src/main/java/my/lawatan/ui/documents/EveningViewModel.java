package my.lawatan.ui.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import my.lawatan.document.Drawn;
import my.lawatan.document.Evening;
import my.lawatan.document.Papers;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.Turn;
import my.lawatan.document.pdf.WholeFile;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.workspace.Workspace;

/** Writes every paper that goes out for a day into a folder, while the window goes on. */
final class EveningViewModel {
    /**
     * What became of a paper.
     *
     * @param reason why it was left out; empty if it was written
     */
    record Outcome(String file, String reason) {
        boolean leftOut() {
            return !reason.isEmpty();
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
        outcomes.clear();
        busy.set(true);
        window.progress().begun(messages.text("documents.evening.working", folder.getFileName()), this::stop);
        writing.watch(
                far -> written(wish, trip, now, one, folder, far),
                part -> window.progress().at(part),
                all -> done(all, folder));
    }

    private List<Outcome> written(Wish wish, Trip trip, Instant now, boolean one, Path folder, DoubleConsumer far) {
        Drawn drawn = Drawn.now(trip, workspace.versions(), workspace::versionTrip);
        List<Evening.Job> jobs = new Evening(drawn, wish.day(), wish.edition(), wish.voice()).jobs(one);
        List<Outcome> all = new ArrayList<>();
        for (Evening.Job job : jobs) {
            double before = (double) all.size() / jobs.size();
            far.accept(before);
            all.add(written(job, drawn, now, folder, part -> far.accept(before + part / jobs.size())));
        }
        return all;
    }

    private Outcome written(Evening.Job job, Drawn drawn, Instant now, Path folder, DoubleConsumer far) {
        try {
            Pdf pdf =
                    Pdf.of(Papers.of(drawn, job.request(), now), my.lawatan.document.Sheet.USUAL, Turn.LONG_EDGE, far);
            Files.createDirectories(folder);
            WholeFile.write(folder.resolve(job.file()), pdf.bytes());
            return new Outcome(job.file(), "");
        } catch (Refused no) {
            return new Outcome(job.file(), messages.text(no));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        writing.cancel();
        busy.set(false);
        window.say().accept(messages.text("documents.evening.stopped"));
    }

    private void done(List<Outcome> all, Path folder) {
        ended();
        outcomes.setAll(all);
        int out = (int) all.stream().filter(Outcome::leftOut).count();
        window.say().accept(messages.text("documents.evening.done", all.size() - out, folder.getFileName(), out));
    }

    private void failed(Throwable failure) {
        ended();
        if (failure instanceof UncheckedIOException io)
            window.say()
                    .accept(messages.text(
                            "documents.evening.failed", io.getCause().getMessage()));
        else window.fault().accept(failure);
    }

    private void ended() {
        busy.set(false);
        window.progress().ended();
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
