package my.lawatan.trip;

/** Whose side somebody is on. No list of precedence ranks two sides together. */
public enum Side {
    OURS,
    HOST,
    OTHER,
    NOT_STATED
}
