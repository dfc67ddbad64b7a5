package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * The sheet that goes with a round: what it is, how many sheets, in which order, and where to go on if the printer jams.
 *
 * @param facts each with what it is in {@code lead}
 * @param nothing a sentence that says so if there is nobody; else empty
 */
public record JobSheet(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        List<Line> facts,
        List<Row> rows,
        String nothing)
        implements Paper {
    public JobSheet {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    /**
     * One person's papers.
     *
     * @param anchor see {@link Anchor}
     * @param sheets "3–4"; empty if nobody has counted
     * @param page on which they begin in the file; empty likewise, or if they are not in it
     */
    public record Row(String anchor, String sheets, String page, String room, String name) {}

    @Override
    public PaperKind kind() {
        return PaperKind.DAY_SHEETS;
    }
}
