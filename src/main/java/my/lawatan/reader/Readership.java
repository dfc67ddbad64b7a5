package my.lawatan.reader;

import my.lawatan.text.Words;

/** For whom a trip is made readable, from the one who may see most to those who may see least. */
public enum Readership {
    /** Whose trip it is, and who carries the day for them. */
    PRINCIPAL,
    SPOUSE,
    /** Of our side. */
    DELEGATION,
    /** Of the host's side, or of neither. */
    HOST,
    DRIVER,
    PRESS;

    /** The word in files and in keys of messages. */
    public String word() {
        return Words.kebab(name());
    }
}
