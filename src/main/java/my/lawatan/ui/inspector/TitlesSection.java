package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;

/** The titles, one on a line: title, issuer, up, away. */
final class TitlesSection extends VBox {
    private final Messages messages;
    private final boolean editable;
    private final VBox lines = new VBox(4);

    TitlesSection(TitlesModel model, Messages messages, boolean editable) {
        this.messages = messages;
        this.editable = editable;
        setId("person-titles");
        Label hint = Sections.muted("");
        hint.setId("person-titles-hint");
        hint.textProperty().bind(model.hint());
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren()
                .add(new Sections(messages)
                        .section(
                                "inspector.titles",
                                null,
                                lines,
                                hint,
                                AddField.of(
                                        "person-add-title",
                                        messages.text("inspector.titles.add"),
                                        editable,
                                        model::add),
                                Rows.errorOf(model.error())));
        model.lines().subscribe(this::show);
    }

    private void show(List<TitlesModel.Line> all) {
        lines.getChildren().clear();
        if (all.isEmpty()) lines.getChildren().add(Sections.muted(messages.text("inspector.titles.none")));
        all.forEach(line -> lines.getChildren().add(title(line)));
    }

    private VBox title(TitlesModel.Line line) {
        TextField text = PairLines.field(line.text, messages.text("inspector.titles.title"), editable);
        TextField issuer = PairLines.field(line.issuer, messages.text("inspector.titles.issuer"), editable);
        List<Node> buttons = new ArrayList<>();
        String name = line.text.text().get();
        if (editable && !line.first())
            buttons.add(Small.button("↑", messages.text("inspector.titles.up", name), line::up));
        if (editable) buttons.add(Small.button("×", messages.text("inspector.leave-out", name), line::remove));
        return PairLines.line(text, line.text, issuer, line.issuer, buttons.toArray(Node[]::new));
    }
}
