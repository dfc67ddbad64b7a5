package my.lawatan.ui.inspector;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;

/** The advance sheet of a place: what those found who walked it. */
final class AdvanceSection extends VBox {
    private final AdvanceModel model;
    private final Messages messages;
    private final VBox others = new VBox();

    AdvanceSection(AdvanceModel model, Messages messages, boolean editable) {
        this.model = model;
        this.messages = messages;
        setId("place-advance");
        Rows rows = rows(editable);
        Button remove = button("advance-remove", "inspector.advance.remove", model::remove);
        VBox sheet = new VBox(6, rows, remove);
        remove.setVisible(editable);
        sheet.visibleProperty().bind(model.shown().map(shown -> shown.isPresent()));
        sheet.managedProperty().bind(sheet.visibleProperty());
        HBox begin = new HBox(8, button("advance-begin", "inspector.advance.begin", model::begin));
        begin.setVisible(editable);
        begin.setManaged(editable);
        getChildren().add(new Sections(messages).section("inspector.advance", null, others, sheet, begin));
        model.sheets().subscribe(this::show);
    }

    private Rows rows(boolean editable) {
        Rows rows = new Rows(messages, editable);
        for (AdvanceModel.Part part : model.parts) {
            String name = "advance-" + Words.kebab(part.name());
            switch (part.kind()) {
                case TEXT -> rows.text(name, part.field());
                case BRIEF -> rows.brief(name, part.field());
                case PERSON ->
                    rows.pick(name, part.field(), model.people::suggestions, chosen -> part.field()
                            .commit());
            }
        }
        return rows;
    }

    private Button button(String id, String key, Runnable press) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add("lw-small");
        button.setOnAction(e -> press.run());
        return button;
    }

    private void show(List<AdvanceModel.Sheet> sheets) {
        others.getChildren().clear();
        if (sheets.isEmpty()) others.getChildren().add(Sections.muted(messages.text("inspector.advance.none")));
        if (sheets.size() < 2) return;
        for (AdvanceModel.Sheet sheet : sheets) {
            if (sheet.shown()) {
                others.getChildren().add(Sections.head(sheet.words()));
                continue;
            }
            Hyperlink link = new Hyperlink(sheet.words());
            link.setOnAction(e -> model.open(sheet));
            others.getChildren().add(link);
        }
    }
}
