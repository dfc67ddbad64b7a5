package my.lawatan.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import my.lawatan.document.Paper;
import my.lawatan.document.html.PaperPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A paper as a PDF file: A4, tagged (PDF/UA-1), its fonts embedded and cut down to what is used. The same paper always gives the
 * same bytes.
 */
public final class Pdf {
    private final byte[] bytes;

    private Pdf(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The paper, laid out. */
    public static Pdf of(Paper paper) {
        PaperPage page = PaperPage.of(paper);
        Description description = new Description(
                paper.head().title(), paper.head().marking(), paper.language().tag(), paper.asOf());
        try {
            return new Pdf(new Layout(page, description).bytes());
        } catch (IOException e) {
            // everything happens in memory
            throw new UncheckedIOException(e);
        }
    }

    /** The file's content; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its pages. */
    public PdfPages pages() {
        return PdfPages.of(bytes);
    }

    static PDDocument open(byte[] bytes) throws IOException {
        return Loader.loadPDF(bytes);
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        document.save(out);
        return out.toByteArray();
    }
}
