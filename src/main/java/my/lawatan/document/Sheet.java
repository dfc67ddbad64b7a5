package my.lawatan.document;

import java.util.Objects;

/** What a paper is put on: sheets of a size, with an ink. */
public record Sheet(PaperSize size, Ink ink) {
    /** A4, in colour. */
    public static final Sheet USUAL = new Sheet(PaperSize.A4, Ink.COLOUR);

    public Sheet {
        Objects.requireNonNull(size);
        Objects.requireNonNull(ink);
    }

    public Sheet of(PaperSize other) {
        return new Sheet(other, ink);
    }

    public Sheet with(Ink other) {
        return new Sheet(size, other);
    }
}
