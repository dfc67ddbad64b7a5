package my.lawatan.document;

import java.util.Arrays;
import my.lawatan.text.Words;
import my.lawatan.trip.Refused;

/**
 * The sheet that a paper is laid out on. A style sheet names no size of its own: {@code size: landscape} turns the sheet, and nothing
 * else is said about it.
 */
public enum PaperSize {
    A4(210, 297),
    LETTER(215.9, 279.4),
    /** A pocket brief: half a sheet of A4, for a paper without columns. */
    A5(148, 210),
    /** A pocket page. Four of them are a sheet of A4. */
    A6(105, 148),
    /** The same of Letter, of which an A6 would not fit four times. */
    QUARTER_LETTER(107.95, 139.7),
    /** Two credit cards above each other, which are folded to one. */
    CARD(85.6, 108);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres, upright. */
    public double width() {
        return width;
    }

    /** In millimetres, upright. */
    public double height() {
        return height;
    }

    /**
     * Whether that paper can be had on it: on A5 those without columns; what goes into a pocket on its own pages, or on A4 or
     * Letter, out of which they are cut.
     */
    public boolean bears(PaperKind kind) {
        if (kind.pocket().isPresent()) return whole() || this == page(kind);
        return whole() || this == A5 && kind == PaperKind.BRIEF;
    }

    /** Whether offices have it in their printers, and any paper can be had on it. */
    public boolean whole() {
        return this == A4 || this == LETTER;
    }

    /** The sheets that are nearest to it of those in printers. */
    public PaperSize nearestWhole() {
        return this == LETTER || this == QUARTER_LETTER ? LETTER : A4;
    }

    /** On which pages that paper is laid out where it is had on this sheet. */
    public PaperSize page(PaperKind kind) {
        return kind.pocket().map(pocket -> pocket.page(this)).orElse(this);
    }

    /** The word on the command line. */
    public String word() {
        return Words.kebab(name());
    }

    /** The size with that {@link #word()}.
     *
     * @throws Refused if there is none */
    public static PaperSize of(String word) {
        return Arrays.stream(values())
                .filter(size -> size.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.paper-size", word));
    }
}
