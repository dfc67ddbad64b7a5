package my.lawatan.ui.inspector;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.text.NameForm;
import my.lawatan.text.Words;

/** Each printed form in three languages: what comes out, in grey where it is built, and whose wording it is. */
final class NameFormsSection extends VBox {
    private static final double LANGUAGE = 28;
    private final Messages messages;
    private final boolean editable;

    NameFormsSection(NameFormsModel model, Messages messages, boolean editable) {
        super(8);
        this.messages = messages;
        this.editable = editable;
        for (NameForm form : NameForm.values()) getChildren().add(form(model, form));
    }

    private VBox form(NameFormsModel model, NameForm form) {
        Label head = new Label(name(form));
        head.getStyleClass().add("lw-row-label");
        GridPane grid = new GridPane();
        grid.setHgap(4);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(LANGUAGE), wide, new ColumnConstraints());
        model.of(form, cell -> add(grid, cell));
        return new VBox(2, head, grid);
    }

    private String name(NameForm form) {
        return messages.text("inspector.forms.form." + Words.kebab(form.name()));
    }

    private void add(GridPane grid, NameFormsModel.Cell cell) {
        Label language = Sections.muted(cell.language.tag().toUpperCase(java.util.Locale.ROOT));
        GrowingField field = new GrowingField(cell.wording, false);
        field.setEditable(editable);
        field.setId("form-" + Words.kebab(cell.form.name()) + "-" + cell.language.tag());
        field.setAccessibleText(messages.text("inspector.forms.of", name(cell.form), messages.word(cell.language)));
        field.promptTextProperty().bind(cell.comesOutAs());
        Label origin = new Label();
        origin.getStyleClass().add("lw-secondary");
        origin.setMinWidth(USE_PREF_SIZE);
        origin.textProperty().bind(cell.origin());
        origin.setId(field.getId() + "-origin");
        GridPane.setValignment(language, VPos.TOP);
        GridPane.setValignment(origin, VPos.TOP);
        language.setStyle("-fx-padding: 4 0 0 0;");
        origin.setStyle("-fx-padding: 4 0 0 0;");
        grid.addRow(grid.getRowCount(), language, new VBox(field, Rows.errorOf(cell.wording.error())), origin);
    }
}
