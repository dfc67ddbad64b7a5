package my.lawatan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.store.Store;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lawatan print FILE --paper daily-brief --date 2024-11-13 --out X.pdf} */
@Command(name = "print")
final class PrintCommand extends FileCommand {
    private static final List<Language> PRINTED = List.of(Language.EN, Language.MS, Language.ES);

    @Option(names = "--paper", required = true, paramLabel = "PAPER", descriptionKey = "cli.paper")
    Paper paper;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.date")
    LocalDate date;

    @Option(names = "--brief", paramLabel = "ID|NUMBER", descriptionKey = "cli.brief")
    String brief;

    @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "cli.edition", defaultValue = "office")
    String edition;

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "cli.language", defaultValue = "en")
    String language;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.out.pdf")
    Path out;

    /** What can be printed. */
    enum Paper {
        DAILY_BRIEF,
        BRIEF
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
            pdf = print(papers, DayPapers.drawn(store)).bytes();
        }
        if (Files.exists(out) && PdfFile.same(out, file)) throw new Stop("cli.error.out-is-trip", out);
        PdfFile.write(out, pdf);
        return Exit.OK;
    }

    private Pdf print(DayPapers papers, Drawn drawn) {
        return switch (paper) {
            case DAILY_BRIEF -> papers.print(drawn, required(date, "refused.paper-date"));
            case BRIEF -> papers.print(drawn, named(drawn.trip(), required(brief, "refused.paper-brief")));
        };
    }

    private static <T> T required(T option, String key) {
        if (option == null) throw new Refused(key);
        return option;
    }

    /** The brief of that id, or else the only one of that number. */
    private static Id<Brief> named(Trip trip, String name) {
        List<Brief> found = trip.briefs().stream()
                .filter(b -> b.id().toString().equals(name) || b.number().equals(name))
                .toList();
        if (found.size() == 1) return found.get(0).id();
        String all = trip.briefs().stream()
                .map(b -> b.number().isEmpty() ? b.id().toString() : b.number())
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining(", "));
        throw new Refused("refused.no-such-brief", name, all);
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
