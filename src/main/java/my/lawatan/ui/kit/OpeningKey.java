package my.lawatan.ui.kit;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * A field that a letter key opens would get that letter typed into it, since what a key types comes after its press. This keeps it
 * out; the next key that is pressed is the field's own.
 */
public final class OpeningKey {
    private boolean waiting;

    public OpeningKey(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> waiting = false);
        field.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (waiting) e.consume();
        });
    }

    /** The field opens now, perhaps by a key. */
    public void opened() {
        waiting = true;
    }
}
