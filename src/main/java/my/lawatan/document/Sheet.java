package my.lawatan.document;

import java.util.Objects;
import java.util.Set;

/**
 * What a paper is put on: sheets of a size, with an ink.
 *
 * @param large whether its text is set in 16 points, for whom the usual is too small
 * @param across whether a paper that stands upright by itself lies across the sheet
 */
public record Sheet(PaperSize size, Ink ink, boolean large, boolean across) {
    /** A4, in colour. */
    public static final Sheet USUAL = new Sheet(PaperSize.A4, Ink.COLOUR, false, false);

    /** The others have more columns than words of that size find room beside each other. */
    private static final Set<PaperKind> IN_LARGE_PRINT = Set.of(
            PaperKind.BRIEF,
            PaperKind.BRIEFING_BOOK,
            PaperKind.PROGRAMME,
            PaperKind.DAILY_BRIEF,
            PaperKind.LINE_BY_LINE,
            PaperKind.DAY_SHEET,
            PaperKind.DAY_SHEETS,
            PaperKind.CONTACT_SHEET);

    /** Of these the columns lie across the sheet by themselves. */
    private static final Set<PaperKind> WIDE =
            Set.of(PaperKind.PROGRAMME, PaperKind.TIMETABLE, PaperKind.COMPLETENESS, PaperKind.SEATING_PLAN);

    /** What else lies across it if that is wanted: papers of rows and columns, which have more room there. */
    private static final Set<PaperKind> ACROSS = Set.of(
            PaperKind.DAILY_BRIEF,
            PaperKind.LINE_BY_LINE,
            PaperKind.ATTENDEES,
            PaperKind.GREETING_LINE,
            PaperKind.DELEGATION,
            PaperKind.MANIFEST,
            PaperKind.MEAL_SHEET,
            PaperKind.CONTACT_SHEET,
            PaperKind.ROOM_LIST,
            PaperKind.PASS_LEDGER,
            PaperKind.GIFT_REGISTER,
            PaperKind.RECALL_LIST,
            PaperKind.MESSAGE,
            PaperKind.HOST_FORMS,
            PaperKind.DAY_SHEET,
            PaperKind.SHIFT_HANDOVER,
            PaperKind.PRESS_PROGRAMME);

    public Sheet {
        Objects.requireNonNull(size);
        Objects.requireNonNull(ink);
    }

    public Sheet of(PaperSize other) {
        return new Sheet(other, ink, large, across);
    }

    public Sheet with(Ink other) {
        return new Sheet(size, other, large, across);
    }

    /** The same in large print, or not. */
    public Sheet large(boolean other) {
        return new Sheet(size, ink, other, across);
    }

    /** The same lying across, or as the paper lies by itself. */
    public Sheet across(boolean other) {
        return new Sheet(size, ink, large, other);
    }

    /** How that paper lies by itself. */
    public static Orientation usual(PaperKind kind) {
        return WIDE.contains(kind) ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    }

    /** The same with that paper lying so; whether it does is what {@link #bears} tells. */
    public Sheet lying(PaperKind kind, Orientation wanted) {
        return across(wanted != usual(kind));
    }

    /** Whether that paper can be had on it. */
    public boolean bears(PaperKind kind) {
        return size.bears(kind)
                && (!large || size.whole() && IN_LARGE_PRINT.contains(kind))
                && (!across || size.whole() && !large && ACROSS.contains(kind));
    }

    /** The word for it in a code: of the ink it says nothing, which moves no line. What is usual may never be said otherwise. */
    String word() {
        return size.word() + (large ? "-large" : "") + (across ? "-across" : "");
    }
}
