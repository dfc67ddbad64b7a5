package my.lawatan.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import my.lawatan.trip.Event;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of a Word file: of four papers, and of all with {@code -Dword.languages=en,ms,es}. */
@Tag("of-papers")
class LibreOfficeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 14);
    private static final Instant NOW = Instant.parse("2024-11-12T14:00:00Z");
    private static final String TAGGED =
            "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private static final PaperKind[] ALL = {
        PaperKind.DAILY_BRIEF, PaperKind.ATTENDEES, PaperKind.PROGRAMME, PaperKind.DELEGATION
    };

    @TempDir
    Path folder;

    private record Case(Paper paper, Path docx) {
        Path pdf() {
            return docx.resolveSibling(docx.getFileName().toString().replace(".docx", ".pdf"));
        }
    }

    @Test
    void aPaperThatLibreOfficeTurnsToPdfSaysTheSameInTheSameOrderAsOurOwnPdf() throws Exception {
        Assumptions.assumeTrue(soffice().isPresent(), "LibreOffice (soffice) is not on the path of this machine");
        List<Case> cases = new ArrayList<>();
        String languages = System.getProperty("word.languages", "");
        if (languages.isEmpty()) {
            cases.addAll(cases("exercise", Language.EN, PaperKind.DAILY_BRIEF, PaperKind.ATTENDEES));
            cases.addAll(cases("peru-2024", Language.ES, PaperKind.PROGRAMME, PaperKind.DELEGATION));
        } else
            for (String tag : languages.split(",", -1))
                for (String sample : Sample.names()) cases.addAll(cases(sample, Language.of(tag), ALL));
        convert(cases);
        for (Case one : cases)
            try (Opened theirs = new Opened(Files.readAllBytes(one.pdf()));
                    Opened ours = new Opened(Pdf.of(one.paper()).bytes())) {
                assertThat(latin(theirs.spoken()))
                        .as(one.docx().getFileName().toString())
                        .isEqualTo(latin(ours.spoken()))
                        .hasSizeGreaterThan(300);
            }
    }

    private static java.util.Optional<Path> soffice() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private List<Case> cases(String sample, Language language, PaperKind... kinds) throws IOException {
        Trip trip = Sample.of(sample).latest();
        Event attended = trip.events().stream()
                .max(Comparator.comparing((Event event) -> attending(trip, event))
                        .thenComparing(event -> event.id().toString()))
                .orElseThrow();
        List<Case> cases = new ArrayList<>();
        for (PaperKind kind : kinds) {
            PaperRequest request =
                    switch (kind.about()) {
                        case DAY -> PaperRequest.of(kind, DAY, Edition.OFFICE, language);
                        case EVENT -> PaperRequest.of(kind, attended.id(), Edition.OFFICE, language);
                        default -> PaperRequest.of(kind, Edition.OFFICE, language);
                    };
            Paper paper = Papers.of(Drawn.draft(trip), request, NOW);
            Path docx = folder.resolve(sample + "_" + request.kind().word() + "_" + language.tag() + ".docx");
            Files.write(docx, Docx.of(paper, Sheet.USUAL));
            cases.add(new Case(paper, docx));
        }
        return cases;
    }

    private static long attending(Trip trip, Event event) {
        return trip.attendances().stream()
                .filter(attendance -> attendance.event().equals(event.id()))
                .count();
    }

    // what the machine has for Arial may have no such letters; then LibreOffice draws them from another font, out of
    // their turn
    private static String latin(String text) {
        return WordFile.squeezed(text).replaceAll("[^\\x{20}-\\x{17F}\\x{2000}-\\x{206F}]", "");
    }

    // all in one go: it takes long to begin
    private void convert(List<Case> cases) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                soffice().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                TAGGED,
                "--outdir",
                folder.toString()));
        cases.forEach(one -> command.add(one.docx().toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(cases)
                .as(Files.readString(folder.resolve("said.txt")))
                .isNotEmpty()
                .allMatch(one -> Files.exists(one.pdf()));
    }
}
