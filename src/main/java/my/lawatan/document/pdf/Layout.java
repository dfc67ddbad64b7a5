package my.lawatan.document.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import my.lawatan.document.PaperSize;
import my.lawatan.document.html.PaperPage;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Lays XHTML out on the pages of a file.
 *
 * @param closer the same in less room, tried one after the other while it takes more than one page
 * @param codes what stands at the foot of each page, counted from 1
 */
record Layout(
        PaperPage page,
        List<Supplier<PaperPage>> closer,
        PaperSize size,
        Description description,
        IntFunction<String> codes) {
    /** Of what has one form only. */
    Layout(PaperPage page, PaperSize size, Description description, IntFunction<String> codes) {
        this(page, List.of(), size, description, codes);
    }

    /** What came of it.
     *
     * @param count how many pages
     * @param filled how much of the last one, from 0 to 1
     * @param shortfalls of its pages */
    record Laid(byte[] bytes, List<Place> places, int count, double filled, Shortfalls shortfalls) {}

    /** The pages; set tighter where that spares a last page with little on it. */
    Laid laid() throws IOException {
        try (Making making = new Making(size);
                Making.Setting setting = making.set(page, closer)) {
            List<Place> places = setting.add(codes);
            description.into(making.document);
            Shortfalls shortfalls = new Shortfalls();
            shortfalls.take(setting);
            return new Laid(Pdf.saved(making.document), places, setting.count(), setting.filled(), shortfalls);
        }
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
