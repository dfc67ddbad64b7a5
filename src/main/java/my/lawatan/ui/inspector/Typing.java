package my.lawatan.ui.inspector;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** How a field is typed in: it counts when the keyboard leaves, at Enter, and when typing pauses; Escape brings back what was. */
final class Typing {
    private static final Duration PAUSE = Duration.seconds(2);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private Typing() {}

    /** @param lines whether Enter begins a new line; Ctrl+Enter counts then */
    static void in(TextInputControl control, Typed typed, boolean lines) {
        control.textProperty().bindBidirectional(typed.text());
        typed.error().subscribe(error -> control.pseudoClassStateChanged(WRONG, !error.isEmpty()));
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(e -> typed.commit());
        control.textProperty().subscribe(text -> {
            if (control.isFocused()) pause.playFromStart();
        });
        control.focusedProperty().subscribe(focused -> {
            pause.stop();
            if (focused) typed.begin();
            else typed.commit();
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && (!lines || e.isShortcutDown())) {
                typed.commit();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && typed.restore()) {
                control.end();
                e.consume();
            }
        });
    }
}
