package my.lawatan.document.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A queue of CUPS. It gets the PDF itself by CUPS's own {@code lp}: letters stay letters, which a printer sets better than drawn
 * outlines, and a page is a hundredth as large as in PostScript. The JDK would draw it, and wants {@code lpr}, which a Debian with CUPS need
 * not have.
 *
 * @param service the queue as the JDK knows it, which says what it can do
 * @param programs the folder of CUPS's programs
 */
record CupsPrinter(PrintService service, Path programs) implements Printer {
    private static final String LP = "lp";
    private static final int POLL_MILLIS = 50;
    private static final Map<MediaSizeName, String> SHEETS = Map.of(
            MediaSizeName.ISO_A4, "A4",
            MediaSizeName.ISO_A5, "A5",
            MediaSizeName.ISO_A6, "A6",
            MediaSizeName.NA_LETTER, "Letter");

    /** The service as a queue of CUPS, if it is one and CUPS's programs are on the path. */
    static Optional<Printer> of(PrintService service, String path) {
        // elsewhere a service may have another name than its queue
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || !service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) return Optional.empty();
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .filter(folder -> Files.isExecutable(folder.resolve(LP)))
                .findFirst()
                .map(folder -> new CupsPrinter(service, folder));
    }

    @Override
    public String name() {
        return service.getName();
    }

    @Override
    public boolean bothSides() {
        return ServicePrinter.bothSides(service);
    }

    @Override
    public boolean print(Pdf pdf, PrintOrder order, PrintWatch watch) {
        try (PDDocument document = Pdf.open(pdf.bytes())) {
            List<Integer> sides = PrintSheets.sides(order, document.getNumberOfPages(), 1);
            // else the next copy would begin on its back
            if (order.bothSides() && order.copies() > 1 && sides.size() % 2 == 1) sides.add(PrintSheets.BLANK);
            if (watch.stopped()) return false;
            Path file = Files.createTempFile("lawatan", ".pdf");
            try {
                Files.write(file, PrintSheets.only(sides, document, pdf));
                return handed(command(order, document, file), watch, sides.size());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new PrintFailure(e);
        }
    }

    private List<String> command(PrintOrder order, PDDocument document, Path file) {
        List<String> command = new ArrayList<>(List.of(program(LP), "-d", name(), "-t", order.title()));
        command.addAll(List.of("-n", Integer.toString(order.copies()), "-o", "collate=true"));
        command.addAll(List.of("-o", "sides=" + (bothSides() ? order.sides(document.getPage(0)) : Sides.ONE_SIDED)));
        MediaSizeName sheet = ServicePrinter.sheet(document.getPage(0).getMediaBox());
        if (sheet != null && SHEETS.containsKey(sheet) && service.isAttributeValueSupported(sheet, null, null))
            command.addAll(List.of("-o", "media=" + SHEETS.get(sheet), "-o", "print-scaling=none"));
        command.addAll(List.of("--", file.toString()));
        return command;
    }

    private static boolean handed(List<String> command, PrintWatch watch, int sides) throws IOException {
        Process lp = started(command);
        try {
            while (!lp.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (watch.stopped()) {
                    lp.destroy();
                    return false;
                }
            }
        } catch (InterruptedException e) {
            lp.destroy();
            Thread.currentThread().interrupt();
            return false;
        }
        if (lp.exitValue() != 0) throw new PrintFailure(why(said(lp)));
        watch.drawn(sides, sides);
        return true;
    }

    // "lp: Error - The printer or class does not exist.", with or without its path
    private static String why(String said) {
        return said.replaceFirst("^\\S*lp: (?:Error - )?", "").replaceFirst("\\.$", "");
    }

    @Override
    public Optional<String> pause() {
        try {
            Process asked = started(List.of(program("lpstat"), "-p", name()));
            // "printer Office disabled since Fri 27 Nov …", and why on the next line
            String[] lines = said(asked).split("\n", 2);
            if (!lines[0].contains(" disabled since ")) return Optional.empty();
            String why = lines.length > 1 ? lines[1].strip() : "";
            return Optional.of(why.equals("reason unknown") || why.equals("Paused") ? "" : why);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private static Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // what it says is looked at, and shown in the window: both in English
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("LANGUAGE");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
