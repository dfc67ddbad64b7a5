package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Language;

/**
 * All briefs bound together in the order of the programme, behind a cover and a table of contents.
 *
 * @param fileName what a file of it should be called, without its ending
 * @param cover what the cover says
 * @param tabs a tab for each day on which there is a brief, or one is missing
 * @param nothing a sentence that says so if there is no brief; else empty
 */
public record BriefingBook(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        List<Line> cover,
        List<Tab> tabs,
        String nothing)
        implements Paper {
    public BriefingBook {
        cover = List.copyOf(cover);
        tabs = List.copyOf(tabs);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BRIEFING_BOOK;
    }

    /**
     * The briefs of one day, behind a leaf of their own.
     *
     * @param anchor a name for it that is unique on the paper
     * @param number which tab it is: "Tab 2"
     * @param head the day, or that the briefs are of none
     */
    public record Tab(String anchor, String number, String head, String context, List<Entry> entries) {
        public Tab {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A brief, or an engagement that is without one.
     *
     * @param anchor names the brief, or the event that has none, on the page
     * @param number of the brief, in words; empty if there is none
     * @param when the time of its event; empty for a brief of no event
     * @param running what stands at the top of its pages
     * @param missing that there is no brief, and who owes it; else empty
     */
    public record Entry(
            String anchor,
            String number,
            String when,
            String title,
            String place,
            String running,
            Optional<BriefPaper> brief,
            String missing) {}

    /** The briefs that are in it, in its order. */
    public List<BriefPaper> briefs() {
        return tabs.stream()
                .flatMap(tab -> tab.entries().stream())
                .flatMap(entry -> entry.brief().stream())
                .toList();
    }
}
