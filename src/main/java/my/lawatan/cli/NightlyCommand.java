package my.lawatan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Evening;
import my.lawatan.document.Shortfall;
import my.lawatan.document.Voice;
import my.lawatan.document.night.Manifest;
import my.lawatan.document.night.NightRun;
import my.lawatan.store.Store;
import my.lawatan.text.TimeStyle;
import my.lawatan.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lawatan nightly FILE --date D --out DIR}: every paper that goes out for one day, and what became of each. */
@Command(name = "nightly")
final class NightlyCommand extends FileCommand {
    @Option(names = "--date", required = true, paramLabel = "DATE", descriptionKey = "cli.date")
    LocalDate date;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.nightly-out")
    Path out;

    @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "cli.edition", defaultValue = "office")
    String edition;

    @Option(names = "--language", paramLabel = "L|L+L", descriptionKey = "cli.languages", defaultValue = "en")
    String language;

    @Option(names = "--times", paramLabel = "STYLE", descriptionKey = "cli.times", defaultValue = "clock")
    TimeStyle times;

    @Option(names = "--collated", descriptionKey = "cli.nightly-collated")
    boolean collated;

    @Option(names = "--resume", descriptionKey = "cli.nightly-resume")
    boolean resume;

    private int notMeant;

    NightlyCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Edition whose = Edition.of(edition.toLowerCase(Locale.ROOT));
        Voice printed = PrintCommand.voice(language).with(times);
        try (Store store = session.files().read().apply(file)) {
            Drawn drawn = DayPapers.drawn(store);
            List<Evening.Job> jobs = new Evening(drawn, date, whose, printed).jobs(collated);
            if (Files.exists(out) && !Files.isDirectory(out)) throw new Stop("cli.error.no-directory", out);
            String source = Manifest.source(drawn, store.load().head(), printed);
            Manifest manifest = resume
                    ? Manifest.resumed(out, source, NightlyCommand::write)
                    : Manifest.empty(out, source, NightlyCommand::write);
            new NightRun(drawn, jobs, session.clock().instant(), manifest).run(this::told, part -> {});
            said(messages.text(
                    "cli.nightly.done",
                    manifest.files().size(),
                    manifest.leftOut().size() - notMeant,
                    out,
                    notMeant,
                    manifest.files().stream()
                            .filter(file -> !file.notes().isEmpty())
                            .count()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Exit.OK;
    }

    private static void write(Path file, byte[] bytes) {
        OutFile kind = file.endsWith(Manifest.NAME) ? OutFile.JSON : OutFile.PDF;
        kind.write(file, bytes);
    }

    private void told(NightRun.Outcome outcome) {
        if (!outcome.meant()) {
            notMeant++;
            return;
        }
        said(outcome.reason()
                .map(no -> messages.text("cli.nightly.left-out", outcome.file(), messages.text(no)))
                .orElse(outcome.file()));
        for (Shortfall one : outcome.shortfalls())
            said(messages.text("cli.nightly.note", outcome.file(), one.said(messages)));
    }

    private void said(String text) {
        List.of(text).forEach(line -> line(Visible.line(line)));
        session.out().flush();
    }
}
