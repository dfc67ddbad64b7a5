package my.lawatan.document.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Draws the code at the foot of each page: as a QR code, and left of it as letters to type. To a reading program it is an artifact, as all
 * that is at the foot of a page.
 */
final class CodeStamps {
    private static final float LETTERS = 6.6f;
    /** From the upper edge of the room for the code to the foot of its letters; the page number stands above them. */
    private static final double BASELINE = 18;
    /** Nothing may stand nearer to the code, or it is not found. */
    private static final double QUIET = 7;

    /** Width of the room on usual pages. */
    private static final double USUAL = 25;

    private static final float INK = 0.08f;
    private static final float GREY = 0.31f;

    private final PDDocument document;
    private final PDFont font;
    private final double dotsPerPoint;

    CodeStamps(PDDocument document, PDFont font, double dotsPerPoint) {
        this.document = document;
        this.font = font;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** @param first page of the paper in the file, counted from 0
     * @param codes of the paper's own pages, counted from 1 */
    void draw(CodePlaces places, int first, IntFunction<String> codes) throws IOException {
        for (var place : places.places().entrySet()) {
            int page = place.getKey();
            stamp(document.getPage(first + page), inPoints(place.getValue()), codes.apply(page + 1));
        }
    }

    private Rectangle2D inPoints(Rectangle2D dots) {
        return new Rectangle2D.Double(
                dots.getX() / dotsPerPoint,
                dots.getY() / dotsPerPoint,
                dots.getWidth() / dotsPerPoint,
                dots.getHeight() / dotsPerPoint);
    }

    private void stamp(PDPage page, Rectangle2D room, String code) throws IOException {
        // in large print there is more room for it
        double scale = Math.max(1, room.getWidth() / USUAL);
        float top = (float) (page.getMediaBox().getHeight() - room.getY());
        try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            letters(stream, code, (float) (room.getX() - QUIET), (float) (top - BASELINE * scale), (float)
                    (LETTERS * scale));
            squares(stream, squares(code), (float) room.getX(), top, (float) room.getWidth());
            stream.endMarkedContent();
        }
    }

    private void letters(PDPageContentStream stream, String code, float right, float baseline, float size)
            throws IOException {
        stream.beginText();
        stream.setNonStrokingColor(GREY);
        stream.setFont(font, size);
        stream.newLineAtOffset(right - font.getStringWidth(code) / 1000 * size, baseline);
        stream.showText(code);
        stream.endText();
    }

    private static void squares(PDPageContentStream stream, ByteMatrix squares, float left, float top, float width)
            throws IOException {
        float side = width / squares.getWidth();
        stream.setNonStrokingColor(INK);
        for (int row = 0; row < squares.getHeight(); row++) {
            int from = 0;
            while (from < squares.getWidth()) {
                int to = from;
                while (to < squares.getWidth() && squares.get(to, row) == 1) to++;
                if (to > from) stream.addRect(left + from * side, top - (row + 1) * side, (to - from) * side, side);
                from = to + 1;
            }
        }
        stream.fill();
    }

    private static ByteMatrix squares(String code) {
        try {
            return Encoder.encode(code.replace("-", ""), ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            // twenty letters always have room
            throw new IllegalStateException(e);
        }
    }
}
