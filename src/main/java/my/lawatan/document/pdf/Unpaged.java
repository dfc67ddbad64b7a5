package my.lawatan.document.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document whose texts are too long for its tables to be laid out as they should: their heads are not repeated, and any row is torn. */
final class Unpaged {
    private static final String STYLE =
            "table { -fs-table-paginate: auto !important; } * { page-break-inside: auto !important; }";

    private Unpaged() {}

    /** Whether that is the library's fault in laying out, and none of ours. */
    static boolean helps(NullPointerException fault) {
        // of what is thrown often the JVM leaves out where
        StackTraceElement[] where = fault.getStackTrace();
        return where.length == 0 || where[0].getClassName().startsWith("com.openhtmltopdf.");
    }

    /** Says so in the document; once is enough. */
    static void tables(Document html) {
        Element head = first(html, "head");
        if (head.getLastChild() instanceof Element last && last.getTextContent().equals(STYLE)) return;
        Element style = html.createElementNS(head.getNamespaceURI(), "style");
        style.setTextContent(STYLE);
        head.appendChild(style);
    }

    /** What the document is called. */
    static String title(Document html) {
        return first(html, "title").getTextContent().strip();
    }

    private static Element first(Document html, String name) {
        return (Element) html.getElementsByTagName(name).item(0);
    }
}
