package my.lawatan.ui.imports;

/** A line of the list that is chosen from. */
sealed interface Line {
    /** Over a group. */
    record Head(Section section, int count) implements Line {}

    /** An item. */
    record Item(Entry entry) implements Line {}

    /** Ours and theirs, side by side. */
    record Pair(Entry entry, Offer offer) implements Line {}

    /** Something to know of the item above. */
    record Note(Entry entry, String text) implements Line {}
}
