package my.lawatan.trip;

/** What an engagement needs before it can begin: the columns of the completeness matrix, in its order. */
public enum Requirement {
    OBJECTIVE,
    BRIEF,
    BIOS,
    POINTS,
    INTERPRETER,
    NOTE_TAKER,
    GIFT,
    DRESS,
    VENUE,
    CAR,
    PRESS
}
