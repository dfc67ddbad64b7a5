package my.lawatan.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pixels, for a preview that shows what will be printed. Close it when it is no longer shown. */
public final class PdfPages implements AutoCloseable {
    /**
     * One page.
     *
     * @param pixels row by row from the top, 0xFFrrggbb
     */
    public record Image(int width, int height, int[] pixels) {}

    /** The size of a page in points of 1/72 inch. */
    public record Sheet(double width, double height) {}

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** The pages of the PDF with this content.
     *
     * @throws UncheckedIOException if it is none */
    public static PdfPages of(byte[] bytes) {
        try {
            return new PdfPages(Pdf.open(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** How large page {@code index} is, as it is read: turned if the page is.
     *
     * @throws IndexOutOfBoundsException if there is no such page */
    public synchronized Sheet sheet(int index) {
        PDPage page = document.getPage(index);
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned ? new Sheet(box.getHeight(), box.getWidth()) : new Sheet(box.getWidth(), box.getHeight());
    }

    /** Page {@code index}, counted from 0, at {@code dotsPerInch}; one thread at a time.
     *
     * @throws IndexOutOfBoundsException if there is no such page */
    public synchronized Image image(int index, float dotsPerInch) {
        try {
            BufferedImage image = renderer.renderImageWithDPI(index, dotsPerInch, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            image.flush();
            return new Image(width, height, pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
