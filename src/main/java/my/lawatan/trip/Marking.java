package my.lawatan.trip;

/**
 * Security marks of the Malaysian Official Secrets Act 1972, lowest first; they are never translated. Lawatan prints a mark,
 * it is not accredited to hold one.
 */
public enum Marking {
    TERBUKA,
    TERHAD,
    SULIT,
    RAHSIA,
    RAHSIA_BESAR;

    /** The mark as printed. */
    public String printed() {
        return name().replace('_', ' ');
    }
}
