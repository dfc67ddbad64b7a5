package my.lawatan.trip;

/** What somebody does at an event. */
public enum AttendanceRole {
    PRINCIPAL,
    HOST,
    LEADS,
    PARTICIPANT,
    ACCOMPANIES,
    NOTE_TAKER,
    INTERPRETER,
    SECURITY,
    PRESS
}
