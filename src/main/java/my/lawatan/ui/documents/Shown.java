package my.lawatan.ui.documents;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.Paper;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.document.pdf.Place;
import my.lawatan.trip.ItemRef;

/**
 * A paper with its pages: what is seen, saved and printed.
 *
 * @param drawn when
 * @param sheets the size of each page
 */
record Shown(Wish wish, Paper paper, Pdf pdf, Instant drawn, List<PdfPages.Sheet> sheets) {
    Shown {
        sheets = List.copyOf(sheets);
    }

    int count() {
        return sheets.size();
    }

    /** What its file should be called; a pocket brief does not take the place of the one on A4. */
    String fileName() {
        return named(look() + ".pdf");
    }

    /** What its file should be called that opens with a passphrase. */
    String lockedName() {
        return named(look() + "_locked.pdf");
    }

    private String look() {
        return (wish.sheet().large() ? "_large" : "") + (wish.sheet().across() ? "_landscape" : "");
    }

    /** What its Word file should be called. */
    String wordName() {
        return named(".docx");
    }

    private String named(String ending) {
        String copy = wish.detail().copy().map(number -> "_no-" + number).orElse("");
        return paper.fileName()
                + copy
                + (wish.size().whole() ? "" : "_" + wish.size().word())
                + ending;
    }

    /** What stands at that point of a page, in points from its upper left corner. */
    Optional<ItemRef> at(int page, double x, double y) {
        return pdf.places().stream()
                .filter(place -> place.holds(page, x, y))
                .min(Comparator.comparingDouble(Place::area))
                .map(Place::item);
    }

    /** Where the item stands, from the first page to the last. */
    List<Place> places(ItemRef item) {
        return pdf.places().stream().filter(place -> place.item().equals(item)).toList();
    }
}
