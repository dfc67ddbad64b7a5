package my.lawatan.document.pdf;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** The pages of an order in the order in which they are printed: the wanted ones, as often as need be. */
final class PrintSheets implements Pageable {
    /** A side with nothing on it. */
    static final int BLANK = -1;

    private final PDFPageable pages;
    private final List<Integer> sides;
    private final PrintWatch watch;

    PrintSheets(PDDocument document, PrintOrder order, int copies, PrintWatch watch) {
        this.pages = new PDFPageable(document, Orientation.AUTO);
        this.watch = watch;
        this.sides = sides(order, document.getNumberOfPages(), copies);
    }

    /** Which page of a paper each side bears, counted from 0. */
    static List<Integer> sides(PrintOrder order, int pages, int copies) {
        List<Integer> sides = new ArrayList<>();
        int last = Math.min(order.last(), pages);
        for (int copy = 0; copy < copies; copy++) {
            // else a copy would begin on the back of the one before
            if (order.bothSides() && sides.size() % 2 == 1) sides.add(BLANK);
            for (int page = order.first(); page <= last; page++) if (wanted(order, page)) sides.add(page - 1);
            boolean single = last >= order.first() && (last - order.first()) % 2 == 0;
            if (order.pass() == PrintOrder.Pass.BACKS && single) sides.add(BLANK);
        }
        return sides;
    }

    /** A file of these sides alone; the paper's own if they are all of its pages. */
    static byte[] only(List<Integer> sides, PDDocument document, Pdf whole) throws IOException {
        List<Integer> all =
                IntStream.range(0, document.getNumberOfPages()).boxed().toList();
        if (sides.equals(all)) return whole.bytes();
        try (PDDocument some = new PDDocument()) {
            for (int side : sides) {
                PDPage page = document.getPage(Math.max(0, side));
                if (side == BLANK) some.addPage(new PDPage(page.getMediaBox()));
                else {
                    // a link would take along the page that it leads to
                    some.importPage(page).setAnnotations(List.of());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            some.save(out);
            return out.toByteArray();
        }
    }

    private static boolean wanted(PrintOrder order, int page) {
        boolean front = (page - order.first()) % 2 == 0;
        return switch (order.pass()) {
            case ALL -> true;
            case FRONTS -> front;
            case BACKS -> !front;
        };
    }

    @Override
    public int getNumberOfPages() {
        return sides.size();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        return pages.getPageFormat(Math.max(0, sides.get(index)));
    }

    @Override
    public Printable getPrintable(int index) {
        int page = sides.get(index);
        return (graphics, format, same) -> {
            if (watch.stopped()) throw new PrinterAbortException();
            if (page != BLANK) pages.getPrintable(page).print(graphics, format, page);
            watch.drawn(index + 1, sides.size());
            return Printable.PAGE_EXISTS;
        };
    }
}
