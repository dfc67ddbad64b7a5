package my.lawatan.interchange.table;

import my.lawatan.text.Messages;
import my.lawatan.text.Words;

/** What a column holds. */
public enum Field {
    UNUSED,
    DATE,
    TIME,
    ENDS,
    ITEM,
    PLACE,
    PEOPLE,
    REMARKS;

    /** What it is called in headings, in all languages that are read, folded. */
    String[] headings(Messages messages) {
        String key = "interchange.table.headings." + Words.kebab(name());
        return messages.has(key) ? messages.text(key).split(" *, *", -1) : new String[0];
    }
}
