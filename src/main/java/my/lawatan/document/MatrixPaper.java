package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import my.lawatan.check.Readiness;
import my.lawatan.trip.Language;

/**
 * The completeness matrix: engagement by engagement what it needs, how far each is, who owes it and by when.
 *
 * @param counts how many are ready, open and missing, in one line
 * @param needs what stands over the columns
 * @param nothing a sentence that says so if there is no engagement; else empty
 */
public record MatrixPaper(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String counts,
        List<String> needs,
        List<Engagement> engagements,
        String nothing)
        implements Paper {
    public MatrixPaper {
        needs = List.copyOf(needs);
        engagements = List.copyOf(engagements);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.COMPLETENESS;
    }

    /** A row, with a cell for each need. */
    public record Engagement(String anchor, String when, String title, List<Cell> cells) {
        public Engagement {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How far one need is.
     *
     * @param said the same in a word
     * @param owner who owes it; empty if nobody is named or nothing is owed any more
     * @param due by when; empty if not stated
     */
    public record Cell(Readiness state, String said, String owner, String due) {
        /** The class that it has in the style sheet; it draws a sign of its own for each state. */
        public String word() {
            return "is-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
