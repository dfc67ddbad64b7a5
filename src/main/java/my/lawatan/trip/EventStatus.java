package my.lawatan.trip;

/** How sure it is that an event takes place. */
public enum EventStatus {
    NOT_STATED,
    TENTATIVE,
    CONFIRMED,
    /** Called off; it stays on the programme, struck out, until it is removed. */
    CANCELLED
}
