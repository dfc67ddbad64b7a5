package my.lawatan.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;

/** In the place of {@link Room#SEATING}, which is not built yet: says plainly what will be there, and what to do meanwhile. */
final class LaterView extends VBox {
    LaterView(Messages messages) {
        super(8);
        getStyleClass().add("lw-later");
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Label title = label(messages.text("ui.later.title"), "lw-later-title");
        Label text = label(messages.text("ui.later.text"), "lw-later-text");
        Label meanwhile = label(messages.text("ui.later.meanwhile"), "lw-later-text");
        getChildren().addAll(title, text, meanwhile);
        setAccessibleText(title.getText() + ". " + text.getText() + " " + meanwhile.getText());
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(460);
        return label;
    }
}
