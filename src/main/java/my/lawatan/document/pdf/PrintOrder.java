package my.lawatan.document.pdf;

import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What is wanted of a printer.
 *
 * @param title how the queue names it
 * @param copies each complete before the next begins
 * @param first page, counted from 1
 * @param last page; what is beyond the end of the paper is left out
 * @param bothSides whether a sheet bears two pages; a copy then begins on a sheet of its own
 * @param pass which of the pages; with a printer that prints one side only, fronts and backs are printed one after the other
 */
public record PrintOrder(String title, int copies, int first, int last, boolean bothSides, Pass pass) {
    /** Which pages are printed. */
    public enum Pass {
        ALL,
        /** The first, the third, and so on. */
        FRONTS,
        /** The second, the fourth, and so on; a blank one behind a last front, so that the next copy begins on a sheet of its own. */
        BACKS
    }

    public PrintOrder {
        if (copies < 1 || first < 1 || last < first)
            throw new IllegalArgumentException(copies + " copies of pages " + first + " to " + last);
        if (bothSides && pass != Pass.ALL)
            throw new IllegalArgumentException(pass + " of sheets printed on both sides");
    }

    /** How a printer that can do so is to turn the sheets of a paper that begins with this page: always as one turns the leaves of a book. */
    Sides sides(PDPage page) {
        if (!bothSides) return Sides.ONE_SIDED;
        PDRectangle box = page.getMediaBox();
        return box.getWidth() > box.getHeight() ? Sides.TWO_SIDED_SHORT_EDGE : Sides.TWO_SIDED_LONG_EDGE;
    }
}
