package my.lawatan.reader;

import my.lawatan.text.Words;
import my.lawatan.trip.ItemKind;

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

    /** Whether any of them may see that component of items of that kind, where they see the item. */
    public boolean sees(ItemKind kind, String component) {
        return Allowed.of(this, kind).contains(component);
    }

    /** The word in files and in keys of messages. */
    public String word() {
        return Words.kebab(name());
    }
}
