package my.lawatan.ui.kit;

import javafx.event.ActionEvent;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** Lines that can be pressed as a button can; a button measures lines that wrap as if it had no width. */
public final class Pressable extends VBox {
    private final Runnable press;

    public Pressable(Runnable press, Node... lines) {
        super(lines);
        this.press = press;
        getStyleClass().add("lw-flat-button");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(e -> {
            if (e.getButton() != MouseButton.PRIMARY) return;
            requestFocus();
            fire();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.SPACE) return;
            fire();
            e.consume();
        });
    }

    public void fire() {
        if (isDisabled()) return;
        press.run();
        fireEvent(new ActionEvent());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) fire();
        else super.executeAccessibleAction(action, parameters);
    }
}
