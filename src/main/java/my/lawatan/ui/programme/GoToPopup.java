package my.lawatan.ui.programme;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.OpeningKey;
import my.lawatan.ui.kit.Styles;

/** A small field in which an officer types the time to go to. */
final class GoToPopup {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final OpeningKey opening = new OpeningKey(field);
    private final Predicate<String> go;

    /** @param go goes there, and says whether it understood where */
    GoToPopup(Messages messages, Predicate<String> go) {
        this.go = go;
        Label hint = new Label(messages.text("programme.go-to.hint"));
        hint.getStyleClass().setAll("programme-go-to-hint");
        field.setId("programme-go-to");
        field.setPromptText(messages.text("programme.go-to"));
        field.setAccessibleText(messages.text("programme.go-to"));
        VBox box = new VBox(field, hint);
        box.getStyleClass().add("programme-go-to");
        box.getStylesheets().add(Styles.of("timeline"));
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        field.textProperty().addListener(o -> field.pseudoClassStateChanged(WRONG, false));
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) enter();
        });
    }

    void show(Node over) {
        field.clear();
        Bounds bounds = over.localToScreen(over.getBoundsInLocal());
        popup.show(over, bounds.getMinX() + 100, bounds.getMinY() + 8);
        opening.opened();
        field.requestFocus();
    }

    private void enter() {
        if (go.test(field.getText())) popup.hide();
        else field.pseudoClassStateChanged(WRONG, true);
    }
}
