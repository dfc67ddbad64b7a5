package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.Pocket;
import my.lawatan.document.Sheet;
import my.lawatan.trip.Language;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pocket booklet on its own pages, and as sheets of A4 and of Letter. */
class SheetsPdfTest {
    private static Paper booklet() {
        Drawn drawn = new Drawn(PictureDay.trip(), PictureDay.draftAfterSix(), Optional.empty());
        return Papers.of(drawn, PaperRequest.of(PaperKind.BOOKLET, Edition.OFFICE, Language.MS), PictureDay.AS_OF);
    }

    /** Every page keeps its text, its code and its fonts; and marks of front and back meet in the file as they do in the plan. */
    @ParameterizedTest
    @CsvSource({"A4, A6, A6", "LETTER, QUARTER_LETTER, suku Letter"})
    void sheetsHoldThePagesThatTheBookletHasOnItsOwnAndTheirMarksMeet(PaperSize whole, PaperSize small, String name)
            throws IOException {
        Paper paper = booklet();
        Pdf pages = Pdf.of(paper, small);
        Cutting cutting = Cutting.of(Pocket.BOOKLET, whole, small);
        Pdf sheets = Pdf.of(paper, Sheet.USUAL.of(whole), Turn.SHORT_EDGE);
        assertThat(UniversalAccess.faults(pages.bytes())).isEmpty();
        try (Opened read = new Opened(pages.bytes());
                Opened cut = new Opened(sheets.bytes())) {
            int count = read.pages().size();
            Imposition imposition = Imposition.folded(count);
            assertThat(cut.document().getNumberOfPages())
                    .isEqualTo(imposition.sides().size());
            for (int side = 0; side < imposition.sides().size(); side++)
                for (Imposition.Cell cell : imposition.sides().get(side).cells()) {
                    String text = quarter(cut.document(), cutting, side, cell, side % 2 == 1);
                    assertThat(text)
                            .contains("halaman " + (cell.page() + 1) + " daripada " + count)
                            .contains(paper.head().code().onPage(Sheet.USUAL.of(small), cell.page() + 1));
                    assertThat(words(text)).isEqualTo(words(read.pages().get(cell.page())));
                }
            for (PDPage page : cut.document().getPages())
                for (COSName form : page.getResources().getXObjectNames())
                    assertThat(page.getResources().getXObject(form)).isNotNull();
            assertMarksMeet(cut.document(), cutting);
            assertThat(cut.document().getDocumentInformation().getSubject())
                    .contains("gunakan kertas yang sama pada saiz " + name);
            assertThat(cut.document().getDocumentCatalog().getStructureTreeRoot())
                    .isNull();
        }
        assertThat(sheets.places()).hasSameSizeAs(pages.places());
    }

    @Test
    void cardsAreTaggedMarkedAndHaveTheirCodes() {
        Drawn drawn = new Drawn(PictureDay.trip(), PictureDay.draftAfterSix(), Optional.empty());
        for (PaperRequest request : List.of(
                PaperRequest.of(PaperKind.WALLET_CARD, PictureDay.DATE, Edition.OFFICE, Language.EN),
                PaperRequest.of(PaperKind.FACE_CARDS, PictureDay.ROUNDTABLE, Edition.OFFICE, Language.ES))) {
            Paper paper = Papers.of(drawn, request, PictureDay.AS_OF);
            PaperSize size = PaperSize.A4.page(request.kind());
            byte[] bytes = Pdf.of(paper, size).bytes();
            assertThat(UniversalAccess.faults(bytes)).as(request.name()).isEmpty();
            try (Opened opened = new Opened(bytes)) {
                List<String> pages = opened.pages();
                for (int i = 0; i < pages.size(); i++) {
                    DailyBriefPdfTest.assertMarkedTwice(pages.get(i), DailyBriefPdfTest.MARK);
                    assertThat(pages.get(i)).contains(paper.head().code().onPage(Sheet.USUAL.of(size), i + 1));
                }
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.replaceAll("\\s+", "").split("")).stream().sorted().toList();
    }

    // the back of a sheet that is turned over its short edge is upside down in the file
    private static String quarter(PDDocument sheets, Cutting cutting, int side, Imposition.Cell cell, boolean back)
            throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        double width = cutting.width() / 2;
        double height = cutting.height() / 2;
        stripper.addRegion(
                "quarter", new Rectangle2D.Double(cell.column() * width, cell.row() * height, width, height));
        PDPage page = sheets.getPage(side);
        // turned for reading, as whoever has turned the sheet holds it
        if (back) page.setRotation(180);
        stripper.extractRegions(page);
        String text = stripper.getTextForRegion("quarter").replaceAll("\\s+", " ");
        page.setRotation(0);
        return text;
    }

    private static void assertMarksMeet(PDDocument sheets, Cutting cutting) throws IOException {
        for (int sheet = 0; sheet < sheets.getNumberOfPages(); sheet += 2) {
            List<Mark> front = marks(sheets.getPage(sheet));
            List<Mark> back = marks(sheets.getPage(sheet + 1));
            assertThat(front).hasSameSizeAs(cutting.marks());
            for (Mark mark : back) {
                Mark through = Turn.SHORT_EDGE.onTheOtherSide(mark, cutting.width(), cutting.height());
                assertThat(front).anyMatch(other -> near(other, through));
            }
        }
    }

    private static boolean near(Mark one, Mark other) {
        return Point2D.distance(
                                middle(one.x1(), one.x2()),
                                middle(one.y1(), one.y2()),
                                middle(other.x1(), other.x2()),
                                middle(other.y1(), other.y2()))
                        < 0.01
                && one.fold() == other.fold();
    }

    private static double middle(double from, double to) {
        return (from + to) / 2;
    }

    /** The lines that a sheet itself draws, outside of its pages. */
    private static List<Mark> marks(PDPage sheet) throws IOException {
        List<Mark> marks = new ArrayList<>();
        new Strokes(sheet, marks).processPage(sheet);
        return marks;
    }

    private static final class Strokes extends PDFGraphicsStreamEngine {
        private final List<Mark> marks;
        private Point2D from = new Point2D.Double();
        private Point2D to = new Point2D.Double();

        Strokes(PDPage page, List<Mark> marks) {
            super(page);
            this.marks = marks;
        }

        @Override
        public void showForm(org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form) {
            // a page: its lines are no marks
        }

        @Override
        public void moveTo(float x, float y) {
            from = new Point2D.Double(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            to = new Point2D.Double(x, y);
        }

        @Override
        public void strokePath() {
            boolean dashed = getGraphicsState().getLineDashPattern().getDashArray().length > 0;
            marks.add(new Mark(from.getX(), from.getY(), to.getX(), to.getY(), dashed));
        }

        @Override
        public Point2D getCurrentPoint() {
            return to;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void fillPath(int windingRule) {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName shading) {}
    }
}
