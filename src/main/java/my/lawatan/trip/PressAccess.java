package my.lawatan.trip;

/** Coverage class of an event. */
public enum PressAccess {
    NOT_STATED,
    OPEN,
    PRE_CREDENTIALED,
    POOL,
    CLOSED
}
