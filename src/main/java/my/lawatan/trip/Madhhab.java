package my.lawatan.trip;

/** The school of law by which the afternoon prayer is reckoned: when a shadow is once or twice as long as what casts it. */
public enum Madhhab {
    /** As most do in the home country: Shafi'i. */
    NOT_STATED,
    SHAFII,
    HANAFI;

    /** By how many times its own height a shadow has then grown. */
    public int shadow() {
        return this == HANAFI ? 2 : 1;
    }
}
