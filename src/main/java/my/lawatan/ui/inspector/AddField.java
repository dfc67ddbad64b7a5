package my.lawatan.ui.inspector;

import java.util.function.BiConsumer;
import javafx.scene.control.TextField;

/** A field at the foot of a list: Enter adds what is typed, and the field is empty again. */
final class AddField {
    private AddField() {}

    /** @param add takes what is typed, and is to call the second once that is done */
    static TextField of(String id, String prompt, boolean editable, BiConsumer<String, Runnable> add) {
        TextField field = new TextField();
        field.getStyleClass().add("lw-flat");
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setOnAction(e -> add.accept(field.getText(), field::clear));
        field.setVisible(editable);
        field.setManaged(editable);
        return field;
    }
}
