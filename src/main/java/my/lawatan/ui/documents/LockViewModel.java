package my.lawatan.ui.documents;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.text.Messages;

/**
 * The passphrase of a paper that is saved locked. A slip of the finger would lock it for its readers too, and nobody could say how it
 * was: so it is seen or typed twice. It is kept until a paper is saved with it, and forgotten then.
 */
final class LockViewModel {
    /** A shorter one keeps nobody out. */
    static final int LEAST = 8;

    private final BiConsumer<String, Runnable> saving;
    private final Messages messages;
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final BooleanBinding ready = Bindings.createBooleanBinding(this::isReady, passphrase, again, seen);
    private final StringBinding hint = Bindings.createStringBinding(this::said, passphrase, again, seen);

    /** @param saving saves the paper with a passphrase, and runs what it is given as soon as the file is there */
    LockViewModel(BiConsumer<String, Runnable> saving, Messages messages) {
        this.saving = saving;
        this.messages = messages;
    }

    private String typed() {
        return passphrase.get().strip();
    }

    private boolean isReady() {
        return typed().length() >= LEAST
                && (seen.get() || typed().equals(again.get().strip()));
    }

    private String said() {
        int missing = LEAST - typed().length();
        if (missing == LEAST) return "";
        if (missing > 0) return messages.text("documents.lock.short", missing);
        if (isReady()) return messages.text("documents.lock.ready");
        return messages.text(
                typed().startsWith(again.get().strip()) ? "documents.lock.repeat" : "documents.lock.differ");
    }

    /** Saves the paper that is seen, if the passphrase is sure. */
    void save() {
        if (isReady()) saving.accept(typed(), this::forget);
    }

    private void forget() {
        passphrase.set("");
        again.set("");
        seen.set(false);
    }

    StringProperty passphrase() {
        return passphrase;
    }

    /** The same, typed once more. */
    StringProperty again() {
        return again;
    }

    /** Whether it stands there to be read, which makes typing it again needless. */
    BooleanProperty seen() {
        return seen;
    }

    BooleanBinding ready() {
        return ready;
    }

    /** What is still missing, or what there is to know before it is used. */
    StringBinding hint() {
        return hint;
    }
}
