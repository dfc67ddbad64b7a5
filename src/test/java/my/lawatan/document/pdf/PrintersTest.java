package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import my.lawatan.document.PictureDay;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintersTest {
    private static final int ALL = 999;
    private static final Pdf PDF = Pdf.of(PictureDay.brief(PictureDay.trip()));

    private final List<String> drawn = new ArrayList<>();

    private PrintWatch watch(int stopAfter) {
        return new PrintWatch() {
            @Override
            public void drawn(int pages, int all) {
                drawn.add(pages + "/" + all);
            }

            @Override
            public boolean stopped() {
                return drawn.size() >= stopAfter;
            }
        };
    }

    private static PrintOrder order(int copies, int first, int last, boolean bothSides) {
        return new PrintOrder("Daily brief", copies, first, last, bothSides, PrintOrder.Pass.ALL);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2, 2", "3, 1, 2, 6", "2, 2, 2, 2"})
    void asManySidesComeOutAsAreOrdered(int copies, int first, int last, int sides) {
        Printshop shop = new Printshop();
        assertThat(shop.printer().print(PDF, order(copies, first, last, false), watch(ALL)))
                .isTrue();
        assertThat(shop.sides()).isEqualTo(sides);
        assertThat(drawn).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2, false, 2", "3, 1, 2, false, 6", "2, 2, 2, true, 3", "2, 1, 2, true, 4"})
    void copiesThatAPrinterDoesNotMakeAreMadeForItEachOnASheetOfItsOwn(
            int copies, int first, int last, boolean bothSides, int sides) throws IOException {
        try (PDDocument document = Pdf.open(PDF.bytes())) {
            PrintSheets sheets = new PrintSheets(document, order(copies, first, last, bothSides), copies, watch(ALL));
            assertThat(sheets.getNumberOfPages()).isEqualTo(sides);
            for (int i = 0; i < sides; i++)
                assertThat(sheets.getPageFormat(i).getWidth()).isBetween(595.0, 596.0);
        }
    }

    @Test
    void frontsAndBacksOfTwoPassesMeetAlsoWhereTheLastBackIsBlank() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 5; i++) document.addPage(new PDPage(PDRectangle.A4));
            assertThat(sides(document, 1, 5, PrintOrder.Pass.FRONTS)).isEqualTo(6);
            assertThat(sides(document, 1, 5, PrintOrder.Pass.BACKS)).isEqualTo(6);
            assertThat(sides(document, 2, 5, PrintOrder.Pass.FRONTS)).isEqualTo(4);
            assertThat(sides(document, 2, 5, PrintOrder.Pass.BACKS)).isEqualTo(4);
            assertThat(sides(document, 1, 5, PrintOrder.Pass.ALL)).isEqualTo(10);
        }
        assertThatThrownBy(() -> new PrintOrder("", 1, 1, 2, true, PrintOrder.Pass.BACKS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // of two copies
    private int sides(PDDocument document, int first, int last, PrintOrder.Pass pass) {
        PrintOrder order = new PrintOrder("Daily brief", 2, first, last, false, pass);
        return new PrintSheets(document, order, 2, watch(ALL)).getNumberOfPages();
    }

    @Test
    void pagesBeyondTheEndAreLeftOut() {
        Printshop shop = new Printshop();
        assertThat(shop.printer().print(PDF, order(1, 1, ALL, false), watch(ALL)))
                .isTrue();
        try (PdfPages pages = PDF.pages()) {
            assertThat(pages.count()).isGreaterThan(1);
            assertThat(shop.sides()).isEqualTo(pages.count());
        }
    }

    @Test
    void whatIsStoppedGoesNoFurther() {
        Printshop shop = new Printshop();
        assertThat(shop.printer().print(PDF, order(1, 1, ALL, false), watch(1))).isFalse();
        assertThat(drawn).hasSize(1);
        assertThat(shop.sides()).isLessThan(2);
    }

    @Test
    void thePageIsAsLargeAsThePaper() {
        Printshop shop = new Printshop();
        assertThat(shop.printer().print(PDF, order(1, 1, 1, false), watch(ALL))).isTrue();
        assertThat(shop.postScript()).containsPattern("595|596").containsPattern("841|842");
    }

    @Test
    void aPrinterThatFailsSaysWhatItSays() {
        Printer printer = Printshop.broken("Hotel lobby", "out of toner");
        assertThat(printer.name()).isEqualTo("Hotel lobby");
        assertThat(printer.bothSides()).isFalse();
        assertThatThrownBy(() -> printer.print(PDF, order(1, 1, ALL, false), watch(ALL)))
                .isInstanceOf(PrintFailure.class)
                .hasMessageContaining("out of toner");
    }

    @Test
    void aStreamThatTakesNothingIsNoSuccess() {
        Printer printer = Printers.of(Printshop.service(new java.io.OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the stick was pulled out");
            }
        }));
        assertThatThrownBy(() -> printer.print(PDF, order(1, 1, ALL, false), watch(ALL)))
                .isInstanceOf(PrintFailure.class);
    }

    @Test
    void thePrintersOfThisComputerAreListedEachOnce() {
        List<Printer> found = Printers.found();
        assertThat(found).extracting(Printer::name).doesNotHaveDuplicates();
        assertThat(Set.copyOf(found)).hasSameSizeAs(found);
    }
}
