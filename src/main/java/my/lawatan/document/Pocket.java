package my.lawatan.document;

/** How the pages of a paper for a pocket come out of sheets of A4 or Letter. */
public enum Pocket {
    /** Four pages a side; the sheets are cut across in the middle, laid in each other and folded. */
    BOOKLET(true, true),
    /** Four cards to a sheet, printed on one side and cut apart; the back is for notes. */
    CARDS(true, false),
    /** The same, each of them folded across its middle. */
    WALLET(false, false);

    private final boolean quarter;
    private final boolean folded;

    Pocket(boolean quarter, boolean folded) {
        this.quarter = quarter;
        this.folded = folded;
    }

    /** The size of a page, of those that come out of such sheets. */
    PaperSize page(PaperSize sheet) {
        if (!quarter) return PaperSize.CARD;
        return sheet.nearestWhole() == PaperSize.LETTER ? PaperSize.QUARTER_LETTER : PaperSize.A6;
    }

    /** Whether a page is a quarter of the sheet, so that its edges are those of the sheet and the lines of the cuts. */
    public boolean quarter() {
        return quarter;
    }

    /** Whether the sheets are printed on both sides and folded, and not cut into single cards. */
    public boolean folded() {
        return folded;
    }
}
