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
 * @param others that it may mean as well: all of one number, of a draft whose code does not say which of them
 * @param request which paper it is of, if that can be made
 * @param sheet on which sheets
 */
public record FoundPage(
        File file,
        Optional<Found> ours,
        Optional<Version> version,
        List<Version> others,
        Optional<PaperRequest> request,
        Sheet sheet) {
    public FoundPage {
        others = List.copyOf(others);
    }

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
            return new FoundPage(file, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Sheet.USUAL);
        PageCode code = read.get();
        List<Version> named = file.versions().stream().filter(code::names).toList();
        return code.draft() ? draft(code, named, file) : issued(code, named, file);
    }

    private static FoundPage issued(PageCode code, List<Version> named, File file) {
        List<Version> one = named.stream().limit(1).toList();
        Trip trip = one.stream()
                .filter(version -> !version.purged())
                .findFirst()
                .map(version -> file.frozen().apply(version.id()))
                .orElseGet(file::trip);
        return of(code, one, new AllPapers(trip, file.printable()).find(code.paper()), file);
    }

    private static FoundPage draft(PageCode code, List<Version> named, File file) {
        AllPapers papers = new AllPapers(file.trip(), file.printable());
        Optional<AllPapers.Draft> told = papers.draft(code.paper(), named);
        if (told.isPresent())
            return of(code, List.of(told.get().after()), Optional.of(told.get().paper()), file);
        // printed when codes held the number only; or there is no such paper any more
        return of(code, named, papers.find(code.paper()), file);
    }

    private static FoundPage of(PageCode code, List<Version> named, Optional<AllPapers.Sized> paper, File file) {
        return new FoundPage(
                file,
                Optional.of(new Found(code.draft(), code.number(), code.content(), code.page())),
                named.stream().findFirst(),
                named.stream().skip(1).toList(),
                paper.map(found -> whole(found, file)),
                paper.map(AllPapers.Sized::sheet).orElse(Sheet.USUAL));
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
        // what differs is told from the version before, and that is not known
        if (purged || lost || !others.isEmpty()) return Optional.empty();
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
                .map(ChangeSheetPaper.Row::plain)
                .toList();
    }

    /** Whether the page is of a version, and both that and the latest still have their papers. */
    public boolean comparable() {
        return request.isPresent()
                && Stream.of(version, file.latest())
                        .allMatch(v -> v.filter(found -> !found.purged()).isPresent());
    }
}
