package my.lawatan.cli;

/** What is done with people of a list who may be in the trip already; only somebody who says so makes two of them one. */
enum Duplicates {
    /** They are left out, and named with the reason. */
    LEAVE,
    /** They are the same: what differs is taken over. */
    UPDATE,
    /** They are others. */
    ADD
}
