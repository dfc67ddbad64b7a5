package my.lawatan.document.pdf;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A printer behind the Java print service. What a service cannot do by itself is done for it: copies are sent one after another.
 * The system's own dialog is never shown.
 */
record ServicePrinter(PrintService service) implements Printer {
    private static final float POINTS_PER_INCH = 72;

    @Override
    public String name() {
        return service.getName();
    }

    @Override
    public boolean bothSides() {
        return bothSides(service);
    }

    /** Whether a service can print on both sides, whatever hands it the pages. */
    static boolean bothSides(PrintService service) {
        return service.isAttributeCategorySupported(Sides.class)
                && service.isAttributeValueSupported(Sides.TWO_SIDED_LONG_EDGE, null, null);
    }

    @Override
    public boolean print(Pdf pdf, PrintOrder order, PrintWatch watch) {
        try (PDDocument document = Pdf.open(pdf.bytes())) {
            boolean copies = copiesByItself(order);
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(order.title());
            job.setPageable(new PrintSheets(document, order, copies ? 1 : order.copies(), watch));
            job.print(attributes(order, document, copies));
            return !watch.stopped();
        } catch (PrinterException e) {
            if (watch.stopped()) return false;
            throw new PrintFailure(e);
        } catch (IOException e) {
            throw new PrintFailure(e);
        }
    }

    private boolean copiesByItself(PrintOrder order) {
        return order.copies() > 1
                && service.isAttributeCategorySupported(Copies.class)
                && service.isAttributeCategorySupported(SheetCollate.class)
                && service.isAttributeValueSupported(new Copies(order.copies()), null, null)
                && service.isAttributeValueSupported(SheetCollate.COLLATED, null, null);
    }

    private PrintRequestAttributeSet attributes(PrintOrder order, PDDocument document, boolean copies) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(order.title(), null));
        if (copies) {
            attributes.add(new Copies(order.copies()));
            attributes.add(SheetCollate.COLLATED);
        }
        attributes.add(bothSides() ? order.sides(document.getPage(0)) : Sides.ONE_SIDED);
        MediaSizeName sheet = sheet(document.getPage(0).getMediaBox());
        if (sheet != null && service.isAttributeValueSupported(sheet, null, null)) attributes.add(sheet);
        return attributes;
    }

    static MediaSizeName sheet(PDRectangle page) {
        float narrow = Math.min(page.getWidth(), page.getHeight());
        float high = Math.max(page.getWidth(), page.getHeight());
        return MediaSize.findMedia(narrow / POINTS_PER_INCH, high / POINTS_PER_INCH, MediaSize.INCH);
    }
}
