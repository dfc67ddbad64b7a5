package my.lawatan.trip;

/** How far a brief is. */
public enum BriefStatus {
    NOT_STATED,
    CALLED_FOR,
    DRAFT,
    CLEARED
}
