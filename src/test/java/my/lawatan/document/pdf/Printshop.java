package my.lawatan.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

/** A printer that prints PostScript into memory, as a stream print service of the JDK does it. */
public final class Printshop {
    private static final Pattern PAGE = Pattern.compile("(?m)^%%Page: ");
    private static final Pattern COPIES = Pattern.compile("/(?:NumCopies|#copies) (\\d+)");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** The printer itself, to be given to whoever prints. */
    public Printer printer() {
        return Printers.of(service(out));
    }

    static StreamPrintService service(OutputStream out) {
        StreamPrintServiceFactory[] factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, DocFlavor.BYTE_ARRAY.POSTSCRIPT.getMimeType());
        return Arrays.stream(factories).findFirst().orElseThrow().getPrintService(out);
    }

    /** How many sides a printer makes of what came out. */
    public long sides() {
        long pages = PAGE.matcher(postScript()).results().count();
        return pages
                * COPIES.matcher(postScript())
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .max()
                        .orElse(1);
    }

    String postScript() {
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
