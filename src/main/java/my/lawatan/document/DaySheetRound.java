package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import my.lawatan.trip.Language;

/**
 * Everybody's day sheets in the order in which they are handed out, in one file: each begins on a sheet of its own, also where both sides are
 * printed. The sheets are numbered, so that the rest can be printed again from any of them.
 *
 * @param head of what goes with them
 * @param papers day sheets, and the dividers before them
 * @param from first sheet that is wanted, from 1
 * @param counted makes the sheet that goes with them
 */
public record DaySheetRound(
        Language language, Instant asOf, String fileName, Masthead head, List<Paper> papers, int from, Counted counted)
        implements Paper {
    public DaySheetRound {
        papers = List.copyOf(papers);
        Objects.requireNonNull(counted);
    }

    /** Where one of its papers is.
     *
     * @param sheet on which it begins, from 1
     * @param pages how many it has
     * @param page of the file on which it begins, from 1; 0 if it is out already */
    public record Extent(int sheet, int pages, int page) {
        /** The last sheet that it is on; both sides are printed. */
        public int last() {
            return sheet + (pages - 1) / 2;
        }
    }

    /** Makes the sheet that goes with the papers. */
    interface Counted {
        /** @param extents of the papers, in order; empty if nobody has counted */
        JobSheet sheet(List<Extent> extents);
    }

    /** The sheet that goes with them.
     *
     * @param extents of the papers, in order; empty if nobody has counted */
    public JobSheet sheet(List<Extent> extents) {
        return counted.sheet(extents);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.DAY_SHEETS;
    }
}
