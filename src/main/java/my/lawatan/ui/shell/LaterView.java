package my.lawatan.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;

/** A room that is not built yet: says plainly what will be there, and what to do meanwhile. */
final class LaterView extends VBox {
    LaterView(Room room, Messages messages) {
        super(8);
        getStyleClass().add("lw-later");
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Label title = label(messages.text(room.laterKey() + ".title"), "lw-later-title");
        Label text = label(messages.text(room.laterKey() + ".text"), "lw-later-text");
        Label meanwhile = label(messages.text(room.laterKey() + ".meanwhile"), "lw-later-text");
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
