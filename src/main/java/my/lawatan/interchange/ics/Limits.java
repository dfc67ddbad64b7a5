package my.lawatan.interchange.ics;

/** How much of a file is read: far more than any programme needs, and little enough that a hostile file harms nobody. */
final class Limits {
    /** Bytes of a whole file. */
    static final int FILE = 64 << 20;

    /** UTF-16 units of one line, unfolded. */
    static final int LINE = 1 << 20;

    /** Components within components. */
    static final int DEPTH = 16;

    /** Components of any kind. */
    static final int COMPONENTS = 20_000;

    /** Values that the BY parts of one recurrence rule name together, multiplied. */
    static final int RULE_VALUES = 400;

    /** How long before the trip a repeating event may have begun, in years. */
    static final int RULE_YEARS = 10;

    /** Occurrences of one event within the trip's days. */
    static final int OCCURRENCES = 100;

    private Limits() {}
}
