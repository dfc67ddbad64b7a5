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
import javax.imageio.ImageIO;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Step;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** Prints the papers of both samples into a folder, as PDF and page by page as pictures, for eyes to look at. */
final class Look {
    /** Papers of one kind about events or briefs. */
    private static final int MOST = 12;

    private static final float DOTS_PER_INCH = 70;

    private Look() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, "picture", Pdf.of(PictureDay.brief(PictureDay.trip())));
        for (String name : Sample.names()) all(folder, Sample.of(name));
    }

    private static void all(Path folder, Sample sample) throws IOException {
        Trip trip = sample.latest();
        Drawn drawn = new Drawn(trip, issue(sample), Optional.empty());
        for (PaperKind kind : PaperKind.values())
            switch (kind.about()) {
                case TRIP -> write(folder, sample, drawn, PaperRequest.of(kind, Edition.OFFICE, Language.EN));
                case VERSIONS -> {
                    if (drawn.issue().before().isPresent())
                        write(folder, sample, drawn, PaperRequest.of(kind, Edition.OFFICE, Language.EN));
                }
                case DAY -> {
                    for (LocalDate day : days(trip))
                        write(folder, sample, drawn, PaperRequest.of(kind, day, Edition.OFFICE, Language.EN));
                }
                case EVENT -> {
                    for (Event event : trip.events().stream().limit(MOST).toList())
                        write(folder, sample, drawn, PaperRequest.of(kind, event.id(), Edition.OFFICE, Language.EN));
                }
                case BRIEF -> {
                    for (Brief brief : trip.briefs().stream().limit(MOST).toList())
                        write(folder, sample, drawn, PaperRequest.of(brief.id(), Edition.OFFICE, Language.EN));
                }
            }
        for (Language language : List.of(Language.MS, Language.ES)) {
            write(folder, sample, drawn, PaperRequest.of(PaperKind.PROGRAMME, Edition.OFFICE, language));
            LocalDate second = trip.settings().firstDay().plusDays(1);
            write(folder, sample, drawn, PaperRequest.of(PaperKind.DAILY_BRIEF, second, Edition.OFFICE, language));
        }
        lastIssue(folder, sample);
    }

    /** The change sheet of the version issued last, since the one before it. */
    private static void lastIssue(Path folder, Sample sample) throws IOException {
        List<Issue.Frozen> issued = issued(sample);
        if (issued.size() < 2) return;
        Issue.Frozen last = issued.get(issued.size() - 1);
        Issue.Frozen before = issued.get(issued.size() - 2);
        Drawn drawn =
                new Drawn(last.trip(), Issue.issued(last.version(), before.version(), before.trip()), Optional.empty());
        Paper paper = Papers.of(drawn, PaperRequest.since(before, Edition.OFFICE, Language.EN), PictureDay.AS_OF);
        write(folder, sample.name() + "_last-issue_" + paper.fileName(), Pdf.of(paper));
    }

    private static List<LocalDate> days(Trip trip) {
        TripSettings settings = trip.settings();
        return settings.firstDay().datesUntil(settings.lastDay().plusDays(1)).toList();
    }

    private static void write(Path folder, Sample sample, Drawn drawn, PaperRequest request) throws IOException {
        Paper paper = Papers.of(drawn, request, PictureDay.AS_OF);
        // the name of a paper does not say its language
        write(folder, sample.name() + "_" + request.language().tag() + "_" + paper.fileName(), Pdf.of(paper));
    }

    private static void write(Path folder, String name, Pdf pdf) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), pdf.bytes());
        try (PdfPages pages = pdf.pages()) {
            for (int i = 0; i < pages.count(); i++)
                picture(pages.image(i, DOTS_PER_INCH), folder.resolve(name + "-" + (i + 1) + ".png"));
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

    private static List<Issue.Frozen> issued(Sample sample) {
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
