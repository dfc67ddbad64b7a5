package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import my.lawatan.document.html.PaperPage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class UnpagedTest {
    private static final String PAGE =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>Daily brief</title>"
                    + "<style>* { font-family: 'IBM Plex Sans' } table { -fs-table-paginate: paginate } tr { page-break-inside: avoid }"
                    + "</style></head><body><table><thead><tr><th>Heading</th></tr></thead><tbody>"
                    + "<tr><td>" + "<p>said</p>".repeat(40) + "</td></tr>"
                    + "<tr><td>" + "<p>said</p>".repeat(60) + "</td></tr></tbody></table></body></html>";

    private static String text(String html) throws IOException {
        byte[] pdf = LaidOut.of(new PaperPage(html, Set.of())).bytes();
        try (Opened opened = new Opened(pdf)) {
            return opened.text();
        }
    }

    private static String written(Document html) throws TransformerException {
        StringWriter out = new StringWriter();
        TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(html), new StreamResult(out));
        return out.toString().replaceFirst("<\\?xml[^>]*>", "");
    }

    @Test
    void headsAreNotRepeatedAndNothingIsLost() throws IOException, TransformerException {
        Document html = Layout.parsed(PAGE);
        Unpaged.tables(html);
        Unpaged.tables(html);
        assertThat(html.getElementsByTagName("style").getLength()).isEqualTo(2);
        assertThat(Unpaged.title(html)).isEqualTo("Daily brief");
        assertThat(text(PAGE).split("Heading", -1)).hasSizeGreaterThan(2);
        String plain = text(written(html));
        assertThat(plain.split("Heading", -1)).hasSize(2);
        assertThat(plain.split("said", -1)).hasSize(101);
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
