package my.lawatan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** The printers of this computer. */
public final class Printers {
    private Printers() {}

    /** Those that are set up now, the one that is used by default first. Asks the system, which may take seconds. */
    public static List<Printer> found() {
        List<Printer> printers = new ArrayList<>();
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null) printers.add(of(usual));
        for (PrintService service : PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null))
            if (!service.equals(usual)) printers.add(of(service));
        return List.copyOf(printers);
    }

    /** A print service as a printer. */
    public static Printer of(PrintService service) {
        String path = System.getenv().getOrDefault("PATH", "");
        return CupsPrinter.of(service, path).orElseGet(() -> new ServicePrinter(service));
    }
}
