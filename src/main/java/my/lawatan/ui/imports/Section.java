package my.lawatan.ui.imports;

import my.lawatan.text.Messages;
import my.lawatan.text.Words;

/** The groups in which what was read is shown, in this order. */
enum Section {
    DIFFERS,
    ADDED,
    CHANGED,
    DOUBTED,
    AGREES,
    ONLY_OURS,
    LEFT_OUT;

    /** "New: 5". */
    String title(Messages messages, int count) {
        return messages.text("imports.section." + Words.kebab(name()), count);
    }
}
