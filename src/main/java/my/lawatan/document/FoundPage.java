package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import my.lawatan.change.Version;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * A code that somebody typed, found again among the versions and papers of one file. Nothing is stored for it: the papers of the version are
 * gone through.
 *
 * @param ours what the code says; nothing if it is of another visit
 * @param version the version it names, if this file has it
 * @param request which paper it is of, if that can be made
 * @param sheet on which sheets
 */
public record FoundPage(
        File file, Optional<Found> ours, Optional<Version> version, Optional<PaperRequest> request, Sheet sheet) {
    /**
     * What of a file is needed.
     *
     * @param trip as it is now
     * @param versions all that were issued, in order, also those that were purged
     * @param frozen the trip as it was when a version was issued
     */
    public record File(Trip trip, List<Version> versions, Function<UUID, Trip> frozen) {
        public File {
            versions = Version.toldApart(versions);
        }

        /** The version that was issued last. */
        public Optional<Version> latest() {
            return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
        }

        List<Version> printable() {
            return versions.stream().filter(version -> !version.purged()).toList();
        }

        /** What papers of that version are drawn from. */
        public Drawn drawn(Version version) {
            return Drawn.version(printable(), printable().indexOf(version), frozen);
        }
    }

    /** Of what a page said that it is.
     *
     * @param number of the version, as far as the code holds it
     * @param content of a draft, by what it is told apart from others
     * @param page from 1; 0 if it is of all pages */
    public record Found(boolean draft, int number, int content, int page) {}

    /**
     * Finds the page of that code.
     *
     * @throws Refused if it is no code, saying where it is mistyped
     */
    public static FoundPage of(String typed, File file) {
        Optional<PageCode> read = PageCode.read(typed, file.trip().settings().id());
        if (read.isEmpty())
            return new FoundPage(file, Optional.empty(), Optional.empty(), Optional.empty(), Sheet.USUAL);
        PageCode code = read.get();
        Optional<Version> version = file.versions().stream().filter(code::names).findFirst();
        Optional<AllPapers.Sized> paper = papers(code, version, file).find(code.paper());
        return new FoundPage(
                file,
                Optional.of(new Found(code.draft(), code.number(), code.content(), code.page())),
                version,
                paper.map(found -> whole(found, file)),
                paper.map(AllPapers.Sized::sheet).orElse(Sheet.USUAL));
    }

    private static AllPapers papers(PageCode code, Optional<Version> version, File file) {
        boolean frozen = !code.draft() && version.filter(v -> !v.purged()).isPresent();
        Trip trip = frozen ? file.frozen().apply(version.get().id()) : file.trip();
        return new AllPapers(trip, file.printable());
    }

    private static PaperRequest whole(AllPapers.Sized found, File file) {
        PaperRequest request = found.request();
        if (!AllPapers.ofVersions(found)) return request;
        Version since = request.since().orElseThrow().version();
        return request.about(
                new Subject.SinceVersion(new Issue.Frozen(since, file.frozen().apply(since.id()))));
    }

    /** The paper as it is drawn from there; nothing if it cannot be. */
    public Optional<Paper> paper(Drawn from, Instant now) {
        try {
            return request.map(wanted -> Papers.of(from, wanted, now));
        } catch (Refused e) {
            // the day, the event or the place is not there any more
            return Optional.empty();
        }
    }

    /** Of a draft, whether what its readers may see of the trip is as it was when it was drawn; nothing if that cannot be said. */
    public Optional<Boolean> asItWas() {
        boolean purged = version.filter(Version::purged).isPresent();
        boolean lost =
                version.isEmpty() && ours.filter(found -> found.number() > 0).isPresent();
        if (purged || lost) return Optional.empty();
        Issue issue = version.map(after -> Issue.draftAfter(after, file.frozen().apply(after.id())))
                .orElseGet(Issue::draft);
        Papers now = Papers.from(new Drawn(file.trip(), issue, Optional.empty()));
        return ours.filter(Found::draft)
                .flatMap(found -> request.map(wanted -> now.content(wanted.edition()) == found.content()));
    }

    /** What is different between the version of the page and the latest, in the words of a change sheet. */
    public List<ChangeSheetPaper.Row> changes(Language language, Instant now) {
        Version old = version.orElseThrow();
        PaperRequest sheet =
                PaperRequest.since(new Issue.Frozen(old, file.frozen().apply(old.id())), Edition.OFFICE, language);
        ChangeSheetPaper paper =
                (ChangeSheetPaper) Papers.of(file.drawn(file.latest().orElseThrow()), sheet, now);
        return paper.sections().stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    /** Whether the page is of a version, and both that and the latest still have their papers. */
    public boolean comparable() {
        return request.isPresent()
                && Stream.of(version, file.latest())
                        .allMatch(v -> v.filter(found -> !found.purged()).isPresent());
    }
}
