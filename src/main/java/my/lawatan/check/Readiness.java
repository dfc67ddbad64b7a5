package my.lawatan.check;

/** How far one requirement of an engagement is. What is not stated is never ready. */
public enum Readiness {
    /** Needed, and not there. */
    MISSING,
    /** Partly there, doubtful, or not stated. */
    OPEN,
    READY,
    NOT_NEEDED
}
