package my.lawatan.ui.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.document.Issue;
import my.lawatan.document.NumberedCopies;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.Subject;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.document.pdf.Turn;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;

/**
 * Lays papers out and draws their pages. It keeps the one open that was drawn from last, and what the papers of one trip have in common;
 * used in the background only, one at a time.
 */
final class Press implements AutoCloseable {
    private final Workspace workspace;
    private Optional<OpenPaper> open = Optional.empty();
    private Optional<Papers> papers = Optional.empty();

    private record OpenPaper(Pdf pdf, PdfPages pages) {}

    /** Which pages are looked at, and how finely they are drawn. */
    record View(int first, int last, float dotsPerInch) {
        View fromTheStart() {
            return new View(0, last - first, dotsPerInch);
        }
    }

    /** A paper, and the pages that are looked at. */
    record Composed(Shown shown, Map<Integer, Picture> pictures) {}

    Press(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The paper that is wished, with the pages in view drawn already, so that nothing need be shown empty.
     *
     * @param far told how much of a job of many papers is done, from 0 to 1; what it throws ends the work
     * @throws Refused if it may not be printed, or not be drawn from what there is */
    Composed compose(Wish wish, Trip trip, Instant now, View view, DoubleConsumer far) {
        Drawn drawn = drawn(wish, trip);
        if (papers.filter(made -> made.areOf(drawn)).isEmpty()) papers = Optional.of(Papers.from(drawn));
        Paper paper = papers.get().paper(request(wish, drawn, trip), now);
        Pdf pdf = Pdf.of(paper, wish.sheet(), Turn.LONG_EDGE, far);
        PdfPages pages = pages(pdf);
        List<PdfPages.Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages.count(); i++) sheets.add(pages.sheet(i));
        Map<Integer, Picture> pictures = new TreeMap<>();
        // a shorter paper is seen at its end
        int last = Math.min(view.last(), pages.count() - 1);
        for (int i = Math.min(view.first(), last); i <= last; i++) pictures.put(i, picture(pdf, i, view.dotsPerInch()));
        return new Composed(new Shown(wish, paper, pdf, now, sheets), pictures);
    }

    /** One page of it. */
    Picture picture(Pdf pdf, int page, float dotsPerInch) {
        return new Picture(pages(pdf).image(page, dotsPerInch), dotsPerInch);
    }

    private PdfPages pages(Pdf pdf) {
        if (open.filter(o -> o.pdf() == pdf).isEmpty()) {
            close();
            open = Optional.of(new OpenPaper(pdf, pdf.pages()));
        }
        return open.get().pages();
    }

    // who has answered a message and who gets which copy is known only now, whatever version it is about
    private static PaperRequest request(Wish wish, Drawn drawn, Trip trip) {
        PaperRequest request = wish.request();
        if (wish.detail().copy().isPresent())
            return request.about(NumberedCopies.subject(
                    trip, drawn.issue().version(), wish.detail().copy().get(), request.date()));
        if (wish.kind() != PaperKind.MESSAGE) return request;
        return drawn.issue()
                .before()
                .map(before -> request.about(new Subject.OfMessage(
                        before, wish.detail().naming(), trip.copies().stream().toList())))
                .orElse(request);
    }

    private Drawn drawn(Wish wish, Trip trip) {
        List<Version> versions = workspace.versions();
        Drawn drawn = wish.version()
                .map(id -> Drawn.version(versions, index(versions, id), workspace::versionTrip))
                .orElseGet(() -> Drawn.now(trip, versions, workspace::versionTrip));
        return wish.against().map(id -> compared(drawn, versions, id)).orElse(drawn);
    }

    private Drawn compared(Drawn drawn, List<Version> versions, UUID with) {
        Version before = versions.get(index(versions, with));
        Issue.Frozen frozen = new Issue.Frozen(before, workspace.versionTrip(with));
        return new Drawn(
                drawn.trip(), new Issue(drawn.issue().version(), Optional.of(frozen)), drawn.asOf(), drawn.versions());
    }

    private static int index(List<Version> versions, UUID id) {
        for (int i = 0; i < versions.size(); i++) if (versions.get(i).id().equals(id)) return i;
        throw new Refused("refused.version");
    }

    @Override
    public void close() {
        open.ifPresent(o -> o.pages().close());
        open = Optional.empty();
    }
}
