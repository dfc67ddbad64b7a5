package my.lawatan.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.IntFunction;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerFactory;
import my.lawatan.document.PaperSize;
import my.lawatan.document.html.PaperPage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Lays XHTML out on pages. Nothing outside the program can be reached from a page, whatever its text says.
 *
 * @param codes what stands at the foot of each page, counted from 1
 */
record Layout(PaperPage page, PaperSize size, Description description, IntFunction<String> codes) {
    /** A last page that is filled no more than this is spared if the rest can be set a little tighter. */
    private static final double NEARLY_EMPTY = 0.4;
    /** Of a longer paper nobody minds its last page, and laying it out twice would take long. */
    private static final int MOST_SPARED = 24;

    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

    /** What came of it.
     *
     * @param count how many pages
     * @param filled how much of the last one, from 0 to 1 */
    record Laid(byte[] bytes, List<Place> places, int count, double filled) {}

    /** The pages; set tighter where that spares a last page with little on it. */
    Laid laid() throws IOException {
        Laid laid = laid(page);
        if (laid.count() == 1 || laid.count() > MOST_SPARED || laid.filled() > NEARLY_EMPTY) return laid;
        Laid tight = laid(page.tight());
        return tight.count() < laid.count() ? tight : laid;
    }

    private Laid laid(PaperPage page) throws IOException {
        // its remarks would go to the standard error of a command
        XRLog.setLoggingEnabled(false);
        // for each paper it would look through every jar of the program for another than that of the JDK: half of the
        // time of a page
        if (System.getProperty(TRANSFORMERS) == null)
            System.setProperty(
                    TRANSFORMERS,
                    TransformerFactory.newDefaultInstance().getClass().getName());
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useDefaultPageSize((float) size.width(), (float) size.height(), PageSizeUnits.MM);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> holdsPicture(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useUriResolver((base, uri) -> holdsPicture(uri) ? uri : null);
            builder.useUnicodeLineBreaker(new Lines());
            builder.withW3cDocument(parsed(page.html()), "");
            Fonts fonts = new Fonts(document);
            fonts.into(builder, page.scripts());
            CodePlaces places = new CodePlaces();
            builder.useObjectDrawerFactory(places);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                new CodeStamps(document, fonts.upright(), renderer.getDotsPerPoint()).draw(places, codes);
                description.into(document);
                return new Laid(
                        Pdf.saved(document), Places.in(renderer), document.getNumberOfPages(), filled(renderer));
            }
        }
    }

    /** Whether that address is no address but the picture itself. */
    private static boolean holdsPicture(String uri) {
        return uri != null && uri.startsWith("data:image/jpeg;base64,");
    }

    private static double filled(PdfBoxRenderer renderer) {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        PageBox last = pages.get(pages.size() - 1);
        double used = (double) renderer.getRootBox().getHeight() - last.getTop();
        return used / (last.getBottom() - last.getTop());
    }

    // with the parser of the JDK by name: looking for others would open every jar of the program
    static Document parsed(String html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the template gave no well-formed page", e);
        }
    }
}
