package my.lawatan.ui.needs;

/** What a line is marked as, besides what its words say. */
enum Mark {
    NONE,
    /** Something is awaited, or does not go together. */
    AWAITED,
    /** It should have happened by now. */
    LATE,
    /** It is what is going on in the moment that is looked at. */
    NOW
}
