package my.lawatan.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Step;
import my.lawatan.trip.Language;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/**
 * Prints every paper of both samples into a folder, for eyes to look at: as PDF, and page by page as pictures if a resolution is given.
 * Arguments: the folder, then languages (else all), then dots per inch (else no pictures).
 */
public final class Look {
    private final Path folder;
    private final List<Language> languages;
    private final float dotsPerInch;

    private Look(Path folder, List<Language> languages, float dotsPerInch) {
        this.folder = folder;
        this.languages = languages;
        this.dotsPerInch = dotsPerInch;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<Language> asked = Stream.of(Language.values())
                .filter(language -> List.of(args).contains(language.tag()))
                .toList();
        float dots =
                args.length > 1 && args[args.length - 1].matches("\\d+") ? Float.parseFloat(args[args.length - 1]) : 0;
        List<Language> all = List.of(Language.EN, Language.MS, Language.ES);
        Look look = new Look(folder, asked.isEmpty() ? all : asked, dots);
        look.write("picture", Pdf.of(PictureDay.brief(PictureDay.trip())));
        for (String name : Sample.names()) for (Language language : look.languages) look.all(Sample.of(name), language);
    }

    private void all(Sample sample, Language language) throws IOException {
        Trip trip = sample.latest();
        Drawn drawn = new Drawn(trip, issue(sample), Optional.empty());
        for (PaperKind kind : PaperKind.values())
            for (PaperRequest request : requests(trip, kind, language))
                if (kind.about() != PaperKind.About.VERSIONS
                        || drawn.issue().before().isPresent())
                    write(sample.name(), Papers.of(drawn, request, PictureDay.AS_OF));
        for (Edition edition : Edition.values())
            if (edition != Edition.OFFICE) editions(sample, drawn, edition, language);
        for (PaperRequest request : requests(trip, PaperKind.BRIEF, language)) {
            Paper brief = Papers.of(drawn, request, PictureDay.AS_OF);
            write(sample.name() + "_" + language.tag() + "_" + brief.fileName() + "_a5", Pdf.of(brief, PaperSize.A5));
        }
        issues(sample, language);
    }

    private static List<PaperRequest> requests(Trip trip, PaperKind kind, Language language) {
        return switch (kind.about()) {
            case TRIP, VERSIONS -> List.of(PaperRequest.of(kind, Edition.OFFICE, language));
            case DAY ->
                days(trip).stream()
                        .map(day -> PaperRequest.of(kind, day, Edition.OFFICE, language))
                        .toList();
            case EVENT ->
                trip.events().stream()
                        .map(event -> PaperRequest.of(kind, event.id(), Edition.OFFICE, language))
                        .toList();
            case PLACE ->
                trip.places().stream()
                        .map(place -> PaperRequest.ofPlace(place.id(), Edition.OFFICE, language))
                        .toList();
            case PERSON ->
                trip.people().stream()
                        .filter(person -> person.side() == Side.OURS)
                        .flatMap(person -> days(trip).stream()
                                .map(day -> PaperRequest.ofPerson(person.id(), day, Edition.OFFICE, language)))
                        .toList();
            case BRIEF ->
                trip.briefs().stream()
                        .map(brief -> PaperRequest.of(brief.id(), Edition.OFFICE, language))
                        .toList();
        };
    }

    /** What one edition has, but for papers of single events: they are like the office's. */
    private void editions(Sample sample, Drawn drawn, Edition edition, Language language) throws IOException {
        List<PaperRequest> requests = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            if (!edition.has(kind)) continue;
            if (kind.about() == PaperKind.About.TRIP || kind == PaperKind.CHANGE_SHEET)
                requests.add(PaperRequest.of(kind, edition, language));
            if (kind.about() == PaperKind.About.DAY)
                for (LocalDate day : days(drawn.trip())) requests.add(PaperRequest.of(kind, day, edition, language));
        }
        for (PaperRequest request : requests)
            if (request.kind() != PaperKind.CHANGE_SHEET
                    || drawn.issue().before().isPresent())
                write(sample.name(), Papers.of(drawn, request, PictureDay.AS_OF));
    }

    /** The change sheet of every version that was issued, since the one before it. */
    private void issues(Sample sample, Language language) throws IOException {
        List<Issue.Frozen> issued = issued(sample);
        for (int i = 1; i < issued.size(); i++) {
            Issue.Frozen now = issued.get(i);
            Issue.Frozen before = issued.get(i - 1);
            Issue issue = Issue.issued(now.version(), before.version(), before.trip());
            Drawn drawn = new Drawn(now.trip(), issue, Optional.empty());
            write(
                    sample.name(),
                    Papers.of(
                            drawn,
                            PaperRequest.since(before, Edition.OFFICE, language),
                            now.version().asOf()));
        }
    }

    private static List<LocalDate> days(Trip trip) {
        TripSettings settings = trip.settings();
        return settings.firstDay().datesUntil(settings.lastDay().plusDays(1)).toList();
    }

    private void write(String sample, Paper paper) throws IOException {
        write(sample + "_" + paper.language().tag() + "_" + paper.fileName(), Pdf.of(paper));
    }

    private void write(String name, Pdf pdf) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), pdf.bytes());
        if (dotsPerInch == 0) return;
        try (PdfPages pages = pdf.pages()) {
            for (int i = 0; i < pages.count(); i++)
                picture(pages.image(i, dotsPerInch), folder.resolve(name + "-" + (i + 1) + ".png"));
        }
    }

    private static void picture(PdfPages.Image page, Path file) throws IOException {
        BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
        ImageIO.write(image, "png", file.toFile());
    }

    /** A draft after the version issued last in the sample's history. */
    static Issue issue(Sample sample) {
        List<Issue.Frozen> issued = issued(sample);
        if (issued.isEmpty()) return Issue.draft();
        Issue.Frozen last = issued.get(issued.size() - 1);
        return Issue.draftAfter(last.version(), last.trip());
    }

    /** The versions of a sample with their trips, from the first to the last. */
    public static List<Issue.Frozen> issued(Sample sample) {
        Trip trip = sample.base();
        List<Issue.Frozen> issued = new ArrayList<>();
        for (Step step : sample.history()) {
            if (step instanceof Step.Made made) trip = made.edit().applyTo(trip);
            if (step instanceof Step.Issued at) issued.add(new Issue.Frozen(version(at), trip));
        }
        return issued;
    }

    private static Version version(Step.Issued issued) {
        UUID id = new UUID(1, issued.number());
        return new Version(id, issued.number(), issued.at(), "", issued.note(), issued.officer(), 0);
    }
}
