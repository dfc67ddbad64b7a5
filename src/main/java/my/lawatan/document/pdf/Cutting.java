package my.lawatan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Pocket;
import my.lawatan.trip.ItemRef;

/**
 * How a sheet is divided: where its pages lie, and where it is marked for the guillotine. All lengths are in points of 1/72 inch.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param cellWidth of the room for a page; the rooms adjoin, so that one cut parts two pages
 * @param foldsAcross whether each page is itself folded across its middle
 */
record Cutting(
        double width,
        double height,
        PaperSize page,
        double cellWidth,
        double cellHeight,
        boolean folded,
        boolean foldsAcross) {
    private static final double POINTS = 72 / 25.4;
    /** Printers leave so much of a sheet blank, and a little more. */
    private static final double BLANK = 4.5 * POINTS;

    private static final double LENGTH = 5 * POINTS;
    private static final double GAP = 2 * POINTS;
    private static final double CROSS = 2.5 * POINTS;

    /** Of such a sheet into those pages.
     *
     * @param page small enough to be had four times */
    static Cutting of(Pocket pocket, PaperSize sheet, PaperSize page) {
        double width = sheet.width() * POINTS;
        double height = sheet.height() * POINTS;
        return new Cutting(
                width,
                height,
                page,
                pocket.quarter() ? width / Imposition.COLUMNS : page.width() * POINTS,
                pocket.quarter() ? height / Imposition.ROWS : page.height() * POINTS,
                pocket.folded(),
                !pocket.quarter());
    }

    private double left() {
        return (width - Imposition.COLUMNS * cellWidth) / 2;
    }

    private double below() {
        return (height - Imposition.ROWS * cellHeight) / 2;
    }

    /** Of the left edge of a page from that of the sheet. */
    double x(Imposition.Cell cell) {
        return left() + cell.column() * cellWidth + (cellWidth - page.width() * POINTS) / 2;
    }

    /** Of the lower edge of a page from that of the sheet. */
    double y(Imposition.Cell cell) {
        double row = (double) Imposition.ROWS - 1 - cell.row();
        return below() + row * cellHeight + (cellHeight - page.height() * POINTS) / 2;
    }

    /** The place of an item on a page, on the side on which that page lies. */
    Place moved(Place place, int side, Imposition.Cell cell) {
        ItemRef item = place.item();
        double fromTop = height - y(cell) - page.height() * POINTS;
        return new Place(item, side, place.x() + x(cell), place.y() + fromTop, place.width(), place.height());
    }

    /** The same on both sides of a sheet, in whichever way it is turned over. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column <= Imposition.COLUMNS; column++) {
            double x = left() + column * cellWidth;
            boolean fold = folded && column == 1;
            if (x > BLANK && x < width - BLANK) upright(marks, x, fold);
        }
        for (int row = 0; row <= Imposition.ROWS; row++) {
            double y = below() + row * cellHeight;
            if (y > BLANK && y < height - BLANK) across(marks, y, false);
            if (foldsAcross && row < Imposition.ROWS) across(marks, y + cellHeight / 2, true);
        }
        cross(marks);
        return marks;
    }

    private void upright(List<Mark> marks, double x, boolean fold) {
        double from = from(below());
        marks.add(new Mark(x, from, x, from + LENGTH, fold));
        marks.add(new Mark(x, height - from - LENGTH, x, height - from, fold));
    }

    private void across(List<Mark> marks, double y, boolean fold) {
        double from = from(left());
        marks.add(new Mark(from, y, from + LENGTH, y, fold));
        marks.add(new Mark(width - from - LENGTH, y, width - from, y, fold));
    }

    // outside of the pages where there is room; else on the very line of the cut
    private static double from(double margin) {
        double outside = margin - GAP - LENGTH;
        return Math.max(outside, BLANK);
    }

    // in the middle, where the guillotine is set after the first cut
    private void cross(List<Mark> marks) {
        double x = width / 2;
        double y = height / 2;
        marks.add(new Mark(x, y - CROSS, x, y + CROSS, folded));
        marks.add(new Mark(x - CROSS, y, x + CROSS, y, false));
    }
}
