package my.lawatan.trip;

/** How much is known of when something happens. */
public enum Certainty {
    /** Start (and end, unless open) to the minute. */
    EXACT,
    /** Start and end are about right; printed with a tilde. */
    ABOUT,
    /** The day is known, the time is not. */
    DATE_ONLY,
    /** A range of whole days. */
    DAYS,
    /** A time will be given; the day may be known. */
    TO_BE_ADVISED,
    /** No source states when. */
    NOT_STATED
}
