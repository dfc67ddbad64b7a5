package my.lawatan.trip;

/** The category of a visit, on which the host's entitlements rest. A head of government makes an official, not a state, visit. */
public enum VisitCategory {
    NOT_STATED,
    STATE,
    OFFICIAL,
    WORKING,
    PRIVATE
}
