package my.lawatan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Ink;
import my.lawatan.document.NumberedCopies;
import my.lawatan.document.Orientation;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Papers;
import my.lawatan.document.Separation;
import my.lawatan.document.Sheet;
import my.lawatan.document.Shortfall;
import my.lawatan.document.Subject;
import my.lawatan.document.Voice;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.Turn;
import my.lawatan.document.word.Docx;
import my.lawatan.document.word.DocxFile;
import my.lawatan.store.Store;
import my.lawatan.text.TimeStyle;
import my.lawatan.text.Words;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lawatan print FILE --paper daily-brief --date 2024-11-13 --out X.pdf}; what else a paper needs depends on what it is about. */
@Command(name = "print")
final class PrintCommand extends FileCommand {
    @Option(names = "--paper", required = true, paramLabel = "PAPER", descriptionKey = "cli.paper")
    PaperKind paper;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.date")
    LocalDate date;

    @Option(names = "--brief", paramLabel = "ID|NUMBER", descriptionKey = "cli.brief")
    String brief;

    @Option(names = "--event", paramLabel = "ID|TITLE", descriptionKey = "cli.event")
    String event;

    @Option(names = "--place", paramLabel = "ID|NAME", descriptionKey = "cli.place")
    String place;

    @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "cli.print-person")
    String person;

    @Option(names = "--from", paramLabel = "VERSION", descriptionKey = "cli.from")
    String from;

    @Option(names = "--to", paramLabel = "VERSION|now", descriptionKey = "cli.to", defaultValue = VersionChoice.NOW)
    String to;

    @Option(
            names = "--naming",
            split = ",",
            paramLabel = "WORDS",
            hideParamSyntax = true,
            descriptionKey = "cli.print-naming")
    List<Naming> naming = List.of();

    @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "cli.edition", defaultValue = "office")
    String edition;

    @Option(names = "--language", paramLabel = "L|L+L", descriptionKey = "cli.languages", defaultValue = "en")
    String language;

    @Option(names = "--times", paramLabel = "STYLE", descriptionKey = "cli.times", defaultValue = "clock")
    TimeStyle times;

    @Option(names = "--separate", paramLabel = "BY", descriptionKey = "cli.separate")
    Separation separation;

    @Option(names = "--from-sheet", paramLabel = "N", descriptionKey = "cli.from-sheet")
    Integer fromSheet;

    @Option(names = "--copy", paramLabel = "N", descriptionKey = "cli.book-copy")
    Integer copy;

    @Option(names = "--size", paramLabel = "SIZE", descriptionKey = "cli.size", defaultValue = "a4")
    String size;

    @Option(names = "--turn", paramLabel = "EDGE", descriptionKey = "cli.turn", defaultValue = "long-edge")
    Turn turn;

    @Option(names = "--orientation", paramLabel = "WAY", descriptionKey = "cli.orientation")
    Orientation orientation;

    @Option(names = "--large", descriptionKey = "cli.large")
    boolean large;

    @Option(names = "--grey", descriptionKey = "cli.grey")
    boolean grey;

    @Option(names = "--lock-with", paramLabel = "FILE", descriptionKey = "cli.lock-with")
    Path passphrase;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.out.paper")
    Path out;

    PrintCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Edition whose = Edition.of(edition.toLowerCase(Locale.ROOT));
        Voice printed = voice(language).with(times);
        OutFile format = OutFile.ofPaper(out);
        Sheet sheet = sheet();
        requireOptionsOfPaper();
        if (format == OutFile.DOCX) requireForWord();
        Optional<String> locked = Optional.ofNullable(passphrase).map(PassphraseFile::read);
        Made made = made(format, sheet, locked, composed(whose, printed));
        if (Files.exists(out) && OutFile.same(out, file)) throw new Stop("cli.error.out-is-trip", out);
        format.write(out, made.content().get());
        DayPapers.tell(session, out, made.shortfalls());
        return Exit.OK;
    }

    /** A paper that is laid out, and what of the trip it could not hold. */
    private record Made(Supplier<byte[]> content, List<Shortfall> shortfalls) {}

    private Made made(OutFile format, Sheet sheet, Optional<String> locked, Paper composed) {
        if (format == OutFile.DOCX) {
            DocxFile word = Docx.made(composed, sheet);
            return new Made(word::bytes, word.shortfalls());
        }
        Pdf pdf = Pdf.of(composed, sheet, turn);
        return new Made(() -> pdf(pdf, locked), pdf.shortfalls());
    }

    private Sheet sheet() {
        PaperSize sheets = PaperSize.of(size.toLowerCase(Locale.ROOT));
        if (!sheets.bears(paper)) throw new Stop("cli.error.size", paper.word(), sheets.word());
        Sheet upright =
                Sheet.USUAL.of(sheets).with(grey ? Ink.GREY : Ink.COLOUR).large(large);
        if (!upright.bears(paper)) throw new Stop("cli.error.large", paper.word(), sheets.word());
        Sheet sheet = orientation == null ? upright : upright.lying(paper, orientation);
        if (sheet.bears(paper)) return sheet;
        throw new Stop(
                "cli.error.orientation",
                paper.word(),
                Words.kebab(Sheet.usual(paper).name()));
    }

    private void requireOptionsOfPaper() {
        if (paper != PaperKind.DAY_SHEETS && (separation != null || fromSheet != null))
            throw new Stop("cli.error.round", paper.word());
        if (paper != PaperKind.BRIEFING_BOOK && copy != null) throw new Stop("cli.error.copy-paper", paper.word());
        if (paper != PaperKind.MESSAGE && !naming.isEmpty()) throw new Stop("cli.error.naming", paper.word());
    }

    private void requireForWord() {
        if (!Docx.bears(paper)) throw new Stop("cli.error.no-word", paper.word());
        if (large) throw new Stop("cli.error.large-word");
        if (passphrase != null) throw new Stop("cli.error.passphrase-word");
    }

    private Paper composed(Edition whose, Voice printed) {
        try (Store store = session.files().read().apply(file)) {
            return paper.about() == PaperKind.About.VERSIONS
                    ? ofVersions(store, whose, printed)
                    : composed(DayPapers.drawn(store), whose, printed);
        }
    }

    private static byte[] pdf(Pdf pdf, Optional<String> passphrase) {
        return passphrase.map(pdf::locked).orElseGet(pdf::bytes);
    }

    private Paper composed(Drawn drawn, Edition whose, Voice printed) {
        return Papers.of(drawn, request(drawn, whose, printed), session.clock().instant());
    }

    private Paper ofVersions(Store store, Edition whose, Voice printed) {
        VersionChoice versions = new VersionChoice(store);
        if (paper == PaperKind.MESSAGE)
            return versions.message(
                    Optional.ofNullable(from),
                    to,
                    Set.copyOf(naming),
                    whose,
                    printed,
                    session.clock().instant());
        String since = needed(from, "cli.error.needs-from");
        return versions.sheet(since, to, whose, printed, session.clock().instant());
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

    private PaperRequest request(Drawn drawn, Edition whose, Voice printed) {
        Subject subject = copy == null
                ? subject(drawn.trip())
                : NumberedCopies.subject(drawn.trip(), drawn.issue().version(), copy, Optional.ofNullable(date));
        return new PaperRequest(paper, subject, whose, printed);
    }

    private Subject subject(Trip trip) {
        return switch (paper.about()) {
            case TRIP -> ofDays() ? new Subject.OfDay(date) : new Subject.Whole();
            case VERSIONS -> new Subject.Whole();
            case BRIEF -> new Subject.OfBrief(named(trip, needed(brief, "cli.error.needs-brief")));
            case DAY -> ofDay(needed(date, "cli.error.needs-date"));
            case PLACE -> new Subject.OfPlace(PlaceNames.find(trip, needed(place, "cli.error.needs-place")));
            case PERSON ->
                new Subject.OfPerson(
                        PersonNames.find(trip, needed(person, "cli.error.needs-person")),
                        needed(date, "cli.error.needs-date"));
            case EVENT -> new Subject.OfEvent(EventNames.find(trip, needed(event, "cli.error.needs-event")));
        };
    }

    private Subject ofDay(LocalDate day) {
        if (paper != PaperKind.DAY_SHEETS) return new Subject.OfDay(day);
        return new Subject.OfRound(
                day,
                Optional.ofNullable(separation).orElse(Separation.ROOM),
                Optional.ofNullable(fromSheet).orElse(1));
    }

    // of a visit as a whole, or of one of its days
    private boolean ofDays() {
        return paper == PaperKind.BRIEFING_BOOK && date != null;
    }

    private <T> T needed(T option, String key) {
        if (option == null) throw new Stop(key, paper.word());
        return option;
    }

    /** {@code en}, or two of them: {@code en+es}. */
    static Voice voice(String languages) {
        int plus = languages.indexOf('+');
        if (plus < 0) return Voice.of(printed(languages));
        Language first = printed(languages.substring(0, plus));
        Language beside = printed(languages.substring(plus + 1));
        if (first == beside) throw new Stop("cli.error.one-language", first.tag());
        return Voice.of(first, beside);
    }

    // papers have no words of their own in other languages a text may be held in
    static Language printed(String language) {
        return Voice.LANGUAGES.stream()
                .filter(known -> known.tag().equals(language.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Stop(
                        "cli.error.word",
                        language,
                        Voice.LANGUAGES.stream().map(Language::tag).collect(Collectors.joining(", "))));
    }
}
