package my.lawatan.document.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import my.lawatan.document.PaperSize;
import my.lawatan.document.html.PaperPage;

/** Small pages, written for what is tried on them, on A4. */
final class LaidOut {
    static final String FONT = "* { font-family: 'IBM Plex Sans' } ";
    static final Description DESCRIPTION = new Description("t", "m", "en", Instant.parse("2024-11-13T00:00:00Z"));

    private LaidOut() {}

    static PaperPage page(String style, String body) {
        return new PaperPage(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title><style>" + style
                        + "</style></head>" + (body.startsWith("<body") ? body : "<body>" + body + "</body>")
                        + "</html>",
                Set.of());
    }

    static Layout.Laid of(PaperPage page) throws IOException {
        return new Layout(page, PaperSize.A4, DESCRIPTION, number -> "0").laid();
    }
}
