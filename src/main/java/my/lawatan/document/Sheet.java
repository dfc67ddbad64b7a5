package my.lawatan.document;

import java.util.Objects;
import java.util.Set;

/**
 * What a paper is put on: sheets of a size, with an ink.
 *
 * @param large whether its text is set in 16 points, for whom the usual is too small
 */
public record Sheet(PaperSize size, Ink ink, boolean large) {
    /** A4, in colour. */
    public static final Sheet USUAL = new Sheet(PaperSize.A4, Ink.COLOUR, false);

    /** The others have more columns than words of that size find room beside each other. */
    private static final Set<PaperKind> IN_LARGE_PRINT = Set.of(
            PaperKind.BRIEF,
            PaperKind.BRIEFING_BOOK,
            PaperKind.DAILY_BRIEF,
            PaperKind.LINE_BY_LINE,
            PaperKind.DAY_SHEET,
            PaperKind.DAY_SHEETS,
            PaperKind.CONTACT_SHEET);

    public Sheet {
        Objects.requireNonNull(size);
        Objects.requireNonNull(ink);
    }

    public Sheet of(PaperSize other) {
        return new Sheet(other, ink, large);
    }

    public Sheet with(Ink other) {
        return new Sheet(size, other, large);
    }

    /** The same in large print, or not. */
    public Sheet large(boolean other) {
        return new Sheet(size, ink, other);
    }

    /** Whether that paper can be had on it. */
    public boolean bears(PaperKind kind) {
        boolean wide = size == PaperSize.A4 || size == PaperSize.LETTER;
        return size.bears(kind) && (!large || wide && IN_LARGE_PRINT.contains(kind));
    }

    /** The word for it in a code: of the ink it says nothing, which moves no line. What is usual may never be said otherwise. */
    String word() {
        return large ? size.word() + "-large" : size.word();
    }
}
