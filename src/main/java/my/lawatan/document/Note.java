package my.lawatan.document;

/** Something said under an item's title. */
public record Note(Tone tone, String text) {
    /** How a note is printed; each tone that matters has words or a drawn mark besides its colour. */
    public enum Tone {
        PLAIN,
        /** Fixed by the host. */
        FIXED,
        /** Not certain yet. */
        OPEN,
        /** Called off. */
        OFF
    }
}
