package my.lawatan.ui.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Offers;

/** Other spellings, one on a line: spelling, source, away. */
final class AliasesSection extends VBox {
    private final AliasesModel model;
    private final Messages messages;
    private final boolean editable;
    private final VBox lines = new VBox(4);

    AliasesSection(AliasesModel model, Messages messages, boolean editable) {
        this.model = model;
        this.messages = messages;
        this.editable = editable;
        setId("person-aliases");
        getChildren()
                .add(new Sections(messages)
                        .section(
                                "inspector.aliases",
                                null,
                                Sections.muted(messages.text("inspector.aliases.note")),
                                lines,
                                AddField.of(
                                        "person-add-alias",
                                        messages.text("inspector.aliases.add"),
                                        editable,
                                        model::add),
                                Rows.errorOf(model.error())));
        model.lines().subscribe(this::show);
    }

    private void show(List<AliasesModel.Line> all) {
        lines.getChildren().clear();
        if (all.isEmpty()) lines.getChildren().add(Sections.muted(messages.text("inspector.aliases.none")));
        all.forEach(line -> lines.getChildren().add(alias(line)));
    }

    private VBox alias(AliasesModel.Line line) {
        TextField text = PairLines.field(line.text, messages.text("inspector.aliases.alias"), editable);
        TextField source = PairLines.field(line.source, messages.text("inspector.aliases.source"), editable);
        Offers.in(source, model.sources::suggestions, name -> line.source.commit());
        Node[] buttons = editable
                ? new Node[] {
                    Small.button(
                            "×",
                            messages.text(
                                    "inspector.leave-out", line.text.text().get()),
                            line::remove)
                }
                : new Node[0];
        return PairLines.line(text, line.text, source, line.source, buttons);
    }
}
