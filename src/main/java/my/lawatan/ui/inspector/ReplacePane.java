package my.lawatan.ui.inspector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Offers;

/** Who takes a person's place everywhere, and before that is done, all it changes and all that is to be printed again. */
final class ReplacePane extends VBox {
    private final ReplaceModel model;
    private final Messages messages;
    private final TextField by = new TextField();
    private final TextField from = new TextField();
    private final VBox lines = new VBox(3);

    ReplacePane(ReplaceModel model, Messages messages, boolean editable) {
        super(6);
        this.model = model;
        this.messages = messages;
        Hyperlink begin = new Hyperlink(messages.text("inspector.replace.begin"));
        begin.setId("replace-begin");
        begin.setDisable(!editable);
        begin.setOnAction(e -> model.begin());
        VBox asking = new VBox(6, fields(), Rows.errorOf(model.refused()), lines, buttons());
        getChildren().addAll(begin, asking);
        model.open().subscribe(open -> {
            asking.setVisible(open);
            asking.setManaged(open);
            begin.setVisible(!open);
            begin.setManaged(!open);
            if (open) by.requestFocus();
        });
        model.lines().subscribe(this::show);
        asking.setOnKeyPressed(e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            model.close();
            begin.requestFocus();
            e.consume();
        });
    }

    private VBox fields() {
        field(by, "replace-by", "inspector.replace.by");
        field(from, "replace-from", "inspector.replace.from");
        by.textProperty().bindBidirectional(model.by());
        from.textProperty().bindBidirectional(model.from());
        Offers.in(by, model.people::suggestions);
        return new VBox(6, by, from);
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setOnAction(e -> model.accept());
    }

    private HBox buttons() {
        Button accept = new Button(messages.text("inspector.replace.accept"));
        accept.setId("replace-accept");
        accept.getStyleClass().add("lw-plain");
        accept.disableProperty().bind(model.ready().map(r -> r.isEmpty()));
        accept.setOnAction(e -> model.accept());
        Button away = new Button(messages.text("inspector.replace.away"));
        away.getStyleClass().add("lw-plain");
        away.setOnAction(e -> model.close());
        HBox buttons = new HBox(8, accept, away);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void show(List<ReplaceWords.Line> all) {
        lines.getChildren().setAll(all.stream().map(ReplacePane::label).toList());
    }

    private static Label label(ReplaceWords.Line line) {
        return line.head() ? Sections.head(line.text()) : Sections.wrapped(line.text());
    }
}
