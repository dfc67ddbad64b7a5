package my.lawatan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Evening;
import my.lawatan.document.Voice;
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

    NightlyCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Edition whose = Edition.of(edition.toLowerCase(Locale.ROOT));
        Voice printed = PrintCommand.voice(language).with(times);
        try (Store store = session.files().read().apply(file)) {
            Drawn drawn = DayPapers.drawn(store);
            String source = source(drawn, store);
            Manifest manifest = resume ? Manifest.resumed(out, source) : Manifest.empty(out, source);
            Nightly nightly = new Nightly(
                    drawn,
                    new Evening(drawn, date, whose, printed).jobs(collated),
                    session.clock().instant(),
                    manifest);
            nightly.run(this::said);
            said(messages.text(
                    "cli.nightly.done",
                    manifest.files().size(),
                    manifest.leftOut().size(),
                    out));
        }
        return Exit.OK;
    }

    // what is issued is the same for ever; a draft only until the next entry
    private String source(Drawn drawn, Store store) {
        return drawn.issue()
                .version()
                .map(version -> version.id().toString())
                .orElseGet(() -> "draft-" + store.load().head())
                // a run in another style is another run
                .concat(times == TimeStyle.CLOCK ? "" : "-" + times.word());
    }

    private void said(String text) {
        List.of(text).forEach(line -> line(Visible.line(line)));
        session.out().flush();
    }
}
