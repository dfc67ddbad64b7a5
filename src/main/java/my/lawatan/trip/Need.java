package my.lawatan.trip;

/** Whether something is needed and seen to. */
public enum Need {
    NOT_STATED,
    NOT_NEEDED,
    NEEDED,
    ARRANGED
}
