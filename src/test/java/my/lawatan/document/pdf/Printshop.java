package my.lawatan.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
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

    /** A printer that takes nothing and says {@code why}. */
    public static Printer broken(String name, String why) {
        DocPrintJob job = (DocPrintJob) Proxy.newProxyInstance(
                Printshop.class.getClassLoader(), new Class<?>[] {DocPrintJob.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("print")) throw new PrintException(why);
                    return null;
                });
        InvocationHandler service = (proxy, method, arguments) -> switch (method.getName()) {
            case "getName", "toString" -> name;
            case "isDocFlavorSupported" -> !DocFlavor.BYTE_ARRAY.PDF.equals(arguments[0]);
            case "createPrintJob" -> job;
            case "hashCode" -> name.hashCode();
            case "equals" -> proxy == arguments[0];
            case "getSupportedDocFlavors" -> new DocFlavor[0];
            default -> method.getReturnType() == boolean.class ? false : null;
        };
        return Printers.of((PrintService)
                Proxy.newProxyInstance(Printshop.class.getClassLoader(), new Class<?>[] {PrintService.class}, service));
    }

    /** A queue that takes a PDF as it is, and prints on both sides. */
    static PrintService queue(String name) {
        InvocationHandler service = (proxy, method, arguments) -> switch (method.getName()) {
            case "getName", "toString" -> name;
            case "hashCode" -> name.hashCode();
            case "equals" -> proxy == arguments[0];
            default -> method.getReturnType() == boolean.class ? true : null;
        };
        return (PrintService)
                Proxy.newProxyInstance(Printshop.class.getClassLoader(), new Class<?>[] {PrintService.class}, service);
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
