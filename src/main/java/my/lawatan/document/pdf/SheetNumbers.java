package my.lawatan.document.pdf;

import java.io.IOException;
import java.util.List;
import my.lawatan.document.DaySheetRound;
import my.lawatan.document.DaySheetRound.Extent;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The number of each sheet in the upper right corner of its front, where one sees it while the printer works. To a reading program it is an
 * artifact: it says nothing of what is on the page.
 */
final class SheetNumbers {
    private static final float LETTERS = 8;
    private static final float GREY = 0.31f;
    /** From the edges of the sheet, in points: printers leave a quarter of an inch. */
    private static final float ASIDE = 34;

    private static final float BELOW = 24;
    private final Making making;

    SheetNumbers(Making making) {
        this.making = making;
    }

    /** @param front how many pages are before those of the papers
     * @param sheets how many there are */
    void write(List<Extent> extents, int front, DaySheetRound round, int sheets) throws IOException {
        for (Extent extent : extents)
            for (int page = 0; extent.page() > 0 && page < extent.pages(); page += 2) {
                String number = round.head()
                        .voice()
                        .messages(round.head().edition())
                        .text("document.round.sheet", extent.sheet() + page / 2, sheets);
                write(making.document.getPage(front + extent.page() - 1 + page), number);
            }
    }

    private void write(PDPage page, String text) throws IOException {
        PDFont font = making.fonts.upright();
        float right = page.getMediaBox().getWidth() - ASIDE;
        try (PDPageContentStream stream =
                new PDPageContentStream(making.document, page, AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.beginText();
            stream.setNonStrokingColor(GREY);
            stream.setFont(font, LETTERS);
            stream.newLineAtOffset(
                    right - font.getStringWidth(text) / 1000 * LETTERS,
                    page.getMediaBox().getHeight() - BELOW);
            stream.showText(text);
            stream.endText();
            stream.endMarkedContent();
        }
    }
}
