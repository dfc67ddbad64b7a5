package my.lawatan.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.xml.transform.TransformerFactory;
import my.lawatan.document.PaperSize;
import my.lawatan.document.html.PaperPage;
import my.lawatan.trip.Refused;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * A PDF in the making, to which papers are added one after the other. They share its fonts, and each counts its own pages. Nothing
 * outside the program can be reached from a page, whatever its text says.
 */
final class Making implements AutoCloseable {
    /** A last page that is filled no more than this is spared if the rest can be set a little tighter. */
    private static final double NEARLY_EMPTY = 0.4;
    /** Of a longer paper nobody minds its last page, and laying it out twice would take long. */
    private static final int MOST_SPARED = 24;
    /** A head that is moved moves what comes after it; more is needed only where it changes how something is torn. */
    private static final int MOST_AGAIN = 4;

    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

    final PDDocument document = new PDDocument();
    final Fonts fonts = new Fonts(document);
    private final PaperSize size;

    Making(PaperSize size) {
        this.size = size;
        // its remarks would go to the standard error of a command
        XRLog.setLoggingEnabled(false);
        // for each paper it would look through every jar of the program for another than that of the JDK: half of the
        // time of a page
        if (System.getProperty(TRANSFORMERS) == null)
            System.setProperty(
                    TRANSFORMERS,
                    TransformerFactory.newDefaultInstance().getClass().getName());
    }

    /** The paper as it is laid out, set tighter where that spares a last page with little on it. Close it before the next. */
    Setting set(PaperPage page) throws IOException {
        Setting usual = new Setting(page);
        if (!usual.wastes()) return usual;
        int count = usual.count();
        usual.close();
        Setting tight = new Setting(page.tight());
        if (tight.count() < count) return tight;
        tight.close();
        return new Setting(page);
    }

    /** The first of them that is on one page, else the last. Close it before the next. */
    Setting set(PaperPage page, List<Supplier<PaperPage>> closer) throws IOException {
        Setting usual = set(page);
        for (Supplier<PaperPage> next : closer) {
            if (usual.count() == 1) break;
            usual.close();
            usual = set(next.get());
        }
        return usual;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** A paper that is laid out and not on the pages of the file yet. */
    final class Setting implements AutoCloseable {
        private final CodePlaces places = new CodePlaces();
        private final PdfBoxRenderer renderer;
        private final PaperPage page;
        private boolean headsOnce;

        private Setting(PaperPage page) throws IOException {
            this.page = page;
            Document html = Layout.parsed(page.html());
            Punctuation.hold(html);
            PdfBoxRenderer laid = laidOutAnyhow(html, page);
            for (int again = 0; again < MOST_AGAIN && Heads.keep(laid); again++) {
                laid.close();
                laid = laidOutAnyhow(html, page);
            }
            this.renderer = laid;
        }

        private PdfBoxRenderer laidOutAnyhow(Document html, PaperPage page) throws IOException {
            try {
                return laidOut(html, page);
            } catch (NullPointerException e) {
                // a fault of openhtmltopdf (its issue 553), in repeating the heads of rows that fill many pages
                if (!Unpaged.helps(e)) throw e;
                Unpaged.tables(html);
                headsOnce = true;
            }
            try {
                return laidOut(html, page);
            } catch (NullPointerException e) {
                if (!Unpaged.helps(e)) throw e;
                Refused refused = new Refused("refused.paper.too-long", Unpaged.title(html));
                refused.initCause(e);
                throw refused;
            }
        }

        private PdfBoxRenderer laidOut(Document html, PaperPage page) throws IOException {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useNamespaceHandler(new Styles());
            builder.useDefaultPageSize((float) size.width(), (float) size.height(), PageSizeUnits.MM);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> holdsPicture(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useUriResolver((base, uri) -> holdsPicture(uri) ? uri : null);
            builder.useUnicodeLineBreaker(new Lines());
            builder.useUnicodeCharacterBreaker(new Letters());
            builder.withW3cDocument(html, "");
            fonts.into(builder, page.scripts());
            builder.useObjectDrawerFactory(places);
            PdfBoxRenderer laid = builder.buildPdfRenderer();
            try {
                laid.layout();
            } catch (RuntimeException | Error e) {
                laid.close();
                throw e;
            }
            return laid;
        }

        /** The characters that it spells out. */
        Set<Integer> spelledOut() {
            return page.spelledOut();
        }

        /** Whether the heads of its tables are not repeated, since its texts are too long for that. */
        boolean headsOnce() {
            return headsOnce;
        }

        /** How many pages it takes. */
        int count() {
            return pages().size();
        }

        /** How much of the last one is filled, from 0 to 1. */
        double filled() {
            PageBox last = pages().get(count() - 1);
            double used = (double) renderer.getRootBox().getHeight() - last.getTop();
            return used / (last.getBottom() - last.getTop());
        }

        private boolean wastes() {
            return count() > 1 && count() <= MOST_SPARED && filled() <= NEARLY_EMPTY;
        }

        private List<PageBox> pages() {
            return renderer.getRootBox().getLayer().getPages();
        }

        /** Adds it to the file.
         *
         * @param codes what stands at the foot of each page, counted from 1
         * @return where its items stand, its own pages counted from 0 */
        List<Place> add(IntFunction<String> codes) throws IOException {
            int first = document.getNumberOfPages();
            renderer.createPDFWithoutClosing();
            new CodeStamps(document, fonts.upright(), renderer.getDotsPerPoint()).draw(places, first, codes);
            return Places.in(renderer);
        }

        @Override
        public void close() {
            renderer.close();
        }
    }

    /** Whether that address is no address but the picture itself. */
    private static boolean holdsPicture(String uri) {
        return uri != null && uri.startsWith("data:image/jpeg;base64,");
    }
}
