package my.lawatan.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Pocket;
import my.lawatan.document.pdf.Imposition.Cell;
import my.lawatan.document.pdf.Imposition.Side;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.DUPLEX;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;
import org.apache.pdfbox.util.Matrix;

/**
 * Lays the pages of a paper for a pocket onto the sheets that they are cut out of. Each page is drawn as it was laid out, with its code and its fonts; what tells
 * reading programs in which order it is read stays with the paper on its own pages, and the file says so.
 */
final class Sheets {
    private static final float HAIR = 0.3f;
    private static final float GREY = 0.25f;
    private static final float DASH = 2;

    private final Pocket pocket;
    private final Turn turn;
    private final Description description;
    private final Cutting cutting;

    /** @param sheet on which it is printed
     * @param page on which it was laid out
     * @param turn over which edge the printer turns what it prints on both sides */
    Sheets(Pocket pocket, PaperSize sheet, PaperSize page, Turn turn, Description description) {
        this.pocket = pocket;
        this.turn = turn;
        this.description = description;
        this.cutting = Cutting.of(pocket, sheet, page);
    }

    /** The sheets for these pages. */
    Layout.Laid of(Layout.Laid pages) throws IOException {
        Imposition imposition = pocket.folded() ? Imposition.folded(pages.count()) : Imposition.cards(pages.count());
        try (PDDocument source = Pdf.open(pages.bytes());
                PDDocument sheets = new PDDocument()) {
            List<PDFormXObject> forms = forms(source, sheets);
            for (Side side : imposition.sides()) draw(sheets, side, forms);
            preferences(sheets);
            description.into(sheets);
            return new Layout.Laid(
                    Pdf.saved(sheets),
                    moved(pages.places(), imposition),
                    imposition.sides().size(),
                    1,
                    pages.shortfalls());
        }
    }

    private static List<PDFormXObject> forms(PDDocument source, PDDocument sheets) throws IOException {
        LayerUtility layers = new LayerUtility(sheets);
        List<PDFormXObject> forms = new ArrayList<>();
        for (PDPage page : source.getPages()) forms.add(layers.importPageAsForm(source, page));
        return forms;
    }

    private void draw(PDDocument sheets, Side side, List<PDFormXObject> forms) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) cutting.width(), (float) cutting.height()));
        sheets.addPage(sheet);
        try (PDPageContentStream stream = new PDPageContentStream(sheets, sheet)) {
            if (side.back() && turn == Turn.SHORT_EDGE)
                stream.transform(new Matrix(-1, 0, 0, -1, (float) cutting.width(), (float) cutting.height()));
            for (Cell cell : side.cells()) {
                stream.saveGraphicsState();
                stream.transform(Matrix.getTranslateInstance((float) cutting.x(cell), (float) cutting.y(cell)));
                stream.drawForm(forms.get(cell.page()));
                stream.restoreGraphicsState();
            }
            stream.setLineWidth(HAIR);
            stream.setStrokingColor(GREY);
            for (Mark mark : cutting.marks()) draw(stream, mark);
        }
    }

    private static void draw(PDPageContentStream stream, Mark mark) throws IOException {
        stream.setLineDashPattern(mark.fold() ? new float[] {DASH, DASH} : new float[0], 0);
        stream.moveTo((float) mark.x1(), (float) mark.y1());
        stream.lineTo((float) mark.x2(), (float) mark.y2());
        stream.stroke();
    }

    // scaled to what a printer can print, the pages would no longer be a quarter of the sheet each
    private void preferences(PDDocument sheets) {
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setPrintScaling(PRINT_SCALING.None);
        preferences.setDuplex(
                pocket.folded()
                        ? turn == Turn.LONG_EDGE ? DUPLEX.DuplexFlipLongEdge : DUPLEX.DuplexFlipShortEdge
                        : DUPLEX.Simplex);
        preferences.setDisplayDocTitle(true);
        sheets.getDocumentCatalog().setViewerPreferences(preferences);
    }

    // turned over the short edge, a back lies upside down; nobody clicks on it, since the window prints over the long
    // one
    private List<Place> moved(List<Place> places, Imposition imposition) {
        List<Place> moved = new ArrayList<>();
        for (int side = 0; side < imposition.sides().size(); side++)
            for (Cell cell : imposition.sides().get(side).cells())
                for (Place place : places) if (place.page() == cell.page()) moved.add(cutting.moved(place, side, cell));
        return moved;
    }
}
