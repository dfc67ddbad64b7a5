package my.lawatan.ui.shell;

import my.lawatan.text.Words;

/** The rooms on the rail, in its order. */
public enum Room {
    PROGRAMME,
    PEOPLE,
    BRIEFS,
    SEATING,
    DOCUMENTS,
    CHECKS,
    VERSIONS;

    /** Key of its name on the rail. */
    public String key() {
        return "ui.room." + Words.kebab(name());
    }

    /** Keys of what an empty room says: {@code .title}, {@code .text} and {@code .meanwhile}. */
    String laterKey() {
        return "ui.later." + Words.kebab(name());
    }
}
