package my.lawatan.check;

/** What an officer does next about a finding, in the order in which one would go about it. */
public enum Action {
    /** A paper that goes out would tell what its reader may not know. */
    LEAKS,
    /** Two things want one person, place or car at the same time. */
    SEPARATE,
    /** A way takes longer than there is. */
    TRAVEL,
    /** Too little time between two things in one room. */
    BUFFERS,
    /** The place is closed or too small. */
    PLACES,
    /** Something lies outside the days of the visit or the principal's stay. */
    DAYS,
    /** A time or a yes is awaited, and the event is near. */
    CONFIRM,
    /** Somebody has no seat in a car, or a car has not seats enough. */
    SEATS,
    /** Names or numbers are awaited. */
    NAMES,
    /** An interpreter is wanted. */
    INTERPRETERS,
    /** Something an engagement needs is not there: a note-taker, a gift, the dress. */
    NEEDS,
    /** A brief is missing, late or written for another time. */
    BRIEFS,
    /** Somebody lacks a pass, or too many come with one. */
    PASSES,
    /** The host waits for a form. */
    FORMS,
    /** The room list does not go together. */
    ROOMS,
    /** It is not certain whose clock is meant. */
    ZONES,
    /** A time that is counted from another event does not hold. */
    COUNTS,
    /** Somebody has no time to pray, eat or sleep. */
    REST,
    /** A name is written otherwise than the record has it. */
    WRITING
}
