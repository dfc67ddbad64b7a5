package my.lawatan.document.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.Sheet;
import my.lawatan.document.pdf.Opened;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;

/**
 * Writes every paper of both samples that there is for Word into a folder, for eyes to look at, beside its PDF, and says where their words
 * differ. Arguments: the folder, then languages.
 */
public final class WordLook {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 14);
    private static final Instant NOW = Instant.parse("2024-11-12T14:00:00Z");

    private WordLook() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (String name : Sample.names())
            for (int i = 1; i < args.length; i++) {
                Trip trip = Sample.of(name).latest();
                Language language = Language.of(args[i]);
                for (PaperKind kind : PaperKind.values())
                    if (Docx.bears(kind))
                        for (PaperRequest request : requests(trip, kind, language))
                            write(folder, name, Papers.of(Drawn.draft(trip), request, NOW));
            }
    }

    private static void write(Path folder, String sample, Paper paper) throws IOException {
        String name = sample + "_" + paper.fileName();
        long start = System.nanoTime();
        byte[] docx = Docx.of(paper, Sheet.USUAL);
        long docxDone = System.nanoTime();
        byte[] pdf = Pdf.of(paper).bytes();
        long done = System.nanoTime();
        Files.write(folder.resolve(name + ".docx"), docx);
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (WordFile word = new WordFile(docx);
                Opened opened = new Opened(pdf)) {
            List<String> faults = word.faults();
            String ours = WordFile.squeezed(word.words());
            String theirs = WordFile.squeezed(opened.spoken());
            int at = 0;
            while (at < Math.min(ours.length(), theirs.length()) && ours.charAt(at) == theirs.charAt(at)) at++;
            System.out.println(name + " " + (docxDone - start) / 1_000_000 + " ms, pdf " + (done - docxDone) / 1_000_000
                    + " ms " + faults.stream().limit(3).toList() + word.outside());
            if (!ours.equals(theirs))
                System.out.println("   word: " + part(ours, at) + "\n   pdf:  " + part(theirs, at));
        }
    }

    private static String part(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 60));
    }

    private static List<PaperRequest> requests(Trip trip, PaperKind kind, Language language) {
        return switch (kind.about()) {
            case TRIP -> List.of(PaperRequest.of(kind, Edition.OFFICE, language));
            case DAY -> List.of(PaperRequest.of(kind, DAY, Edition.OFFICE, language));
            case VERSIONS -> List.of();
            case EVENT ->
                trip.events().stream()
                        .filter(event -> trip.attendances().stream()
                                        .filter(a -> a.event().equals(event.id()))
                                        .count()
                                > 2)
                        .limit(1)
                        .map(event -> PaperRequest.of(kind, event.id(), Edition.OFFICE, language))
                        .toList();
            case BRIEF ->
                trip.briefs().stream()
                        .limit(1)
                        .map(brief -> PaperRequest.of(brief.id(), Edition.OFFICE, language))
                        .toList();
            case PLACE ->
                trip.places().stream()
                        .limit(1)
                        .map(place -> PaperRequest.ofPlace(place.id(), Edition.OFFICE, language))
                        .toList();
            case PERSON ->
                trip.people().stream()
                        .limit(1)
                        .map(person -> PaperRequest.ofPerson(person.id(), DAY, Edition.OFFICE, language))
                        .toList();
        };
    }
}
