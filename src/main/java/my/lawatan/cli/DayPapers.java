package my.lawatan.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Version;
import my.lawatan.document.DailyBrief;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.store.Store;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;

/** The papers of a day, as PDF. */
public final class DayPapers {
    private final Session session;
    private final Edition edition;
    private final Language language;

    public DayPapers(Session session, Edition edition, Language language) {
        this.session = session;
        this.edition = edition;
        this.language = language;
    }

    /**
     * A trip that papers are drawn from.
     *
     * @param asOf for when it speaks, if it is an issued version; a draft speaks for now
     */
    public record Drawn(Trip trip, Issue issue, Optional<Instant> asOf) {
        /** A trip of which no version was ever issued. */
        public static Drawn draft(Trip trip) {
            return new Drawn(trip, Issue.draft(), Optional.empty());
        }

        /** What {@code store} holds: the version issued last if nothing was changed since, else a draft after it. */
        public static Drawn from(Store store) {
            Store.Loaded loaded = store.load();
            List<Version> versions = loaded.versions();
            if (versions.isEmpty()) return draft(loaded.trip());
            Version last = versions.get(versions.size() - 1);
            if (last.position() == loaded.head()) return issued(store, loaded.trip(), versions);
            return new Drawn(loaded.trip(), Issue.draftAfter(last, store.snapshot(last.id())), Optional.empty());
        }

        private static Drawn issued(Store store, Trip trip, List<Version> versions) {
            Version last = versions.get(versions.size() - 1);
            Optional<Instant> asOf = Optional.of(last.asOf());
            if (versions.size() == 1) return new Drawn(trip, Issue.issued(last), asOf);
            Version before = versions.get(versions.size() - 2);
            return new Drawn(trip, Issue.issued(last, before, store.snapshot(before.id())), asOf);
        }
    }

    /** The brief of that day, laid out. */
    public Pdf print(Drawn drawn, LocalDate date) {
        return Pdf.of(brief(drawn, date));
    }

    /**
     * Writes the briefs of all days of the trip into {@code folder}, which is made if need be.
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
        DailyBrief brief = brief(drawn, date);
        Path file = folder.resolve(brief.fileName() + ".pdf");
        PdfFile.write(file, Pdf.of(brief).bytes());
        return file;
    }

    private DailyBrief brief(Drawn drawn, LocalDate date) {
        Instant asOf = drawn.asOf().orElseGet(() -> session.clock().instant().truncatedTo(ChronoUnit.MINUTES));
        return DailyBrief.of(drawn.trip(), date, edition, language, drawn.issue(), asOf);
    }
}
