package my.lawatan.ui.programme;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import my.lawatan.ui.kit.OpeningKey;
import my.lawatan.ui.kit.Styles;

/** A small field over the programme that asks for one thing: Enter takes it, Escape asks no more. */
final class AskPopup {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final OpeningKey opening = new OpeningKey(field);
    private final Label hint;
    private final String help;
    private Function<String, Optional<String>> take = text -> Optional.empty();

    /** @param id of the field
     * @param prompt what is asked for
     * @param help how it is written */
    AskPopup(String id, String prompt, String help) {
        this.help = help;
        hint = new Label(help);
        hint.setWrapText(true);
        hint.setMaxWidth(300);
        hint.getStyleClass().setAll("programme-go-to-hint");
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        VBox box = new VBox(field, hint);
        box.getStyleClass().add("programme-go-to");
        box.getStylesheets().add(Styles.of("timeline"));
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().addListener(o -> say(Optional.empty()));
        // a key that is left over would go on to what lies below: Enter would edit a title there, a letter do what it
        // does
        box.addEventHandler(KeyEvent.ANY, e -> {
            if (e.getEventType() == KeyEvent.KEY_PRESSED) pressed(e.getCode());
            e.consume();
        });
    }

    /** @param first what stands in it at first
     * @param taken takes what was typed, or says why not */
    void show(Node over, String first, Function<String, Optional<String>> taken) {
        take = taken;
        field.setText(first);
        Bounds bounds = over.localToScreen(over.getBoundsInLocal());
        popup.show(over, bounds.getMinX() + 100, bounds.getMinY() + 8);
        opening.opened();
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyCode key) {
        if (key == KeyCode.ENTER) enter();
        else if (key == KeyCode.ESCAPE) popup.hide();
    }

    private void enter() {
        Optional<String> refused = take.apply(field.getText());
        if (refused.isEmpty()) popup.hide();
        else say(refused);
    }

    private void say(Optional<String> refused) {
        field.pseudoClassStateChanged(WRONG, refused.isPresent());
        hint.setText(refused.orElse(help));
    }
}
