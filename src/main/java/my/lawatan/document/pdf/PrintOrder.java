package my.lawatan.document.pdf;

/**
 * What is wanted of a printer.
 *
 * @param title how the queue names it
 * @param copies each complete before the next begins
 * @param first page, counted from 1
 * @param last page; what is beyond the end of the paper is left out
 * @param bothSides whether a sheet bears two pages; a copy then begins on a sheet of its own
 */
public record PrintOrder(String title, int copies, int first, int last, boolean bothSides) {
    public PrintOrder {
        if (copies < 1 || first < 1 || last < first)
            throw new IllegalArgumentException(copies + " copies of pages " + first + " to " + last);
    }
}
