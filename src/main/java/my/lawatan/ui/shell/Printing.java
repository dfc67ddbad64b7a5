package my.lawatan.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.Seen;
import my.lawatan.document.Shortfall;
import my.lawatan.document.pdf.NotWritten;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.WholeFile;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.PaperDay;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Workspace;

/** Writes the daily brief of the selected day as a PDF file, away from the window's thread. */
public final class Printing {
    private final Workspace workspace;
    private final Selection selection;
    private final Clock clock;
    private final Messages messages;
    private final Background.Latest composing;
    private final Background.Latest writing;
    private final Work work;
    private final Consumer<String> say;
    private Function<String, Optional<Path>> choose;

    /** A paper that is ready to be laid out, and what it is called in the window. */
    private record Composed(Paper paper, String name) {}

    private record Saved(Path file, List<Shortfall> shortfalls) {}

    /** @param say tells the outcome
     * @param choose asks where the file goes, given the name that is proposed; nothing if the officer thinks better of it
     * @param fault told of what is no refusal and no trouble with the file */
    public Printing(
            Workspace workspace,
            Selection selection,
            Clock clock,
            Messages messages,
            Background background,
            Work work,
            Consumer<String> say,
            Function<String, Optional<Path>> choose,
            Consumer<Throwable> fault) {
        this.workspace = workspace;
        this.selection = selection;
        this.clock = clock;
        this.messages = messages;
        this.work = work;
        this.say = say;
        this.choose = choose;
        this.composing = background.latest(failure -> failed(failure, fault));
        this.writing = background.latest(failure -> failed(failure, fault));
    }

    /** Asks {@code chooser} from now on where a file goes. */
    public void chooseWith(Function<String, Optional<Path>> chooser) {
        this.choose = chooser;
    }

    /** Asks where a file of that name goes; nothing if the officer thinks better of it. */
    public Optional<Path> where(String name) {
        return choose.apply(name);
    }

    /** Begins to write the brief of {@link #day()}. */
    public void print() {
        print(day());
    }

    /** Begins to write the brief of that day. */
    public void print(LocalDate day) {
        Trip trip = workspace.trip();
        String name = messages.text("ui.print.daily", new Times(messages).shortDate(day));
        compose(name, () -> compose(trip, day));
    }

    /** Begins to write that paper of that trip. */
    public void save(Drawn drawn, PaperRequest request) {
        String name = messages.text("ui.print.paper");
        compose(name, () -> Papers.of(drawn, request, clock.instant()));
    }

    /** Begins to write the programme as it is looked at. */
    public void print(Seen seen) {
        Drawn drawn = Drawn.now(workspace.trip(), workspace.versions(), workspace::versionTrip);
        compose(
                messages.text("ui.print.paper"),
                () -> Papers.seen(drawn, seen, Edition.OFFICE, messages.language(), clock.instant()));
    }

    private void compose(String name, Supplier<Paper> paper) {
        begin(name);
        composing.ask(() -> new Composed(paper.get(), name), this::composed);
    }

    private void begin(String name) {
        work.begun(name, () -> {
            composing.cancel();
            writing.cancel();
        });
    }

    private void composed(Composed composed) {
        work.ended();
        Optional<Path> file = choose.apply(composed.paper().fileName() + ".pdf");
        if (file.isEmpty()) return;
        begin(composed.name());
        writing.ask(() -> write(composed.paper(), file.get()), saved -> written(saved, composed.name()));
    }

    private void written(Saved saved, String name) {
        work.ended();
        String file = saved.file().getFileName().toString();
        String shortfalls = Shortfall.said(saved.shortfalls(), messages);
        say.accept(
                shortfalls.isEmpty()
                        ? messages.text("ui.print.done", name, file)
                        : messages.text("documents.save.done.short", name, file, shortfalls));
    }

    private void failed(Throwable failure, Consumer<Throwable> fault) {
        work.ended();
        if (failure instanceof Refused no) say.accept(messages.text(no));
        else fault.accept(failure);
    }

    /** The day of what is selected; else today where the host is, if the trip is on; else the first day. */
    public LocalDate day() {
        return PaperDay.of(workspace.trip(), selection.primary(), clock.instant());
    }

    private Paper compose(Trip trip, LocalDate day) {
        Drawn drawn = Drawn.now(trip, workspace.versions(), workspace::versionTrip);
        PaperRequest request = PaperRequest.of(PaperKind.DAILY_BRIEF, day, Edition.OFFICE, messages.language());
        return Papers.of(drawn, request, clock.instant());
    }

    // whole or not at all: a printer may be waiting for the name
    private static Saved write(Paper brief, Path file) {
        try {
            Pdf pdf = Pdf.of(brief);
            WholeFile.write(file, pdf.bytes());
            return new Saved(file, pdf.shortfalls());
        } catch (IOException e) {
            throw NotWritten.of(file, e);
        }
    }
}
