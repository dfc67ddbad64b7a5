package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import my.lawatan.document.Shortfall;
import my.lawatan.document.html.PaperPage;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class UnpagedTest {
    private static final String PAGE =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>Daily brief</title>"
                    + "<style>* { font-family: 'IBM Plex Sans' } table { -fs-table-paginate: paginate } tr { page-break-inside: avoid }"
                    + "</style></head><body><table><thead><tr><th>Heading</th></tr></thead><tbody>"
                    + "<tr><td>ABOVE" + "<p>said</p>".repeat(40) + "</td></tr>"
                    + "<tr><td>" + "<p>said</p>".repeat(60) + "</td></tr></tbody></table></body></html>";
    private static final String USUAL = PAGE.replace("ABOVE", "");
    // the library finds no page for what is above the first one
    private static final String FAILS = PAGE.replace("ABOVE", "<p style=\"position: relative; top: -40mm\"></p>");

    private static Layout.Laid laid(String html) throws IOException {
        return LaidOut.of(new PaperPage(html, Set.of()));
    }

    private static String text(String html) throws IOException {
        return text(laid(html));
    }

    private static String text(Layout.Laid laid) {
        try (Opened opened = new Opened(laid.bytes())) {
            return opened.text();
        }
    }

    private static int count(String word, String text) {
        return text.split(word, -1).length - 1;
    }

    private static String written(Document html) throws TransformerException {
        StringWriter out = new StringWriter();
        TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(html), new StreamResult(out));
        return out.toString().replaceFirst("<\\?xml[^>]*>", "");
    }

    @Test
    void headsAreNotRepeatedAndNothingIsLost() throws IOException, TransformerException {
        Document html = Layout.parsed(USUAL);
        Unpaged.tables(html);
        Unpaged.tables(html);
        assertThat(html.getElementsByTagName("style").getLength()).isEqualTo(2);
        assertThat(Unpaged.title(html)).isEqualTo("Daily brief");
        String plain = text(written(html));
        assertThat(count("Heading", plain)).isOne();
        assertThat(count("said", plain)).isEqualTo(100);
    }

    @Test
    void whatTheLibraryFailsOnIsPrintedWithItsHeadsOnceAndThatIsTold() throws IOException {
        Layout.Laid laid = laid(FAILS);
        assertThat(laid.shortfalls().all()).containsExactly(Shortfall.headsOnce());
        assertThat(Shortfall.said(laid.shortfalls().all(), new Messages(Language.EN)))
                .contains("table headings are not repeated");
        assertThat(laid.count()).isGreaterThan(2);
        assertThat(count("Heading", text(laid))).isOne();
        assertThat(count("said", text(laid))).isEqualTo(100);
    }

    @Test
    void whereHeadsAreRepeatedNothingIsTold() throws IOException {
        Layout.Laid laid = laid(USUAL);
        assertThat(laid.shortfalls().all()).isEmpty();
        assertThat(count("Heading", text(laid))).isEqualTo(laid.count()).isGreaterThan(2);
        assertThat(count("said", text(laid))).isEqualTo(100);
    }

    @Test
    void aFaultOfOursIsNotTakenForOneOfTheLibrary() {
        NullPointerException ours = new NullPointerException();
        assertThat(Unpaged.helps(ours)).isFalse();
        NullPointerException theirs = new NullPointerException();
        theirs.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "com.openhtmltopdf.render.ContentLimitContainer", "updateTop", "ContentLimitContainer.java", 81)
        });
        assertThat(Unpaged.helps(theirs)).isTrue();
    }
}
