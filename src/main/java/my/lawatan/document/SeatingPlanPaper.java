package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * The tables of one event as they stand, who sits where, by what rules, and why each of them.
 *
 * @param event see {@link Anchor}
 * @param standing security and press, in one line; empty if nobody stands
 * @param problems what cannot be as it is wanted
 * @param legend what the looks of the cards mean
 * @param nothing a sentence that says so if the event has no table; else empty
 */
public record SeatingPlanPaper(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String event,
        List<Drawing> tables,
        List<String> unseated,
        String standing,
        List<String> problems,
        List<Legend> legend,
        String nothing)
        implements Paper {
    public SeatingPlanPaper {
        tables = List.copyOf(tables);
        unseated = List.copyOf(unseated);
        problems = List.copyOf(problems);
        legend = List.copyOf(legend);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SEATING_PLAN;
    }

    /** @param look see {@link Card} */
    public record Legend(String look, String words) {}

    /**
     * One table from above. Lengths are millimetres on paper.
     *
     * @param front what is at the front: door or stage
     * @param stage whether that is above the table
     * @param reasons one line a chair
     */
    public record Drawing(
            String anchor,
            String name,
            double width,
            double height,
            double left,
            List<Box> boards,
            List<Card> cards,
            String front,
            boolean stage,
            List<String> rules,
            List<Reason> reasons) {
        public Drawing {
            boards = List.copyOf(boards);
            cards = List.copyOf(cards);
            rules = List.copyOf(rules);
            reasons = List.copyOf(reasons);
        }
    }

    /** A rectangle, by its upper left corner. */
    public record Box(double left, double top, double width, double height, double round) {}

    /**
     * The card on a chair.
     *
     * @param look whose side it is of, awaited or free: a style of the sheet
     * @param points size of its letters
     */
    public record Card(Box box, String look, String number, String name, double points) {}

    /** Why somebody sits on a chair. @param look as on the card */
    public record Reason(String anchor, String number, String name, boolean named, String side, String why) {}
}
