package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import my.lawatan.document.PictureDay;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A queue of CUPS, with scripts in place of CUPS's programs, which keep what they are told and given. */
@EnabledOnOs(OS.LINUX)
class CupsPrinterTest {
    private static final Pdf PDF = Pdf.of(PictureDay.brief(PictureDay.trip()));
    private static final int ALL = 999;

    @TempDir
    Path folder;

    private final AtomicInteger drawn = new AtomicInteger();

    private PrintWatch watch(boolean stopped) {
        return new PrintWatch() {
            @Override
            public void drawn(int pages, int all) {
                drawn.set(pages);
            }

            @Override
            public boolean stopped() {
                return stopped;
            }
        };
    }

    private void program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private void keepingProgram() throws IOException {
        program(
                "lp",
                "for last; do printf '%s\\n' \"$last\"; done >'" + told() + "'\ncat \"$last\" >'" + given() + "'");
    }

    private Path told() {
        return folder.resolve("told");
    }

    private Path given() {
        return folder.resolve("given.pdf");
    }

    private Printer printer() {
        return CupsPrinter.of(Printshop.queue("Office"), "/nowhere:" + folder).orElseThrow();
    }

    private static PrintOrder order(int copies, int first, int last, boolean both, PrintOrder.Pass pass) {
        return new PrintOrder("Brief of Dato’ Kumaran", copies, first, last, both, pass);
    }

    @Test
    void aWholePaperIsGivenAsItIsAndIsNotLeftBehind() throws IOException {
        keepingProgram();
        assertThat(printer().print(PDF, order(1, 1, ALL, true, PrintOrder.Pass.ALL), watch(false)))
                .isTrue();
        assertThat(Files.readAllBytes(given())).isEqualTo(PDF.bytes());
        List<String> told = Files.readAllLines(told());
        assertThat(String.join(" ", told))
                .startsWith("-d Office -t Brief of Dato")
                .contains("-n 1 -o collate=true")
                .contains("-o sides=two-sided-long-edge")
                .contains("-o media=A4 -o print-scaling=none -- /");
        assertThat(Path.of(told.get(told.size() - 1))).doesNotExist();
        assertThat(drawn.get()).isEqualTo(pages());
    }

    private static int pages() {
        try (PdfPages pages = PDF.pages()) {
            return pages.count();
        }
    }

    @Test
    void ofSomePagesOnlyThoseAreGiven() throws IOException {
        keepingProgram();
        assertThat(printer().print(PDF, order(1, 2, 2, false, PrintOrder.Pass.ALL), watch(false)))
                .isTrue();
        try (PDDocument whole = Pdf.open(PDF.bytes());
                PDDocument some = Pdf.open(Files.readAllBytes(given()))) {
            assertThat(some.getNumberOfPages()).isEqualTo(1);
            assertThat(text(some, 1)).isEqualTo(text(whole, 2)).isNotBlank();
        }
        assertThat(Files.readAllLines(told())).contains("sides=one-sided");
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new org.apache.pdfbox.text.PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void copiesOnBothSidesEachBeginOnASheetOfTheirOwn() throws IOException {
        keepingProgram();
        printer().print(PDF, order(2, 1, 1, true, PrintOrder.Pass.ALL), watch(false));
        try (PDDocument given = Pdf.open(Files.readAllBytes(given()))) {
            assertThat(given.getNumberOfPages()).isEqualTo(2);
            assertThat(text(given, 2)).isBlank();
            assertThat(Files.readAllLines(told())).containsSequence("-n", "2", "-o", "collate=true");
        }
    }

    @Test
    void ofBacksTheLastIsBlankWhereItsFrontIsTheLastPage() throws IOException {
        keepingProgram();
        printer().print(PDF, order(1, 2, 2, false, PrintOrder.Pass.BACKS), watch(false));
        try (PDDocument given = Pdf.open(Files.readAllBytes(given()))) {
            assertThat(given.getNumberOfPages()).isEqualTo(1);
            assertThat(text(given, 1)).isBlank();
        }
    }

    @Test
    void whatLiesAcrossIsTurnedOverItsShortEdgeAsTheLeavesOfABookAre() {
        PrintOrder order = order(1, 1, 1, true, PrintOrder.Pass.ALL);
        PDRectangle across = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        assertThat(order.sides(new PDPage(across))).hasToString("two-sided-short-edge");
        assertThat(order.sides(new PDPage(PDRectangle.A4))).hasToString("two-sided-long-edge");
    }

    @Test
    void aQueueThatTakesNothingSaysWhyInItsOwnWordsAlone() throws IOException {
        program("lp", "echo 'lp: Destination \"Office\" is not accepting jobs.' >&2; exit 1");
        assertThatThrownBy(() -> printer().print(PDF, order(1, 1, ALL, false, PrintOrder.Pass.ALL), watch(false)))
                .isInstanceOf(PrintFailure.class)
                .hasMessage("Destination \"Office\" is not accepting jobs");
        program("lp", "echo '" + folder.resolve("lp") + ": Error - scheduler not responding.' >&2; exit 1");
        assertThatThrownBy(() -> printer().print(PDF, order(1, 1, ALL, false, PrintOrder.Pass.ALL), watch(false)))
                .hasMessage("scheduler not responding");
    }

    @Test
    void aProgramThatHangsCanBeStopped() throws IOException {
        program("lp", "exec sleep 600");
        AtomicInteger asked = new AtomicInteger();
        PrintWatch afterAWhile = new PrintWatch() {
            @Override
            public void drawn(int pages, int all) {}

            @Override
            public boolean stopped() {
                return asked.incrementAndGet() > 1;
            }
        };
        assertThat(printer().print(PDF, order(1, 1, ALL, false, PrintOrder.Pass.ALL), afterAWhile))
                .isFalse();
    }

    @Test
    void aQueueThatIsStoppedSaysSoAndWhy() throws IOException {
        program("lp", "");
        program("lpstat", "printf 'printer %s disabled since Fri Nov 27 07:55:56 2026 -\\n\\tout of paper\\n' $2");
        assertThat(printer().pause()).hasValue("out of paper");
        program("lpstat", "printf 'printer %s disabled since Fri Nov 27 07:55:56 2026 -\\n\\treason unknown\\n' $2");
        assertThat(printer().pause()).hasValue("");
        program("lpstat", "echo printer $2 is idle.  enabled since Fri Nov 27 07:53:01 2026");
        assertThat(printer().pause()).isEmpty();
        Files.delete(folder.resolve("lpstat"));
        assertThat(printer().pause()).isEmpty();
    }

    @Test
    void withoutItsProgramsItIsLeftToTheJdk() {
        assertThat(CupsPrinter.of(Printshop.queue("Office"), folder.toString())).isEmpty();
        assertThat(CupsPrinter.of(Printshop.queue("Office"), "")).isEmpty();
    }
}
