package my.lawatan.trip;

/** Whether somebody comes. */
public enum AttendanceStatus {
    NOT_STATED,
    INVITED,
    TENTATIVE,
    CONFIRMED,
    DECLINED
}
