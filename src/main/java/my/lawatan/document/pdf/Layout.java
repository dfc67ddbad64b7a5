package my.lawatan.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import my.lawatan.document.html.DailyBriefPage;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays XHTML out on pages. Nothing outside the program can be reached from a page, whatever its text says. */
record Layout(DailyBriefPage page, Description description) {
    byte[] bytes() throws IOException {
        // its remarks would go to the standard error of a command
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useUriResolver((base, uri) -> null);
            builder.useUnicodeLineBreaker(new Lines());
            builder.withHtmlContent(page.html(), "");
            new Fonts(document).into(builder, page.scripts());
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                description.into(document);
                return Pdf.saved(document);
            }
        }
    }
}
