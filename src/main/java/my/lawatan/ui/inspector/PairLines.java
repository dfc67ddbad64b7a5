package my.lawatan.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line of two boxed fields and the buttons behind them. */
final class PairLines {
    private PairLines() {}

    static VBox line(TextField first, Typed left, TextField second, Typed right, Node... buttons) {
        HBox line = new HBox(4, first, second);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(buttons);
        for (TextField field : new TextField[] {first, second}) HBox.setHgrow(field, Priority.ALWAYS);
        return new VBox(line, Rows.errorOf(left.error()), Rows.errorOf(right.error()));
    }

    static TextField field(Typed typed, String words, boolean editable) {
        TextField field = new TextField();
        field.getStyleClass().add("lw-boxed");
        field.setEditable(editable);
        field.setPromptText(words);
        field.setAccessibleText(words);
        field.setPrefColumnCount(8);
        Typing.in(field, typed, false);
        return field;
    }
}
