package my.lawatan.check;

/** How much a finding matters. */
public enum Severity {
    /** Should be settled before a version is issued. */
    STOP,
    /** Somebody has to look at it. */
    WARN,
    /** Good to know. */
    HINT
}
