package my.lawatan.document.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import my.lawatan.change.Version;
import my.lawatan.document.DailyBrief;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.PictureDay;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Step;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** Prints every day of both samples into a folder, for eyes to look at. */
final class Look {
    private Look() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Files.write(
                folder.resolve("picture.pdf"),
                Pdf.of(PictureDay.brief(PictureDay.trip())).bytes());
        for (String name : Sample.names()) days(folder, Sample.of(name));
    }

    private static void days(Path folder, Sample sample) throws IOException {
        Issue issue = issue(sample);
        Trip trip = sample.latest();
        TripSettings settings = trip.settings();
        for (LocalDate day = settings.firstDay(); !day.isAfter(settings.lastDay()); day = day.plusDays(1)) {
            DailyBrief brief = DailyBrief.of(trip, day, Edition.OFFICE, Language.EN, issue, PictureDay.AS_OF);
            Files.write(
                    folder.resolve(sample.name() + "_" + brief.fileName() + ".pdf"),
                    Pdf.of(brief).bytes());
        }
    }

    /** A draft after the version issued last in the sample's history. */
    static Issue issue(Sample sample) {
        Trip trip = sample.base();
        Issue issue = Issue.draft();
        for (Step step : sample.history()) {
            if (step instanceof Step.Made made) trip = made.edit().applyTo(trip);
            if (step instanceof Step.Issued issued) {
                UUID id = new UUID(1, issued.number());
                Version version = new Version(id, issued.number(), issued.at(), "", issued.note(), issued.officer(), 0);
                issue = Issue.draftAfter(version, trip);
            }
        }
        return issue;
    }
}
