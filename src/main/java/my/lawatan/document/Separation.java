package my.lawatan.document;

import my.lawatan.text.Words;

/** Before which papers of a round a page says whose they are. */
public enum Separation {
    NONE,
    /** Before those of each floor. */
    FLOOR,
    /** Before those of each room. */
    ROOM;

    /** The word on the command line. */
    public String word() {
        return Words.kebab(name());
    }
}
