package my.lawatan.document;

/** How the pages of a paper for a pocket come out of sheets of A4. */
public enum Pocket {
    /** Four pages a side; the sheets are cut across in the middle, laid in each other and folded. */
    BOOKLET(PaperSize.A6, true),
    /** Four cards to a sheet, printed on one side and cut apart; the back is for notes. */
    CARDS(PaperSize.A6, false),
    /** The same, each of them folded across its middle. */
    WALLET(PaperSize.CARD, false);

    private final PaperSize page;
    private final boolean folded;

    Pocket(PaperSize page, boolean folded) {
        this.page = page;
        this.folded = folded;
    }

    /** The size of a page. */
    public PaperSize page() {
        return page;
    }

    /** Whether the sheets are printed on both sides and folded, and not cut into single cards. */
    public boolean folded() {
        return folded;
    }
}
