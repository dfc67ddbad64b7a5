package my.lawatan.ui.kit.timeline.plan;

/** What is to be seen of an item beside its kind; colour is never the only sign of any of them. */
public enum Mark {
    /** Dashed outline and hatch. */
    TENTATIVE,
    /** Struck out. */
    CANCELLED,
    /** A diamond before the title. */
    FIXED,
    /** Red outline and the words that say what clashes. */
    CLASH,
    /** A tilde before the time. */
    ABOUT,
    /** No end is known: the lower edge fades. */
    OPEN_END,
    /** A time will be given: dashed outline. */
    TIME_AWAITED,
    /** Its beginning is in the column before. */
    CONTINUED,
    /** Its end is in the column after. */
    CONTINUES
}
