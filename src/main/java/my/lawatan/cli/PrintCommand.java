package my.lawatan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import my.lawatan.document.Edition;
import my.lawatan.store.Store;
import my.lawatan.trip.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lawatan print FILE --paper daily-brief --date 2024-11-13 --out X.pdf} */
@Command(name = "print")
final class PrintCommand extends FileCommand {
    private static final List<Language> PRINTED = List.of(Language.EN, Language.MS, Language.ES);

    @Option(names = "--paper", required = true, paramLabel = "PAPER", descriptionKey = "cli.paper")
    Paper paper;

    @Option(names = "--date", required = true, paramLabel = "DATE", descriptionKey = "cli.date")
    LocalDate date;

    @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "cli.edition", defaultValue = "office")
    String edition;

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "cli.language", defaultValue = "en")
    String language;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.out.pdf")
    Path out;

    /** What can be printed. */
    enum Paper {
        DAILY_BRIEF
    }

    PrintCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Edition whose = Edition.of(edition.toLowerCase(Locale.ROOT));
        DayPapers papers = new DayPapers(session, whose, printed());
        byte[] pdf;
        try (Store store = session.files().read().apply(file)) {
            pdf = papers.print(DayPapers.drawn(store), date).bytes();
        }
        if (Files.exists(out) && PdfFile.same(out, file)) throw new Stop("cli.error.out-is-trip", out);
        PdfFile.write(out, pdf);
        return Exit.OK;
    }

    // papers have no words of their own in other languages a text may be held in
    private Language printed() {
        return PRINTED.stream()
                .filter(known -> known.tag().equals(language.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Stop(
                        "cli.error.word",
                        language,
                        PRINTED.stream().map(Language::tag).collect(Collectors.joining(", "))));
    }
}
