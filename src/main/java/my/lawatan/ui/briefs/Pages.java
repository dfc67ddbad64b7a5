package my.lawatan.ui.briefs;

import java.util.List;
import java.util.Map;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Id;

/**
 * The pages of a brief as they are printed.
 *
 * @param count how many there are
 * @param images those that were asked for, by index from 0
 */
record Pages(Id<Brief> brief, int count, Map<Integer, PdfPages.Image> images) {
    Pages {
        images = Map.copyOf(images);
    }

    /** The indices around {@code first} that are worth drawing: what is seen, and what is seen next. */
    static List<Integer> around(int first, int count) {
        return java.util.stream.IntStream.rangeClosed(Math.max(0, first - 1), Math.min(count - 1, first + 1))
                .boxed()
                .toList();
    }
}
