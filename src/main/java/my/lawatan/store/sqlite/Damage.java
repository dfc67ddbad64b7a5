package my.lawatan.store.sqlite;

/** What is in the file is not what was written. */
final class Damage extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String place;

    /** @param place the table and the row, or what else names the place */
    Damage(String place) {
        this(place, null);
    }

    Damage(String place, Throwable cause) {
        super(place, cause);
        this.place = place;
    }

    String place() {
        return place;
    }
}
