package my.lawatan.ui.documents;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.document.pdf.PdfPages;

/**
 * Where pages stand that lie one below the other, all lengths in pixels.
 *
 * @param scale pixels for a point of 1/72 inch
 */
record PageStack(List<PdfPages.Sheet> sheets, double scale) {
    static final double GAP = 16;
    static final double MARGIN = 24;

    /** A place to come back to: so much of that page lies above it. */
    record Spot(int page, double part) {
        static final Spot TOP = new Spot(0, -1);
    }

    PageStack {
        sheets = List.copyOf(sheets);
    }

    /** What scale makes the widest page as wide as {@code width} leaves room for. */
    static double fitting(List<PdfPages.Sheet> sheets, double width) {
        double widest = sheets.stream().mapToDouble(PdfPages.Sheet::width).max().orElse(595);
        return Math.max(0.2, (width - 2 * MARGIN) / widest);
    }

    double width(int page) {
        return Math.rint(sheets.get(page).width() * scale);
    }

    double height(int page) {
        return Math.rint(sheets.get(page).height() * scale);
    }

    double top(int page) {
        double top = GAP;
        for (int i = 0; i < page; i++) top += height(i) + GAP;
        return top;
    }

    double wholeHeight() {
        return top(sheets.size());
    }

    double wholeWidth() {
        double widest = 0;
        for (int i = 0; i < sheets.size(); i++) widest = Math.max(widest, width(i));
        return widest + 2 * MARGIN;
    }

    /** The pages of which something lies between the two heights. */
    List<Integer> between(double from, double to) {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) if (top(i) < to && top(i) + height(i) > from) pages.add(i);
        return pages;
    }

    /** The page that is read if the part from {@code y} on is seen: the first of which more than its foot is. */
    int pageAt(double y) {
        int page = 0;
        for (int i = 0; i < sheets.size(); i++) if (top(i) <= y) page = i;
        return page;
    }

    Spot spot(double y) {
        if (sheets.isEmpty()) return Spot.TOP;
        int page = pageAt(y);
        return y < top(0) ? Spot.TOP : new Spot(page, (y - top(page)) / height(page));
    }

    double y(Spot spot) {
        if (spot.part() < 0 || sheets.isEmpty()) return 0;
        int page = Math.min(spot.page(), sheets.size() - 1);
        return top(page) + spot.part() * height(page);
    }
}
