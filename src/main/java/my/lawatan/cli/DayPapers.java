package my.lawatan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.Shortfall;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.store.Store;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;

/** Papers, as PDF. */
public final class DayPapers {
    private final Session session;
    private final Edition edition;
    private final Language language;

    public DayPapers(Session session, Edition edition, Language language) {
        this.session = session;
        this.edition = edition;
        this.language = language;
    }

    /** What {@code store} holds: the version issued last if nothing was changed since, else a draft after it. */
    public static Drawn drawn(Store store) {
        Store.Loaded loaded = store.load();
        return Drawn.now(loaded.trip(), loaded.frozen(), store::snapshot);
    }

    /**
     * Writes the briefs of all days of the trip into {@code folder}, which is made if need be, and says on standard error what is not on
     * one of them as it was entered.
     *
     * @return the files, in order
     */
    public List<Path> printAll(Drawn drawn, Path folder) {
        LocalDate first = drawn.trip().settings().firstDay();
        LocalDate last = drawn.trip().settings().lastDay();
        return first.datesUntil(last.plusDays(1))
                .map(date -> write(drawn, date, folder))
                .toList();
    }

    private Path write(Drawn drawn, LocalDate date, Path folder) {
        Paper brief = brief(drawn, date);
        Path file = folder.resolve(brief.fileName() + ".pdf");
        Pdf pdf = Pdf.of(brief);
        OutFile.PDF.write(file, pdf.bytes());
        tell(session, file, pdf.shortfalls());
        return file;
    }

    /** Says what is not on a paper as it was entered: the paper is there, and says so itself. */
    static void tell(Session session, Path file, List<Shortfall> shortfalls) {
        Messages messages = session.messages();
        for (Shortfall one : shortfalls)
            new Errors(session).say(messages.text("cli.print.shortfall", file, one.said(messages)));
    }

    private Paper brief(Drawn drawn, LocalDate date) {
        PaperRequest request = PaperRequest.of(PaperKind.DAILY_BRIEF, date, edition, language);
        return Papers.of(drawn, request, session.clock().instant());
    }
}
